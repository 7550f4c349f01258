package solstice.workflow.models;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import solstice.recommender.ModelCard;
import solstice.retail.SalesWindow;

/**
 * Two models side by side.
 *
 * @param window the days ahead that both were asked about
 * @param customers how many customers' lists were compared
 * @param length products in each list
 * @param shared mean share of a list that stands in the other's too, 0 to 1; {@code NaN} without customers
 * @param sameFirst share of the customers with the same product on top
 * @param moved mean number of places by which a shared product stands elsewhere
 */
public record ModelComparison(
        ModelCard one,
        ModelCard other,
        SalesWindow window,
        int customers,
        int length,
        double shared,
        double sameFirst,
        double moved) {

    /**
     * What one model has and the other, as text.
     *
     * @param name of a setting, or of a figure of the card
     */
    public record Line(String name, String one, String other) {
        public boolean differs() {
            return !one.equals(other);
        }
    }

    /** Settings of both, by name; empty text where one does not have it. */
    public List<Line> settings() {
        Map<String, String> left = one.provenance().settings();
        Map<String, String> right = other.provenance().settings();
        return Stream.concat(left.keySet().stream(), right.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> new Line(name, left.getOrDefault(name, ""), right.getOrDefault(name, "")))
                .sorted(Comparator.comparing(Line::differs).reversed())
                .toList();
    }
}
