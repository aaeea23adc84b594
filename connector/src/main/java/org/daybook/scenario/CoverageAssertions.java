package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.posting.Coverage;
import org.daybook.posting.Coverage.Covered;

/** What is expected of the mappings themselves, before anything is billed (features P4). */
final class CoverageAssertions {

    private CoverageAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                        "the coverage is complete",
                        "Everything that can be asked of the posting references has one answer.",
                        CoverageAssertions::complete),
                then(
                                "the coverage findings read",
                                "What resolves to nothing, or to two accounts.",
                                (world, said) -> world.compare(
                                        said,
                                        "The coverage",
                                        findings(),
                                        Coverage.of(world.books().mappings())))
                        .table(columns(findings())),
                then(
                                "the coverage finds {code}",
                                "Something resolves to nothing, or to two accounts, for this reason.",
                                CoverageAssertions::finds)
                        .where("code", Value.CODE),
                then(
                                "the coverage of {reference} reads",
                                "What everything that can be asked of the posting reference resolves to; rows that agree in"
                                        + " every column of the table are one.",
                                CoverageAssertions::listing)
                        .table(columns(covered(new Books()))));
    }

    private static List<Column.Shown<Finding>> findings() {
        return List.of(
                Column.Shown.of(
                        "Code",
                        Value.CODE,
                        "refusal code",
                        finding -> finding.code().name()),
                Column.Shown.of("Where", Value.TEXT, "file and line", Finding::where),
                Column.Shown.of("Problem", Value.TEXT, "what is wrong", Finding::problem),
                Column.Shown.of("Remedy", Value.TEXT, "what to do", Finding::remedy));
    }

    private static List<Column.Shown<Covered>> covered(Books books) {
        return List.of(
                Column.Shown.of("Company", Value.TEXT, "number of the company", Covered::company),
                Column.Shown.of("Department", Value.TEXT, "that is asked", one -> text(one.department())),
                Column.Shown.of("Activity", Value.TEXT, "that is asked", one -> text(one.activity())),
                Column.Shown.of("Job group", Value.TEXT, "that is asked", one -> text(one.jobGroup())),
                Column.Shown.of("Tax code", Value.TEXT, "that is asked", one -> text(one.taxCode())),
                Column.Shown.of(
                        "Account", Value.ACCOUNT, "what it resolves to", one -> books.accountName(one.account())),
                Column.Shown.of(
                        "Dimensions",
                        Value.TEXT,
                        "e.g. LOCATION=LON",
                        one -> one.dimensions().toString()),
                Column.Shown.of("Fallback", Value.YES_NO, "department * answers", one -> Value.yesNo(one.fallback())),
                Column.Shown.of(
                        "Since",
                        Value.TEXT,
                        "first date; blank: the first open date",
                        one -> one.since().map(Object::toString).orElse("")));
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static void complete(World world, Said said) {
        List<Finding> findings = Coverage.of(world.books().mappings());
        if (!findings.isEmpty()) {
            world.fail(said, "Expected no findings, but there are: " + findings + ".");
        }
    }

    private static void finds(World world, Said said) {
        List<Finding> findings = Coverage.of(world.books().mappings());
        if (findings.stream().noneMatch(finding -> finding.code() == said.code("code"))) {
            world.fail(said, "Expected " + said.text("code") + ", but the findings are: " + findings + ".");
        }
    }

    private static void listing(World world, Said said) {
        List<Covered> covered = Coverage.listing(world.books().mappings()).stream()
                .filter(one -> one.reference().equals(ReferenceNames.of(said.text("reference"))))
                .toList();
        world.compareDistinct(said, "The coverage", covered(world.books()), covered);
    }
}
