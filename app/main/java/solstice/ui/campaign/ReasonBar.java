package solstice.ui.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import solstice.campaign.Recommendation;
import solstice.recommender.Reasons;
import solstice.recommender.Reasons.Part;

/**
 * A score as the sum it is: what speaks for a product to the right of the line, what speaks against it to the left.
 *
 * <p>Bars under one scale can be compared by eye.
 */
final class ReasonBar extends Region {
    private final Map<Part, Region> parts = new LinkedHashMap<>();
    private final Region zero = new Region();
    private Scale scale = new Scale(1, 1);
    private Reasons reasons = new Reasons(0, 0, 0, 0, 0, 0);

    /**
     * How much room the bars of a list need.
     *
     * @param against the largest sum of what speaks against a product, in logits
     * @param forIt the largest sum of what speaks for one
     */
    record Scale(double against, double forIt) {
        /** Fits every recommendation of some lists. */
        static Scale of(List<Recommendation> items) {
            return new Scale(
                    items.stream()
                            .mapToDouble(item -> sum(item.reasons(), -1))
                            .max()
                            .orElse(0),
                    items.stream()
                            .mapToDouble(item -> sum(item.reasons(), 1))
                            .max()
                            .orElse(0));
        }

        private static double sum(Reasons reasons, int sign) {
            double sum = 0;
            for (Part part : Reason.ORDER) {
                sum += Math.max(0, sign * reasons.of(part));
            }
            return sum;
        }

        private double whole() {
            return Math.max(against + forIt, 1e-9);
        }
    }

    ReasonBar() {
        getStyleClass().add("reason-bar");
        for (Part part : Reason.ORDER) {
            Region drawn = new Region();
            drawn.getStyleClass().addAll("reason", Reason.styleClass(part));
            parts.put(part, drawn);
            getChildren().add(drawn);
        }
        zero.getStyleClass().add("reason-zero");
        getChildren().add(zero);
    }

    void show(Reasons shown, Scale under) {
        reasons = shown;
        scale = under;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / scale.whole();
        double middle = snapPositionX(scale.against() * unit);
        double right = middle;
        double left = middle;
        for (Map.Entry<Part, Region> part : parts.entrySet()) {
            double size = reasons.of(part.getKey()) * unit;
            double width = snapSizeX(Math.abs(size));
            if (size < 0) {
                left -= width;
            }
            place(part.getValue(), size < 0 ? left : right, Math.abs(size) < .5 ? 0 : width, getHeight());
            if (size > 0) {
                right += width;
            }
        }
        zero.resizeRelocate(middle, 0, 1, getHeight());
    }

    private static void place(Region drawn, double from, double width, double height) {
        drawn.setVisible(width > 0);
        drawn.resizeRelocate(from, 1, width, height - 2);
    }
}
