package solstice.retail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shop's own catalogue says of a product. A text that it does not give is empty, a number {@code NaN}.
 *
 * @param code stock code, as the catalogue writes it
 * @param title name for customers, one line
 * @param description longer text, without markup
 * @param categories from the widest to the narrowest; empty where the catalogue sorts it nowhere
 * @param brand or maker
 * @param price of a piece, in the shop's currency
 * @param cost of a piece to the shop
 * @param stock pieces on hand; below zero where more are promised than there are
 * @param launch first day on offer; null where not told
 * @param end last day on offer; null where not told
 * @param image file name or address of its picture
 */
public record ProductFacts(
        String code,
        String title,
        String description,
        List<String> categories,
        String brand,
        double price,
        double cost,
        double stock,
        @Nullable LocalDate launch,
        @Nullable LocalDate end,
        String image) {
    public ProductFacts {
        categories = List.copyOf(categories);
        if (code.isBlank()) {
            throw new IllegalArgumentException("a product needs a code");
        }
    }

    /** Whether it is on offer on a day, as far as it tells. */
    public boolean isOffered(LocalDate day) {
        return (launch == null || !launch.isAfter(day)) && (end == null || !end.isBefore(day));
    }

    /** The part of the price that is not cost, at most 1; {@code NaN} unless both are known and the price is above 0. */
    public double margin() {
        return price > 0 ? (price - cost) / price : Double.NaN;
    }
}
