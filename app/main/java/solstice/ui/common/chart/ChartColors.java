package solstice.ui.common.chart;

import java.awt.Color;
import solstice.ui.common.Theme;

/**
 * The colours of charts, one set for each theme.
 *
 * <p>The four series colours are told apart by people with any of the common colour blindnesses (after Okabe and Ito,
 * 2008, lightened on dark ground) and stand at least 3:1 against the ground.
 *
 * @param ground behind everything
 * @param text axis figures and names
 * @param grid lines that help the eye and must not be looked at
 * @param observed what was measured
 * @param trend the slow part, and first series elsewhere
 * @param season the recurring part, and second series elsewhere
 * @param remainder what is left, and third series elsewhere
 */
public record ChartColors(
        Color ground, Color text, Color grid, Color observed, Color trend, Color season, Color remainder) {

    private static final ChartColors LIGHT = new ChartColors(
            new Color(0xFFFFFF),
            new Color(0x57606A),
            new Color(0xE6EAEF),
            new Color(0x32383F),
            new Color(0x0969DA),
            new Color(0xBC4C00),
            new Color(0x007A5E));

    private static final ChartColors DARK = new ChartColors(
            new Color(0x0D1117),
            new Color(0x9198A1),
            new Color(0x262C36),
            new Color(0xD1D7E0),
            new Color(0x58A6FF),
            new Color(0xF0883E),
            new Color(0x3FB68B));

    public static ChartColors of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
