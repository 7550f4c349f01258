package solstice.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another program on the same machine: a class of this build, run in a Java of its own. */
public final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildProgram(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts a main class. */
    public static ChildProgram start(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        try {
            return new ChildProgram(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The next line that it prints. */
    public String says() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** All that it prints until its end, on either stream. */
    public String saysAll() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    /** Whether it has not ended yet. */
    boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does, with no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end as Ctrl-C does, and waits. */
    public int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        return end();
    }

    /** Waits for its end; gives its exit status. */
    public int end() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
