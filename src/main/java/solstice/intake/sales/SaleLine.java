package solstice.intake.sales;

/**
 * One line of a sales file, typed but not yet judged.
 *
 * @param order the order's number as the shop writes it
 * @param code stock code as written
 * @param title description as written, blanks and all
 * @param quantity pieces; below zero for what came back
 * @param day days since 1970-01-01
 * @param second second of the day, 0 where the file has no time
 * @param price price of a piece, in ten-thousandths of the currency's unit
 * @param customer id without a trailing {@code .0}; empty where the line names none
 * @param country as written; empty where the file has none
 * @param extras what the file says beyond the sale itself
 */
public record SaleLine(
        String order,
        String code,
        String title,
        int quantity,
        int day,
        int second,
        long price,
        String customer,
        String country,
        SaleExtras extras) {

    /** The same line with another name for its customer. */
    public SaleLine named(String other) {
        return new SaleLine(order, code, title, quantity, day, second, price, other, country, extras);
    }
}
