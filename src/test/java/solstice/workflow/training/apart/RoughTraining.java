package solstice.workflow.training.apart;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import solstice.workflow.training.HereTrainer;
import solstice.workflow.training.Trainer;

/** A program that trains until it meets with an accident, which the property {@code accident} names. */
final class RoughTraining {
    private static final int AT = 12;

    private RoughTraining() {}

    public static void main(String[] arguments) {
        OutputStream answers = System.out;
        Trainer trainer = (material, ticket, resume, progress, steps) -> new HereTrainer()
                .train(material, ticket, resume, progress, step -> {
                    steps.accept(step);
                    if (step.step() == AT) {
                        accident(System.getProperty("accident", ""));
                    }
                });
        TrainingProgram.serve(System.in, answers, trainer);
        Runtime.getRuntime().halt(0);
    }

    private static void accident(String kind) {
        switch (kind) {
            case "halt" -> Runtime.getRuntime().halt(77);
            case "crash" -> crash();
            case "memory" -> fill();
            case "noise" -> System.out.println("a native library clears its throat");
            case "fault" -> throw new IllegalStateException("a mistake");
            case "stop" -> sleep();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** Writes where nothing may be written, as faulty native code does. */
    private static void crash() {
        try {
            Class<?> unsafe = Class.forName("sun.misc.Unsafe");
            java.lang.reflect.Field field = unsafe.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            unsafe.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static void fill() {
        List<long[]> held = new ArrayList<>();
        while (!held.isEmpty() || System.nanoTime() != 0) {
            held.add(new long[1 << 20]);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
