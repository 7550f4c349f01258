package solstice.ui.whatif;

import java.util.Comparator;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.campaign.RankMove;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.plan.SegmentNames;
import solstice.workflow.campaign.WhatIfOutcome;

/** The lists before and after: the segment's own, and what spills over to the others. */
public final class MovesView extends Screen {
    private static final double MILLIS = 1000;

    private final WhatIfViewModel model;
    private final Look look;

    @FXML
    private Label time;

    @FXML
    private Node answer;

    @FXML
    private Node invitation;

    @FXML
    private TableView<RankMove> moves;

    @FXML
    private TableView<Spill> spills;

    public MovesView(WhatIfViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        SegmentNames names = new SegmentNames(look.messages());
        addColumns(moves, 216, Function.identity());
        spills.getColumns()
                .add(Columns.text(
                        word("segment"),
                        104,
                        spill -> names.of(spill.segment()),
                        look.formats().byName()));
        addColumns(spills, 144, Spill::move);
        spills.setPlaceholder(new Label(look.messages().text("whatif.spill.none")));
        TableCopy.install(moves, look.messages().text("table.copy"));
        TableCopy.install(spills, look.messages().text("table.copy"));
        follow(model.outcomeProperty(), this::show);
    }

    private <R> void addColumns(TableView<R> table, double titleWidth, Function<R, RankMove> move) {
        Formats formats = look.formats();
        table.getColumns()
                .add(Columns.text(
                        word("product"),
                        titleWidth,
                        row -> move.apply(row).product().title(),
                        formats.byName()));
        TableColumn<R, String> rank = Columns.text(
                word("move"),
                136,
                row -> move.apply(row).before() + " → " + move.apply(row).after(),
                Comparator.naturalOrder());
        rank.setSortable(false);
        rank.setCellFactory(made -> new MoveCell<>(move, look.messages()));
        table.getColumns().add(rank);
        table.getColumns()
                .add(Columns.number(word("before"), 72, row -> move.apply(row).probabilityBefore(), this::percent));
        table.getColumns()
                .add(Columns.number(word("after"), 72, row -> move.apply(row).probabilityAfter(), this::percent));
    }

    private String percent(double share) {
        return look.formats().percent(share, 1);
    }

    private String word(String column) {
        return look.messages().name("whatif.column", column);
    }

    private void show(@Nullable WhatIfOutcome outcome) {
        answer.setVisible(outcome != null);
        invitation.setVisible(outcome == null);
        if (outcome != null) {
            time.setText(look.messages().text("whatif.time", Math.round(outcome.seconds() * MILLIS)));
            moves.getItems().setAll(model.moves());
            spills.getItems().setAll(model.spills());
        }
    }
}
