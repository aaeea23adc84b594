package org.daybook.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;

/**
 * What the root gives the commands. Nothing is started before it is asked for: a command that needs no server starts
 * none.
 *
 * <p>Any of these may throw {@link org.daybook.sync.Unavailable} (exit code 3) or {@link NotAllowed} (exit code 1).
 * An exit code that is returned is one of {@link ExitCodes}.
 */
public interface House {

    /** Version of the product, e.g. {@code 0.1.0}. */
    String version();

    /** How the house's words are written as JSON; asked for only when JSON is read or written. */
    ObjectMapper json();

    /** The desk of a site: of the server that runs on it, else over its register. See {@link DesksAtHand}. */
    DeskAtHand open(Path site);

    /** Runs the site until the process is told to stop. */
    int run(Path site, RunOptions options, Terminal terminal);

    /** Runs the demo; {@code 1} with {@code once} if a document is neither Posted nor Held with a reason. */
    int demo(DemoOptions options, Terminal terminal);

    /** Measures the stages beside their floors. */
    int bench(BenchOptions options, Terminal terminal);

    /** Everything that is wrong with a site's own files, mappings, entries and routes. */
    List<Finding> checkSite(Path site);

    /** Runs these scenario files, one result a file in the same order. */
    ScenarioReport scenarios(List<Path> files);

    /** What a site's posting references resolve to. */
    CoverageReport coverage(Path site);

    /** Writes a new site into a folder that is empty or absent; answers the files written, below the folder. */
    List<Path> init(Path target);

    /** Adds somebody who may sign in; refused if the name is taken. Answers the name. */
    Outcome<String> addUser(Path site, NewUser user);
}
