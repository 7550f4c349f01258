package solstice.workflow.devices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds graphics cards by asking {@code nvidia-smi}, which comes with the driver; where that is silent, by what Linux's
 * kernel knows of them.
 */
final class GraphicsCards {
    private static final Logger LOG = LoggerFactory.getLogger(GraphicsCards.class);
    private static final long SECONDS = 5;
    private static final String FIELDS = "name,memory.total,driver_version";

    private final List<String> commands;
    private final Path kernel;

    /**
     * With other places to look, for tests.
     *
     * @param commands ways to call {@code nvidia-smi}, the first that answers counts
     * @param kernel the folder in which the driver describes itself
     */
    GraphicsCards(List<String> commands, Path kernel) {
        this.commands = commands;
        this.kernel = kernel;
    }

    static GraphicsCards here() {
        return new GraphicsCards(commands(System.getenv()), Path.of("/proc/driver/nvidia"));
    }

    private static List<String> commands(Map<String, String> environment) {
        List<String> commands = new ArrayList<>(List.of("nvidia-smi"));
        if (isWindows()) {
            commands.add(environment.getOrDefault("SystemRoot", "C:\\Windows") + "\\System32\\nvidia-smi.exe");
            commands.add(environment.getOrDefault("ProgramFiles", "C:\\Program Files")
                    + "\\NVIDIA Corporation\\NVSMI\\nvidia-smi.exe");
        }
        return commands;
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("win");
    }

    /** All cards; none where there is neither an answer nor a trace of them. */
    List<GraphicsCard> find() {
        for (String command : commands) {
            List<GraphicsCard> found = parse(ask(command, FIELDS + ",compute_cap"));
            if (found.isEmpty()) { // older ones do not know the last field
                found = parse(ask(command, FIELDS));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return known();
    }

    private static String ask(String command, String fields) {
        try {
            Process process = new ProcessBuilder(command, "--query-gpu=" + fields, "--format=csv,noheader,nounits")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            boolean answered = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!answered) {
                process.destroyForcibly();
            }
            return answered && process.exitValue() == 0
                    ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException absent) {
            LOG.debug("{} is not there", command, absent);
            return "";
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Reads an answer, one card a line: name, megabytes, driver, and perhaps the compute capability. */
    static List<GraphicsCard> parse(String answer) {
        return answer.lines()
                .map(line -> line.split("\\s*,\\s*"))
                .filter(fields -> fields.length >= 3 && !fields[0].isBlank())
                .map(fields -> new GraphicsCard(
                        fields[0].strip(),
                        (int) number(fields[1], 0),
                        fields[2].strip(),
                        fields.length > 3 ? number(fields[3], Double.NaN) : Double.NaN))
                .toList();
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException unknown) { // such as [N/A]
            return otherwise;
        }
    }

    /** Cards that the kernel knows of, though nvidia-smi says nothing: the driver is half there. */
    private List<GraphicsCard> known() {
        Path cards = kernel.resolve("gpus");
        if (!Files.isDirectory(cards)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(cards)) {
            List<GraphicsCard> known = new ArrayList<>();
            for (Path about : folders.map(folder -> folder.resolve("information"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(about)) {
                    if (line.startsWith("Model:")) {
                        known.add(new GraphicsCard(line.substring(6).strip(), 0, "", Double.NaN));
                    }
                }
            }
            return known;
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be read", cards, unreadable);
            return List.of();
        }
    }
}
