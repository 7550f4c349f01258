package solstice.intake.sales;

import java.util.List;
import java.util.regex.Pattern;
import solstice.intake.form.NumberForm;

/** How a file writes discounts: as money, as a share of the price from 0 to 1, or in per cent. */
enum DiscountForm {
    MONEY,
    SHARE,
    PERCENT;

    private static final long UNIT = 10_000;
    private static final Pattern SAYS_MONEY = Pattern.compile(
            ".*(amount|value|lineitem|retaildisc|promotion|betrag|montant|importe|\u91d1\u989d|\u989d).*");
    private static final Pattern SAYS_SHARE = Pattern.compile(".*(percent|pct|rate|share|prozent|pourcent|porcent).*");

    /**
     * Judges by the header, and where that says nothing by the values: numbers of which none is above 1 and some lie
     * between 0 and 1 are shares. A cell with a per cent sign says so itself, whatever its column.
     *
     * @param header in letters and digits only, lower case
     */
    static DiscountForm of(String header, List<String> values, NumberForm numbers) {
        List<Long> given = values.stream()
                .map(value -> numbers.read(value.toCharArray(), 0, value.length()))
                .filter(value -> value != NumberForm.NONE)
                .map(Math::abs)
                .toList();
        boolean small = given.stream().allMatch(value -> value <= UNIT)
                && given.stream().anyMatch(value -> value > 0 && value < UNIT);
        if (SAYS_SHARE.matcher(header).matches()) {
            return small ? SHARE : PERCENT;
        }
        return small && !SAYS_MONEY.matcher(header).matches() ? SHARE : MONEY;
    }

    /**
     * Money taken off a piece, in ten-thousandths.
     *
     * @param number the cell's number in ten-thousandths
     * @param pieces of the line, 0 or more
     */
    long each(long number, long price, int pieces) {
        return switch (this) {
            case MONEY -> pieces == 0 ? number : Math.round(number / (double) pieces);
            case SHARE -> Math.round(Math.abs(price) * (number / (double) UNIT));
            case PERCENT -> Math.round(Math.abs(price) * (number / (100d * UNIT)));
        };
    }
}
