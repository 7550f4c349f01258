package solstice.seasonality.response;

/**
 * How much better weeks that were left out are told with their weather than without.
 *
 * @param rSquared 1 - squared errors with the weather / squared errors without, over weeks that the fit did not see;
 *     0 or less: the weather does not help; {@code NaN} where it could not be tried
 * @param weeks left out in turn
 */
public record Skill(double rSquared, int weeks) {
    /** Nothing was tried. */
    public static final Skill NONE = new Skill(Double.NaN, 0);

    /** Whether the weather helps at all. */
    public boolean helps() {
        return rSquared > 0;
    }
}
