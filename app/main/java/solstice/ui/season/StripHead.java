package solstice.ui.season;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers above a list of {@link YearStrip}s. */
public final class StripHead extends Region {
    private static final double HEIGHT = 18;
    private static final double APART = 36;

    private final List<Label> numbers = new ArrayList<>();
    private double inset;
    private int places;

    public StripHead() {
        getStyleClass().add("strip-head");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /**
     * Numbers the places.
     *
     * @param count of places
     * @param left where the strips begin, in pixels
     */
    void show(int count, double left) {
        inset = left;
        places = count;
        numbers.clear();
        for (int place = 1; place <= count; place++) {
            Label number = new Label(Integer.toString(place));
            number.getStyleClass().add("hint");
            numbers.add(number);
        }
        getChildren().setAll(numbers);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - inset - MapCell.RIGHT) / Math.max(1, places);
        int each = 1;
        while (each * width < APART) {
            each = each == 1 ? 2 : each + 2;
        }
        for (int at = 0; at < numbers.size(); at++) {
            Label number = numbers.get(at);
            number.setVisible(at % each == 0);
            number.autosize();
            number.relocate(inset + (at + .5) * width - number.getWidth() / 2, 0);
        }
    }
}
