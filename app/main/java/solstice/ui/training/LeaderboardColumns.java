package solstice.ui.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import solstice.recommender.marks.Difference;
import solstice.recommender.marks.Interval;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.control.Columns;

/** The columns of the leaderboard, and what it tells of a chosen row. */
final class LeaderboardColumns {
    private static final int DIGITS = 4;

    private final Look look;
    private final Formats formats;

    LeaderboardColumns(Look look) {
        this.look = look;
        formats = look.formats();
    }

    /** A figure with its words, ordered by the figure. */
    private record Said(double figure, String words) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            return Double.compare(figure, other.figure);
        }
    }

    /** Method, NDCG@10 with its lead, NDCG@10 of every block, and the other marks. */
    List<TableColumn<MethodMarks, ?>> of(List<LocalDate> blocks) {
        List<TableColumn<MethodMarks, ?>> columns = new ArrayList<>();
        columns.add(Columns.text(
                word("method"), 284, row -> look.messages().name("model.method", row.method()), formats.byName()));
        columns.add(mark("ndcg", MethodMarks::ndcg));
        columns.add(said(word("lead"), 224, row -> new Said(row.lead(), lead(row))));
        if (blocks.size() > 1) {
            blocks.forEach(block ->
                    columns.add(said(formats.date(block), 116, row -> new Said(row.on(block), onBlock(row, block)))));
        }
        columns.add(mark("recall", row -> row.means().recall()));
        columns.add(mark("map", row -> row.means().map()));
        columns.add(number("coverage", row -> row.means().coverage(), share -> formats.percent(share, 1)));
        columns.add(number("gini", row -> row.means().gini(), value -> formats.decimal(value, 3)));
        columns.add(number("novelty", row -> row.means().novelty(), value -> formats.decimal(value, 2)));
        columns.add(number("worst", row -> row.means().worst(), value -> formats.decimal(value, 2)));
        columns.add(mark("ece", row -> row.means().ece()));
        return columns;
    }

    private TableColumn<MethodMarks, ?> mark(String name, ToDoubleFunction<MethodMarks> mark) {
        return number(name, mark, value -> formats.decimal(value, DIGITS));
    }

    private TableColumn<MethodMarks, ?> number(
            String name, ToDoubleFunction<MethodMarks> mark, DoubleFunction<String> format) {
        return Columns.number(word(name), 88, mark, format);
    }

    private static TableColumn<MethodMarks, ?> said(
            String title, double width, java.util.function.Function<MethodMarks, Said> value) {
        TableColumn<MethodMarks, Said> column = Columns.value(title, width, value, Said::words);
        column.getStyleClass().add("number-column");
        return column;
    }

    private String lead(MethodMarks row) {
        return row.difference(null)
                .map(difference -> interval(difference.ndcg10()))
                .orElse(look.messages().text("model.board.best"));
    }

    private String interval(Interval interval) {
        return look.messages()
                .text(
                        "model.board.interval",
                        formats.signed(interval.mean(), DIGITS),
                        formats.signed(interval.low(), DIGITS),
                        formats.signed(interval.high(), DIGITS));
    }

    /** The mark, with an arrow where the interval leaves zero out. */
    private String onBlock(MethodMarks row, LocalDate block) {
        Optional<Interval> interval = row.difference(block).map(Difference::ndcg10);
        String arrow = interval.filter(sure -> sure.low() > 0).isPresent()
                ? " \u25b2"
                : interval.filter(sure -> sure.high() < 0).isPresent() ? " \u25bc" : "  \u2002";
        return formats.decimal(row.on(block), DIGITS) + arrow;
    }

    /** All differences of a row, in words. */
    String detail(MethodMarks row) {
        if (row.differences().isEmpty()) {
            return look.messages().text("model.board.best.about");
        }
        return row.differences().stream()
                .filter(difference -> difference.block() != null || row.blocks().size() > 1)
                .map(this::words)
                .collect(Collectors.joining("   "));
    }

    private String words(Difference difference) {
        LocalDate block = difference.block();
        return look.messages()
                .text(
                        "model.board.against",
                        block == null ? look.messages().text("model.board.mean") : formats.date(block),
                        interval(difference.ndcg10()),
                        look.messages().name("model.method", difference.baseline()));
    }

    private String word(String column) {
        return look.messages().name("model.board", column);
    }
}
