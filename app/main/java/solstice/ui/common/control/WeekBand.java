package solstice.ui.common.control;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Weeks as small squares, a row for each year and a column for each ISO week, each as full as its share.
 *
 * <p>The pointer or the arrow keys choose a week; its words can be read from {@link #chosenProperty()} and are what a
 * screen reader hears.
 */
public final class WeekBand extends Region {
    private static final int COLUMNS = 53;
    private static final int NOWHERE = -1;
    private static final double NAMES = 44;
    private static final double HEAD = 20;
    private static final double LARGEST = 22;
    private static final double GAP = 2;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Square> squares = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Week> chosen = new ReadOnlyObjectWrapper<>();
    private int place = NOWHERE;

    /** What a week is marked as. */
    public enum Mark {
        NONE,
        /** Only a part of it counts. */
        PARTIAL,
        /** There is nothing in it. */
        EMPTY
    }

    /**
     * One week.
     *
     * @param start its Monday
     * @param share how full its square is, 0 to 1
     * @param words what it says of itself
     */
    public record Week(LocalDate start, double share, Mark mark, String words) {
        int year() {
            return start.get(IsoFields.WEEK_BASED_YEAR);
        }

        int column() {
            return start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) - 1;
        }
    }

    public WeekBand() {
        getStyleClass().add("week-band");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setOnKeyPressed(this::move);
        setOnMousePressed(pressed -> requestFocus());
        setOnMouseExited(left -> choose(NOWHERE));
    }

    /** Shows these weeks, which ascend, with the months in a language's words. */
    public void show(List<Week> weeks, Locale locale) {
        choose(NOWHERE);
        squares.clear();
        years.clear();
        months.clear();
        int last = Integer.MIN_VALUE;
        for (Week week : weeks) {
            squares.add(new Square(week, squares.size()));
            if (week.year() != last) {
                last = week.year();
                years.add(name(Integer.toString(last)));
            }
        }
        for (int month = 1; month <= 12 && !weeks.isEmpty(); month++) {
            String word = Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            months.add(name(word));
        }
        getChildren().setAll(squares);
        getChildren().addAll(years);
        getChildren().addAll(months);
        requestLayout();
    }

    private static Label name(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setMouseTransparent(true);
        return label;
    }

    /** The week under the pointer or reached by the arrow keys; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Week> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void choose(int next) {
        mark(place, false);
        place = next;
        mark(place, true);
        Week week = place == NOWHERE ? null : squares.get(place).week;
        chosen.set(week);
        setAccessibleText(week == null ? null : week.words());
    }

    private void mark(int square, boolean on) {
        if (square != NOWHERE) {
            squares.get(square).pseudoClassStateChanged(CHOSEN, on);
        }
    }

    private void move(KeyEvent key) {
        int step = switch (key.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -COLUMNS + 1;
            case DOWN -> COLUMNS - 1;
            case HOME -> -squares.size();
            case END -> squares.size();
            default -> 0;
        };
        if (step != 0 && !squares.isEmpty()) {
            choose(place == NOWHERE ? 0 : Math.max(0, Math.min(squares.size() - 1, place + step)));
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double pitch(double width) {
        return Math.max(5, Math.min(LARGEST, Math.floor((width - NAMES) / COLUMNS)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return NAMES + LARGEST * COLUMNS;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NAMES + 5 * COLUMNS;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + years.size() * pitch(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double pitch = pitch(getWidth());
        int first = squares.isEmpty() ? 0 : squares.get(0).week.year();
        for (Square square : squares) {
            double x = NAMES + square.week.column() * pitch;
            double y = HEAD + (square.week.year() - first) * pitch;
            square.resizeRelocate(x, y, pitch - GAP, pitch - GAP);
        }
        for (int row = 0; row < years.size(); row++) {
            layoutInArea(years.get(row), 0, HEAD + row * pitch, NAMES, pitch - GAP, 0, HPos.LEFT, VPos.CENTER);
        }
        for (int month = 0; month < months.size(); month++) {
            months.get(month).autosize();
            months.get(month).relocate(NAMES + Math.round(month * COLUMNS / 12.0) * pitch, 0);
        }
    }

    /** A ground as deep as the share, and a frame over it that tells its mark. */
    private final class Square extends Region {
        private final Week week;
        private final Region ground = new Region();
        private final Region frame = new Region();

        Square(Week week, int number) {
            this.week = week;
            getStyleClass().add("week");
            frame.getStyleClass().add("week-frame");
            if (week.mark() != Mark.NONE) {
                frame.getStyleClass().add(week.mark() == Mark.PARTIAL ? "week-partial" : "week-empty");
            }
            ground.getStyleClass().add("week-ground");
            ground.setOpacity(week.mark() == Mark.EMPTY ? 0 : .12 + .88 * week.share());
            getChildren().addAll(ground, frame);
            setOnMouseEntered(over -> choose(number));
        }

        @Override
        protected void layoutChildren() {
            ground.resizeRelocate(0, 0, getWidth(), getHeight());
            frame.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
