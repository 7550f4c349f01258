package solstice.workflow.devices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The machine as seen before training.
 *
 * @param cores of the processor
 * @param cards of NVIDIA's, each with what can be said of it by itself
 * @param cudaBuild whether the program was built with CUDA
 * @param runtime whether CUDA 11.6's own libraries are there
 */
public record DeviceSurvey(int cores, List<Seen> cards, boolean cudaBuild, boolean runtime) {
    private static final String BACKEND = "/org/nd4j/linalg/jcublas/JCublasBackend.class";
    private static final List<String> BUNDLED = List.of(
            "/org/bytedeco/cuda/linux-x86_64/libcudart.so.11.0", "/org/bytedeco/cuda/windows-x86_64/cudart64_110.dll");
    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/local/cuda-11.6/lib64/libcudart.so.11.0"),
            Path.of("/usr/local/cuda/lib64/libcudart.so.11.0"),
            Path.of("/usr/lib/x86_64-linux-gnu/libcudart.so.11.0"));

    public DeviceSurvey {
        cards = List.copyOf(cards);
    }

    /** A card and what can be said of it. */
    public record Seen(GraphicsCard card, DeviceVerdict verdict) {
        /** Why, in a language. */
        public String words(Locale locale) {
            return verdict.words(locale, card.name(), card.capability(), card.driver());
        }
    }

    /** Looks at this machine: takes as long as the driver takes to answer, and loads nothing. */
    public static DeviceSurvey take() {
        return of(GraphicsCards.here().find(), hasResource(BACKEND), hasRuntime(System.getenv()));
    }

    static DeviceSurvey of(List<GraphicsCard> cards, boolean cudaBuild, boolean runtime) {
        boolean windows = GraphicsCards.isWindows();
        return new DeviceSurvey(
                Runtime.getRuntime().availableProcessors(),
                cards.stream()
                        .map(card -> new Seen(card, DeviceVerdict.of(card, windows)))
                        .toList(),
                cudaBuild,
                runtime);
    }

    private static boolean hasResource(String name) {
        return DeviceSurvey.class.getResource(name) != null;
    }

    private static boolean hasRuntime(Map<String, String> environment) {
        return BUNDLED.stream().anyMatch(DeviceSurvey::hasResource)
                || INSTALLED.stream().anyMatch(Files::exists)
                || environment.containsKey("CUDA_PATH_V11_6");
    }

    /** The card that a training would use; empty where there is none that can be used. */
    public Optional<GraphicsCard> usable() {
        return verdict() == DeviceVerdict.USABLE
                ? cards.stream()
                        .filter(seen -> seen.verdict() == DeviceVerdict.USABLE)
                        .map(Seen::card)
                        .findFirst()
                : Optional.empty();
    }

    /** What stands in the way of training on a card: of the best one, then of the program. */
    DeviceVerdict verdict() {
        if (cards.isEmpty()) {
            return DeviceVerdict.NO_CARD;
        }
        boolean anyUsable = cards.stream().anyMatch(seen -> seen.verdict() == DeviceVerdict.USABLE);
        if (!anyUsable) {
            return cards.get(0).verdict();
        }
        if (!cudaBuild) {
            return DeviceVerdict.CPU_BUILD;
        }
        return runtime ? DeviceVerdict.USABLE : DeviceVerdict.NO_RUNTIME;
    }

    /** Why no card can be used, in a language, and what to install. */
    public String reason(Locale locale) {
        DeviceVerdict verdict = verdict();
        return cards.isEmpty()
                ? verdict.words(locale)
                : verdict.words(
                        locale,
                        cards.get(0).card().name(),
                        cards.get(0).card().capability(),
                        cards.get(0).card().driver());
    }

    /** One sentence on where a training would run that may choose for itself, in a language. */
    public String sentence(Locale locale) {
        return usable().map(card -> DeviceVerdict.text("gpu", locale, card.name(), card.megabytes(), card.driver()))
                .orElseGet(() -> DeviceVerdict.text("cpu", locale, cores, reason(locale)));
    }

    /** One sentence on a training that shall run on the processor, in a language. */
    public String onProcessor(Locale locale) {
        return DeviceVerdict.text("chosen", locale, cores);
    }
}
