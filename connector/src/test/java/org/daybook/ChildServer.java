package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code daybook run} in a process of its own, with an environment of its own, as an administrator starts it. */
final class ChildServer implements AutoCloseable {

    private final Path site;
    private final Map<String, String> environment;
    private final Path said;
    private final Process process;

    private ChildServer(Path site, Map<String, String> environment) {
        this.site = site;
        this.environment = environment;
        this.said = site.resolve("said.txt");
        this.process = daybook(said, "run", "--port", "0");
    }

    static ChildServer run(Path site, Map<String, String> environment) {
        return new ChildServer(site, environment);
    }

    /** What another command answers meanwhile. */
    String command(String... command) throws InterruptedException {
        Path answer = site.resolve("answer.txt");
        Process asked = daybook(answer, command);
        if (!asked.waitFor(60, TimeUnit.SECONDS)) {
            asked.destroyForcibly();
            throw new AssertionError(List.of(command) + " does not end: " + read(answer));
        }
        return read(answer);
    }

    /** Fails with the process's own words if it has ended. */
    void mustRun() {
        if (!process.isAlive()) {
            throw new IllegalStateException("daybook run has ended with " + process.exitValue() + ": " + read(said));
        }
    }

    String said() {
        return read(said);
    }

    private Process daybook(Path output, String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.daybook.Daybook"));
        line.addAll(List.of(command));
        line.addAll(List.of("--site", site.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("daybook run does not end when it is asked to: " + read(said));
        }
    }
}
