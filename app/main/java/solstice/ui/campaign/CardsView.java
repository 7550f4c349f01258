package solstice.ui.campaign;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.plan.PlannedLists;
import solstice.ui.common.plan.SegmentNames;

/** Each segment's list as a column of cards, side by side. */
public final class CardsView extends Screen {
    private static final double COLUMN = 300;

    private final CampaignViewModel model;
    private final Look look;
    private final RecommendationWords words;
    private final SegmentNames names;
    private final RuleKeys keys;
    private ReasonBar.Scale scale = new ReasonBar.Scale(1, 1);

    @FXML
    private HBox columns;

    public CardsView(CampaignViewModel model, Look look) {
        this.model = model;
        this.look = look;
        words = new RecommendationWords(look.messages());
        names = new SegmentNames(look.messages());
        keys = new RuleKeys(model, look.messages());
    }

    @FXML
    private void initialize() {
        follow(model.plan().listsProperty(), this::show);
    }

    private void show(@Nullable PlannedLists planned) {
        List<SegmentList> lists = planned == null ? List.of() : planned.lists();
        scale = ReasonBar.Scale.of(
                lists.stream().flatMap(list -> list.recommendations().stream()).toList());
        columns.getChildren().setAll(lists.stream().map(this::column).toList());
    }

    private VBox column(SegmentList list) {
        Label name = new Label(names.of(list.segment()));
        name.getStyleClass().add("section-name");
        Label size = new Label(
                look.messages().text("campaign.customers", list.segment().customers()));
        size.getStyleClass().add("hint");
        size.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = new HBox(name, size);
        head.getStyleClass().add("column-head");
        ListView<Recommendation> cards = cards(list);
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox column = new VBox(head, cards);
        column.getStyleClass().addAll("card", "card-flush", "list-column");
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private ListView<Recommendation> cards(SegmentList list) {
        ListView<Recommendation> cards = new ListView<>();
        cards.getItems().setAll(list.recommendations());
        cards.setId("cards-" + list.segment().id().replace(':', '-'));
        cards.setPlaceholder(new Label(look.messages().text("campaign.list.empty")));
        cards.setCellFactory(made -> new RecommendationCell(words, () -> scale));
        Pick before = model.pickedProperty().get();
        if (before != null && before.list().segment().id().equals(list.segment().id())) {
            select(cards, before);
        }
        cards.getSelectionModel()
                .selectedItemProperty()
                .subscribe((former, item) -> model.pick(item == null ? null : new Pick(list, item)));
        keys.install(cards, () -> {
            Recommendation item = cards.getSelectionModel().getSelectedItem();
            return item == null ? null : new Pick(list, item);
        });
        return cards;
    }

    private static void select(ListView<Recommendation> cards, Pick pick) {
        for (Recommendation item : cards.getItems()) {
            if (item.product().code().equals(pick.code())) {
                cards.getSelectionModel().select(item);
                cards.scrollTo(Math.max(0, cards.getSelectionModel().getSelectedIndex() - 2));
            }
        }
    }
}
