package solstice.ui.season;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import solstice.ui.common.Theme;

/**
 * A year as a strip of cells, one for each place: blue where less than average is sold, orange where more, as deep as
 * two doublings at most. Places of which nothing is known stay empty.
 */
final class YearStrip extends Region {
    private static final double DOUBLINGS = 2;
    private static final Color LOW_ON_LIGHT = Color.web("#08519C");
    private static final Color HIGH_ON_LIGHT = Color.web("#B35806");
    private static final Color LOW_ON_DARK = Color.web("#6BAED6");
    private static final Color HIGH_ON_DARK = Color.web("#FD9A4B");

    private final Canvas canvas = new Canvas();
    private double[] index = new double[0];
    private int[] cycles = new int[0];
    private Theme theme = Theme.LIGHT;

    YearStrip() {
        getStyleClass().add("year-strip");
        getChildren().add(canvas);
        setMinWidth(52);
    }

    /** Shows these indices, where there are cycles behind them. */
    void show(double[] indices, int[] cyclesSeen, Theme ground) {
        index = indices;
        cycles = cyclesSeen;
        theme = ground;
        draw();
    }

    /** The place under a point of this strip, from 1; 0 where there is none. */
    int place(double x) {
        int at = (int) Math.floor(x / Math.max(1, getWidth()) * index.length);
        return at < 0 || at >= index.length ? 0 : at + 1;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double width = canvas.getWidth() / Math.max(1, index.length);
        double gap = width > 6 ? 1 : 0;
        for (int at = 0; at < index.length; at++) {
            if (cycles[at] > 0) {
                pen.setFill(color(index[at], theme));
                pen.fillRect(at * width, 1, width - gap, canvas.getHeight() - 2);
            }
        }
    }

    static Color color(double index, Theme theme) {
        double power = Math.log(Math.max(index, 1e-3)) / Math.log(2);
        double share = Math.max(-1, Math.min(1, power / DOUBLINGS));
        boolean dark = theme == Theme.DARK;
        Color average = dark ? Color.web("#21262D") : Color.web("#F3F4F6");
        Color low = dark ? LOW_ON_DARK : LOW_ON_LIGHT;
        Color high = dark ? HIGH_ON_DARK : HIGH_ON_LIGHT;
        return average.interpolate(share < 0 ? low : high, Math.abs(share));
    }
}
