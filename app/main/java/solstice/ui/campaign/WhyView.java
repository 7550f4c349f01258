package solstice.ui.campaign;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.campaign.Recommendation;
import solstice.recommender.Reasons;
import solstice.recommender.Reasons.Part;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.plan.SegmentNames;

/** Why the chosen recommendation stands where it stands: in words, and as the exact sum. */
public final class WhyView extends Screen {
    private final CampaignViewModel model;
    private final RecommendationWords words;
    private final SegmentNames names;

    @FXML
    private VBox root;

    @FXML
    private Label product;

    @FXML
    private Label segment;

    @FXML
    private Label sentence;

    @FXML
    private HBox sum;

    @FXML
    private Label probability;

    public WhyView(CampaignViewModel model, Look look) {
        this.model = model;
        words = new RecommendationWords(look.messages());
        names = new SegmentNames(look.messages());
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        follow(model.pickedProperty(), this::show);
    }

    private void show(@Nullable Pick pick) {
        root.setVisible(pick != null);
        if (pick == null) {
            return;
        }
        Recommendation item = pick.item();
        product.setText(item.rank() + ". " + item.product().title());
        segment.setText(names.of(pick.list().segment()));
        sentence.setText(words.sentence(item));
        probability.setText(words.probability(item.probability()));
        sum.getChildren().setAll(terms(item.reasons()));
    }

    private List<Node> terms(Reasons reasons) {
        List<Node> terms = new ArrayList<>();
        for (Part part : Reason.ORDER) {
            if (reasons.of(part) != 0) {
                terms.add(term(part, reasons.of(part)));
            }
        }
        Label equals = new Label("=");
        equals.getStyleClass().add("equation");
        terms.add(equals);
        terms.add(figure(words.signed(reasons.sum()), new Label(words.score())));
        return terms;
    }

    private Node term(Part part, double value) {
        Region dot = new Region();
        dot.getStyleClass().addAll("reason-dot", Reason.styleClass(part));
        HBox name = new HBox(dot, new Label(words.name(part)));
        name.getStyleClass().add("reason-name");
        return figure(words.signed(value), name);
    }

    private static Node figure(String value, Node name) {
        Label number = new Label(value);
        number.getStyleClass().add("reason-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("hint");
        VBox figure = new VBox(number, name);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }
}
