package solstice.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a font of the system that has Chinese characters. */
public final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /** Families known to hold Simplified Chinese, the best first: those of Windows, macOS, then Linux. */
    private static final List<String> CHINESE = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Hiragino Sans GB",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "Noto Sans CJK JP",
            "SimHei",
            "SimSun");

    private Fonts() {}

    /** The best of the given families for Chinese; says so in the log when there is none. */
    public static Optional<String> chinese(List<String> families) {
        Set<String> present = Set.copyOf(families);
        Optional<String> found = CHINESE.stream().filter(present::contains).findFirst();
        if (found.isEmpty()) {
            LOG.warn("no font with Chinese characters was found; Chinese text may show as boxes");
        }
        return found;
    }
}
