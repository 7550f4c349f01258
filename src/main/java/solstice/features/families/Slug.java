package solstice.features.families;

import java.text.Normalizer;
import java.util.Locale;

/** Names made fit for scripts: {@code Channel Islands} becomes {@code channel-islands}. */
public final class Slug {
    private Slug() {}

    /** Lower case, without accents, everything but letters and digits turned into single hyphens. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
