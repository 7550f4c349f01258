package solstice.workflow.devices;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Whether a card can be used, and if not, why.
 *
 * <p>The native code is CUDA 11.6's, built for compute capabilities 5.0 to 8.6 and without intermediate code: a card
 * runs what was built for its own generation, so 8.9 (RTX 40) runs what was built for 8.6, and 9.0 and later run
 * nothing. CUDA 11.6 asks for driver 510.39 on Linux and 511.23 on Windows.
 */
public enum DeviceVerdict {
    USABLE,
    /** No card of NVIDIA's. */
    NO_CARD,
    /** A card, and no driver that answers. */
    NO_DRIVER,
    /** Compute capability below 5.0. */
    CARD_OLD,
    /** Compute capability 9.0 or later. */
    CARD_NEW,
    DRIVER_OLD,
    /** The program was built without CUDA. */
    CPU_BUILD,
    /** CUDA 11.6's own libraries are not there. */
    NO_RUNTIME,
    /** All is there, and CUDA does not start. */
    NO_START;

    private static final String BUNDLE = "solstice.workflow.devices.Devices";
    private static final double OLDEST = 5.0;
    private static final double TOO_NEW = 9.0;

    /** What can be said of a card by itself. */
    static DeviceVerdict of(GraphicsCard card, boolean windows) {
        if (card.driver().isEmpty()) {
            return NO_DRIVER;
        }
        if (card.capability() < OLDEST) {
            return CARD_OLD;
        }
        if (card.capability() >= TOO_NEW) {
            return CARD_NEW;
        }
        boolean driver = windows ? card.driverIsAtLeast(511, 23) : card.driverIsAtLeast(510, 39);
        return driver ? USABLE : DRIVER_OLD;
    }

    /** Why, and what to install, in a language; English where that language has no words. */
    public String words(Locale locale, Object... arguments) {
        return text(name().toLowerCase(Locale.ROOT), locale, arguments);
    }

    static String text(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
