package solstice.export;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;

/**
 * Colours and type of the charts: the colour-blind-safe palette of Okabe and Ito (2008), quiet greys around it.
 *
 * <p>Type is the first family of a list that the machine has, so that Chinese titles find their letters.
 */
final class Palette {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x616E7C);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color PAPER = Color.WHITE;
    static final Color OBSERVED = new Color(0x52606D);
    static final Color TREND = new Color(0x0072B2);
    static final Color SEASONAL = new Color(0x009E73);
    static final Color REMAINDER = new Color(0x9AA5B1);
    static final Color OUTLIER = new Color(0xD55E00);

    private static final List<String> FAMILIES = List.of(
            "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans", "Segoe UI", "DejaVu Sans", "SansSerif");

    private Palette() {}

    /** Holds the search for a font until the first chart is drawn. */
    private static final class Type {
        static final String FAMILY = family();

        private static String family() {
            List<String> present = Arrays.asList(
                    java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            return FAMILIES.stream().filter(present::contains).findFirst().orElse(Font.SANS_SERIF);
        }
    }

    static Font plain(int size) {
        return new Font(Type.FAMILY, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(Type.FAMILY, Font.BOLD, size);
    }
}
