package org.daybook;

import java.nio.file.Path;
import java.util.List;
import org.daybook.cli.ScenarioReport;
import org.daybook.scenario.Failure;
import org.daybook.scenario.Mistake;
import org.daybook.scenario.ScenarioPrinter;
import org.daybook.scenario.ScenarioResult;
import org.daybook.scenario.Scenarios;
import org.daybook.scenario.Verdict;

/** Runs scenario files and says how they came out in the command line's words. */
final class ScenarioReports {

    private ScenarioReports() {}

    static ScenarioReport of(List<Path> files) {
        return new ScenarioReport(files.stream().map(ScenarioReports::of).toList());
    }

    private static ScenarioReport.ScenarioFile of(Path file) {
        ScenarioResult result = Scenarios.run(file);
        return new ScenarioReport.ScenarioFile(
                file.toString(),
                result.scenarios().stream().map(ScenarioReports::told).toList(),
                result.mistakes().stream().map(ScenarioReports::mistake).toList(),
                ScenarioPrinter.print(result));
    }

    private static ScenarioReport.Told told(Verdict verdict) {
        return new ScenarioReport.Told(
                verdict.title(),
                verdict.where(),
                verdict.passed(),
                verdict.failures().stream().map(Failure::toString).toList());
    }

    private static ScenarioReport.Mistake mistake(Mistake mistake) {
        return new ScenarioReport.Mistake(mistake.where(), mistake.problem(), mistake.remedy());
    }
}
