package org.daybook.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteFilesTest {

    @TempDir
    Path site;

    @Test
    void theSitesOwnRoutesHaveNoFindings() {
        assertThat(RouteFiles.files(repository())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(RouteFiles.check(repository())).isEmpty();
    }

    @Test
    void aRouteThatEndsElsewhereIsRefusedWithItsLine() throws IOException {
        assertThat(check("""
                        - route:
                            id: wages
                            from:
                              uri: file:drop/wages
                              steps:
                                - to: direct:somewhere
                        """))
                .anySatisfy(finding -> assertThat(finding.toString())
                        .isEqualTo(
                                "routes/x.camel.yaml:6: The route ends at direct:somewhere, where nobody takes its pages."
                                        + " Hand pages over to direct:daybook-entries."));
    }

    @Test
    void aRouteThatHandsNothingOverIsRefused() throws IOException {
        assertThat(check("- route:\n    from:\n      uri: timer:x\n      steps:\n        - to: log:x\n"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem()).isEqualTo("No step hands pages over to direct:daybook-entries."));
    }

    @Test
    void aRouteThatNeverSaysWhenItsPollIsOverIsRefused() throws IOException {
        assertThat(check("""
                        - route:
                            from:
                              uri: file:drop/wages
                              steps:
                                - to: direct:daybook-entries
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).startsWith("Nothing says when a poll is over"));
    }

    @Test
    void aRouteMayNotReachIntoTheHouseOrRunCode() throws IOException {
        List<Finding> findings = check("""
                - route:
                    from:
                      uri: timer:x
                      steps:
                        - to: bean:desk
                        - toD: http:${header.where}
                        - to: exec:rm
                        - to: direct:daybook-entries
                """);
        assertThat(findings)
                .extracting(Finding::where)
                .contains("routes/x.camel.yaml:5", "routes/x.camel.yaml:6", "routes/x.camel.yaml:7");
        assertThat(findings).anySatisfy(finding -> assertThat(finding.problem()).contains("may not use 'exec:'"));
    }

    @Test
    void brokenYamlIsAFindingWithItsLine() throws IOException {
        assertThat(check("- route:\n    id: [unclosed\n    from: x\n"))
                .anySatisfy(finding -> assertThat(finding.problem()).startsWith("This is not YAML"));
    }

    private List<Finding> check(String route) throws IOException {
        Files.createDirectories(site.resolve("routes"));
        Files.writeString(site.resolve("routes/x.camel.yaml"), route);
        return RouteFiles.check(site);
    }

    private static Path repository() {
        return Files.isDirectory(Path.of("routes")) ? Path.of("") : Path.of("..");
    }
}
