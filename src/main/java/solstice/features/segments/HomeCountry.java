package solstice.features.segments;

import solstice.retail.SalesHistory;

/** The country that most of a customer's lines went to; of equals, the first by name. */
final class HomeCountry {
    private HomeCountry() {}

    /** Country index for each customer of the history. */
    static int[] of(SalesHistory history) {
        int countries = history.countries().size();
        int[] lines = new int[history.customers().size() * countries];
        for (int line = 0; line < history.size(); line++) {
            if (history.customer(line) != SalesHistory.NO_CUSTOMER) {
                lines[history.customer(line) * countries + history.country(line)]++;
            }
        }
        int[] home = new int[history.customers().size()];
        for (int customer = 0; customer < home.length; customer++) {
            int row = customer * countries;
            for (int country = 1; country < countries; country++) {
                if (lines[row + country] > lines[row + home[customer]]) {
                    home[customer] = country;
                }
            }
        }
        return home;
    }
}
