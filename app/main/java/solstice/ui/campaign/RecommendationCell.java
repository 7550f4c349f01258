package solstice.ui.campaign;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.campaign.Recommendation;

/** One recommendation as a card: rank, product, probability, season and the reasons as a bar. */
final class RecommendationCell extends ListCell<Recommendation> {
    private final RecommendationWords words;
    private final Supplier<ReasonBar.Scale> scale;
    private final Label rank = new Label();
    private final FontIcon pin = new FontIcon("mdi2p-pin");
    private final Label title = new Label();
    private final Label probability = new Label();
    private final Label about = new Label();
    private final Label times = new Label();
    private final SeasonGauge gauge = new SeasonGauge();
    private final ReasonBar bar = new ReasonBar();
    private final Tooltip why = new Tooltip();
    private final HBox card;

    /** Draws bars under a scale that is asked for anew at each drawing. */
    RecommendationCell(RecommendationWords words, Supplier<ReasonBar.Scale> scale) {
        this.words = words;
        this.scale = scale;
        rank.getStyleClass().add("card-rank");
        title.getStyleClass().add("card-title");
        about.getStyleClass().add("hint");
        about.setTextOverrun(OverrunStyle.ELLIPSIS);
        probability.getStyleClass().add("card-probability");
        probability.setMinWidth(USE_PREF_SIZE);
        times.getStyleClass().add("card-times");
        times.setMinWidth(USE_PREF_SIZE);
        VBox place = new VBox(rank, pin);
        place.getStyleClass().add("card-place");
        HBox season = new HBox(gauge, times);
        season.getStyleClass().add("card-season");
        VBox body = new VBox(line(title, probability), line(about, season), bar);
        body.getStyleClass().add("card-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        card = new HBox(place, body);
        card.getStyleClass().add("recommendation");
        card.setMinWidth(0);
        card.setPrefWidth(0);
        getStyleClass().add("recommendation-cell");
    }

    private static HBox line(Label left, Node right) {
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left, right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setSpacing(8);
        return line;
    }

    @Override
    protected void updateItem(@Nullable Recommendation item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : card);
        setTooltip(empty || item == null ? null : why);
        if (empty || item == null) {
            setAccessibleText(null);
            return;
        }
        rank.setText(Integer.toString(item.rank()));
        pin.setVisible(item.pinned());
        title.setText(item.product().title());
        about.setText(item.product().code() + " · " + item.product().family());
        probability.setText(words.probability(item.probability()));
        times.setText(words.times(item.seasonIndex()));
        gauge.show(item.seasonIndex());
        bar.show(item.reasons(), scale.get());
        why.setText(item.product().title() + "\n" + words.sum(item.reasons()));
        setAccessibleText(rank.getText() + ", " + title.getText() + ", " + probability.getText());
    }
}
