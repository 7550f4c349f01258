package solstice.ui.common.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A year as twelve small months with marked days.
 *
 * <p>The pointer or the arrow keys choose a day; its words can be read from {@link #chosenProperty()} and are what a
 * screen reader hears. A click or the Enter key picks it.
 */
public final class YearBoard extends TilePane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WEEK = 7;

    private final Map<LocalDate, Label> cells = new LinkedHashMap<>();
    private final Map<LocalDate, String> words = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> chosen = new ReadOnlyObjectWrapper<>();
    private Consumer<LocalDate> onPick = day -> {};

    /**
     * A day's mark.
     *
     * @param styles style classes that tell its kind
     * @param words what the day says of itself
     */
    public record Mark(java.util.List<String> styles, String words) {}

    public YearBoard() {
        getStyleClass().add("year-board");
        setAccessibleRole(AccessibleRole.DATE_PICKER);
        setFocusTraversable(true);
        setHgap(10);
        setVgap(4);
        setPrefColumns(4);
        setTileAlignment(Pos.TOP_LEFT);
        setOnKeyPressed(this::move);
        setOnMousePressed(pressed -> requestFocus());
    }

    /** Who is told of a day that is clicked or entered. */
    public void setOnPick(Consumer<LocalDate> action) {
        onPick = action;
    }

    /** The day under the pointer or reached by the arrow keys; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What a day says of itself; empty where it is not marked. */
    public String words(LocalDate day) {
        return words.getOrDefault(day, "");
    }

    /** Shows a year, its months and weeks as a language has them. */
    public void show(int year, Map<LocalDate, Mark> marks, Locale locale) {
        choose(null);
        cells.clear();
        words.clear();
        getChildren().clear();
        for (Month month : Month.values()) {
            getChildren().add(month(YearMonth.of(year, month), marks, locale));
        }
    }

    private VBox month(YearMonth month, Map<LocalDate, Mark> marks, Locale locale) {
        Label name = new Label(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale));
        name.getStyleClass().add("month-name");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("month-days");
        DayOfWeek start = WeekFields.of(locale).getFirstDayOfWeek();
        for (int place = 0; place < WEEK; place++) {
            Label weekday = new Label(start.plus(place).getDisplayName(TextStyle.NARROW_STANDALONE, locale));
            weekday.getStyleClass().addAll("board-day", "board-weekday");
            grid.add(weekday, place, 0);
        }
        int shift = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - start.getValue(), WEEK);
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = shift + day - 1;
            grid.add(cell(month.atDay(day), marks), place % WEEK, 1 + place / WEEK);
        }
        return new VBox(name, grid);
    }

    private Label cell(LocalDate day, Map<LocalDate, Mark> marks) {
        Label cell = new Label(Integer.toString(day.getDayOfMonth()));
        cell.getStyleClass().add("board-day");
        Mark mark = marks.get(day);
        if (mark != null) {
            cell.getStyleClass().addAll(mark.styles());
            words.put(day, mark.words());
        }
        cell.setOnMouseEntered(over -> choose(day));
        cell.setOnMouseClicked(clicked -> onPick.accept(day));
        cells.put(day, cell);
        return cell;
    }

    private void choose(@Nullable LocalDate day) {
        mark(chosen.get(), false);
        mark(day, true);
        chosen.set(day);
        setAccessibleText(day == null ? null : words(day).isEmpty() ? day.toString() : words(day));
    }

    private void mark(@Nullable LocalDate day, boolean on) {
        Label cell = day == null ? null : cells.get(day);
        if (cell != null) {
            cell.pseudoClassStateChanged(CHOSEN, on);
        }
    }

    private void move(KeyEvent key) {
        LocalDate now = chosen.get();
        if (cells.isEmpty()) {
            return;
        }
        LocalDate first = cells.keySet().iterator().next();
        LocalDate from = now == null ? first : now;
        switch (key.getCode()) {
            case LEFT -> go(now == null ? first : from.minusDays(1), key);
            case RIGHT -> go(now == null ? first : from.plusDays(1), key);
            case UP -> go(from.minusWeeks(1), key);
            case DOWN -> go(from.plusWeeks(1), key);
            case PAGE_UP -> go(from.minusMonths(1), key);
            case PAGE_DOWN -> go(from.plusMonths(1), key);
            case ENTER -> {
                if (now != null) {
                    onPick.accept(now);
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void go(LocalDate day, KeyEvent key) {
        if (cells.containsKey(day)) {
            choose(day);
        }
        key.consume();
    }
}
