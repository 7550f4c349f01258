package solstice.retail;

import java.time.LocalDate;

/**
 * A day, or days in a row, that may move sales: a holiday, an observance, a promotion.
 *
 * @param day when, or when it begins
 * @param last its last day, not before the first
 * @param name what, such as {@code Easter Monday}
 * @param kind such as {@code public}, {@code bank}, {@code observance}
 */
public record ShopEvent(LocalDate day, LocalDate last, String name, String kind) {
    public ShopEvent {
        if (last.isBefore(day)) {
            throw new IllegalArgumentException(name + " ends before it begins: " + day + ".." + last);
        }
    }

    /** An event of one day. */
    public ShopEvent(LocalDate day, String name, String kind) {
        this(day, day, name, kind);
    }
}
