package solstice.ui.common.control;

import javafx.scene.layout.Region;

/** A slim bar that shows a share at a glance, beside the number that says it exactly. */
public final class ShareBar extends Region {
    private static final double HEIGHT = 6;
    private static final double WIDTH = 56;

    private final Region fill = new Region();
    private double share;

    public ShareBar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-bar-fill");
        getChildren().add(fill);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /** Shows a share of 0 to 1; what lies outside is drawn as the nearer end. */
    public void setShare(double value) {
        share = Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
        requestLayout();
    }

    public double getShare() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapPositionX(getWidth() * share), getHeight());
    }
}
