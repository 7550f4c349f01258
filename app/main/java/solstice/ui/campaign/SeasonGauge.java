package solstice.ui.campaign;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A seasonal index as a slim bar with a mark at once the usual; it is full at three times the usual. */
final class SeasonGauge extends Region {
    private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");
    private static final double FULL = 3;

    private final Region fill = new Region();
    private final Region usual = new Region();
    private double index = Double.NaN;

    SeasonGauge() {
        getStyleClass().add("season-gauge");
        fill.getStyleClass().add("season-gauge-fill");
        usual.getStyleClass().add("season-gauge-usual");
        getChildren().addAll(fill, usual);
    }

    /** Shows a seasonal index; {@code NaN} where there is none. */
    void show(double seasonIndex) {
        index = seasonIndex;
        pseudoClassStateChanged(HIGH, seasonIndex > 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double share = Double.isNaN(index) ? 0 : Math.max(0, Math.min(1, index / FULL));
        fill.resizeRelocate(0, 0, snapPositionX(getWidth() * share), getHeight());
        usual.resizeRelocate(snapPositionX(getWidth() / FULL), -2, 1, getHeight() + 4);
    }
}
