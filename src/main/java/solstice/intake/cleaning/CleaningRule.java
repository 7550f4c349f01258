package solstice.intake.cleaning;

/**
 * One thing that is done to a shop's rows before they count as demand.
 *
 * <p>Every row that can be read is kept in the project; a rule decides what is made of it when demand is added up, so
 * that it can be switched at any time without importing again. {@link #REPEATS} alone decides while rows come in.
 */
public enum CleaningRule {
    /** Of rows of one file that are equal in every field, one is kept. */
    REPEATS(true, true),
    /** A row that another file brought already is not kept again. Not to be switched: an import must be repeatable. */
    OVERLAPS(true, false),
    /** A row whose date cannot be, or lies in the future, is rejected. Not to be switched: there is no day to put it. */
    IMPOSSIBLE_DATES(true, false),
    /** Postage, fees, vouchers and tests are no demand. */
    NO_PRODUCTS(true, true),
    /** A line with a price of zero or less is no demand. */
    NO_PRICES(true, true),
    /** A sale that was cancelled in full is no demand. */
    CANCELLED_SALES(false, true),
    /** Pieces that came back are taken off the sale they came from. */
    RETURNED_PIECES(false, true),
    /** Of the very largest orders, those that were taken back in full are no demand: slips of the keyboard. */
    REVERSED_OUTLIERS(false, true),
    /** Lines without a customer count for seasonality and not for what customers like; switched off, for neither. */
    NO_CUSTOMERS(true, true),
    /** A product goes by the description most of its lines carry; switched off, by its latest. */
    VARYING_TITLES(true, true),
    /** Days without weather are filled with what is usual for the time of year, and marked. */
    MISSING_WEATHER(true, true),
    /** Weeks in which the shop was closed, or that the files cover in part, are no zeros but missing. */
    MISSING_WEEKS(true, true);

    private final boolean standard;
    private final boolean switchable;

    CleaningRule(boolean standard, boolean switchable) {
        this.standard = standard;
        this.switchable = switchable;
    }

    /** Whether the rule applies where nobody has chosen. */
    public boolean isStandard() {
        return standard;
    }

    /** Whether a person may switch it. */
    public boolean isSwitchable() {
        return switchable;
    }
}
