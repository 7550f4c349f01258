package solstice.retail;

import java.time.LocalDate;

/**
 * A day that may move sales: a holiday, an observance, a promotion.
 *
 * @param day when
 * @param name what, such as {@code Easter Monday}
 * @param kind such as {@code public}, {@code bank}, {@code observance}
 */
public record ShopEvent(LocalDate day, String name, String kind) {}
