package solstice.workflow.training.apart;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory the program that trains may have. */
final class Memory {
    /** Sets it by hand: a number with {@code m} or {@code g} behind it. */
    static final String VARIABLE = "SOLSTICE_TRAINING_HEAP";

    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([mg])");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final long MEGABYTE = 1 << 20;
    private static final int LEAST = 768;
    private static final int MOST = 16 * 1024;
    private static final double SHARE = .6;

    private Memory() {}

    /** Megabytes of heap: three fifths of what is free now, unless somebody has set it. */
    static int heap() {
        return heap(System.getenv(), availableMegabytes());
    }

    static int heap(Map<String, String> environment, long available) {
        Matcher set = SIZE.matcher(environment.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT));
        if (set.matches()) {
            return Integer.parseInt(set.group(1)) * (set.group(2).equals("g") ? 1024 : 1);
        }
        return (int) Math.max(LEAST, Math.min(MOST, SHARE * available));
    }

    /** What is free, and what the system holds for files but would give away. */
    private static long availableMegabytes() {
        Path about = Path.of("/proc/meminfo");
        try {
            Matcher found = AVAILABLE.matcher(Files.isReadable(about) ? Files.readString(about) : "");
            if (found.find()) {
                return Long.parseLong(found.group(1)) / 1024;
            }
        } catch (IOException unreadable) {
            // then what Java knows must do
        }
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getFreeMemorySize() / MEGABYTE
                : LEAST;
    }
}
