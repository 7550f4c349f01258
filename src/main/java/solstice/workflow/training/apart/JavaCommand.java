package solstice.workflow.training.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import solstice.workflow.training.TrainingRequest.Device;

/**
 * How the program that trains is started: by the {@code java} that runs this one, on the same classes; where the
 * runtime brings no such command, as an installed Solstice's does not, by the launcher with a hidden argument.
 *
 * @param main its main class
 * @param heap most megabytes of Java's own memory
 * @param options further options of the virtual machine
 */
record JavaCommand(String main, int heap, List<String> options) {
    private static final List<String> SETTINGS = List.of(
            "-XX:+UseParallelGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            "-Dorg.deeplearning4j.crash.reporting.enabled=false");

    /** Ready to start, computing on a device. */
    ProcessBuilder builder(Device device, Path crashReport) {
        List<String> command = new ArrayList<>();
        Optional<Path> java = java();
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        List<String> settings = settings(crashReport);
        if (java.isPresent()) {
            command.add(java.get().toString());
            command.addAll(settings);
            command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), main));
        } else {
            command.add(ProcessHandle.current().info().command().orElseThrow());
            command.add(TrainingProgram.ARGUMENT);
            environment.put("_JAVA_OPTIONS", "-Xmx" + heap + "m"); // these win over what the launcher sets
        }
        environment.put("OMP_NUM_THREADS", "1");
        if (hasWideVectors()) {
            environment.putIfAbsent("OPENBLAS_CORETYPE", "SKYLAKEX");
        }
        environment.put("BACKEND_PRIORITY_CPU", device == Device.CPU ? "100" : "0");
        environment.put("BACKEND_PRIORITY_GPU", device == Device.CPU ? "0" : "100");
        return builder;
    }

    private List<String> settings(Path crashReport) {
        List<String> settings = new ArrayList<>(SETTINGS);
        settings.add("-Xmx" + heap + "m");
        settings.add("-XX:ErrorFile=" + crashReport);
        if (Runtime.version().feature() >= 22) {
            settings.add("--enable-native-access=ALL-UNNAMED");
        }
        if (Runtime.version().feature() >= 24) {
            settings.add("--sun-misc-unsafe-memory-access=allow");
        }
        settings.addAll(options);
        return settings;
    }

    private static Optional<Path> java() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("win");
        Path java = Path.of(System.getProperty("java.home", ""), "bin", windows ? "java.exe" : "java");
        return Files.isExecutable(java) ? Optional.of(java) : Optional.empty();
    }

    /** The bundled BLAS does not know newer processors, and then takes kernels of half the width. */
    private static boolean hasWideVectors() {
        try {
            Path about = Path.of("/proc/cpuinfo");
            return Files.isReadable(about) && Files.readString(about).contains(" avx512f ");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
