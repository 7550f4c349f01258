package solstice.features;

import java.util.ArrayList;
import java.util.List;
import solstice.features.customer.CustomerAttributes;

/** The names of all features and what they mean, in the order in which the blocks hold them. */
public final class FeatureColumns {
    private FeatureColumns() {}

    /** {@link CustomerActivity} and {@link CustomerAttributes}. */
    public static List<Column> ofCustomers() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("visits_28", "log(1 + days with a purchase in the last 28 days)"),
                new Column("visits_91", "the same, last 91 days"),
                new Column("visits_365", "the same, last 365 days"),
                new Column("visits", "the same, ever"),
                new Column("recency", "log(1 + days since the last purchase, at most 800) / 3"),
                new Column("tenure", "log(1 + days since the first purchase, at most 800) / 3"),
                new Column("breadth", "log(1 + products ever bought) / 2"),
                new Column("basket", "log(1 + product days per visit) / 2"),
                new Column("novelty", "products ever bought over product days, 0 to 1"),
                new Column("money", "log(1 + money spent), standardised over the customers known"),
                new Column("order_value", "log(1 + money an order), standardised")));
        for (int place = 0; place < CustomerAttributes.COUNTRIES; place++) {
            columns.add(new Column("country_" + place, "1 if the home country (most lines) hashes to this place"));
        }
        for (int place = 0; place < CustomerAttributes.TRAITS; place++) {
            columns.add(new Column(
                    "trait_" + place,
                    "imported traits hashed to this place: 1 for each value held; for numbers the standardised value"));
        }
        return columns;
    }

    /** {@link ProductPulse}, {@link solstice.features.product.ProductYear} and price. */
    public static List<Column> ofProducts() {
        return List.of(
                new Column("buyers_7", "log(1 + customers who bought it in the last 7 days)"),
                new Column("buyers_28", "the same, last 28 days"),
                new Column("buyers_84", "the same, last 84 days"),
                new Column("buyers_365", "the same, last 365 days"),
                new Column("season_buyers_56", "the same, 56 days around the window's middle a year earlier"),
                new Column("season_buyers_28", "the same, 28 days"),
                new Column("season_lift", "season_buyers_28 less that of the 84 days before them"),
                new Column("season_known", "1 if these days of a year earlier are known"),
                new Column("age", "log(1 + days since the first sale, at most 400) / 3"),
                new Column("new_28", "1 if first sold within 28 days"),
                new Column("new_84", "1 if first sold within 84 days"),
                new Column("idle", "log(1 + days since the last sale, at most 400) / 3"),
                new Column("level", "log(1 + pieces in an average week of the year, by the last 13 weeks) / 3"),
                new Column("growth_quarter", "log ratio of the level to that of 13 weeks earlier, -3 to 3"),
                new Column("growth_year", "log ratio of the level to that of 52 weeks earlier, -3 to 3"),
                new Column("index_window", "log of the seasonal index of the window's days, shrunk"),
                new Column("index_now", "log of the seasonal index of the last 28 days, shrunk"),
                new Column("season_strength", "share of the movement that the season explains, 0 to 1"),
                new Column("season_own", "share of the season settled by the product's own sales, 0 to 1"),
                new Column("words_window", "log of the window's index by the words of the text, times their weight"),
                new Column("words_now", "log of the last 28 days' index by words, times their weight"),
                new Column("price", "log(median price of a piece over the last 25 lines) / 3"),
                new Column("price_rank", "rank among all prices of the morning, -.5 to .5"),
                new Column("price_known", "1 if a price is known"));
    }

    /** {@link SeasonAhead}. */
    public static List<Column> ofSeason() {
        List<Column> columns = new ArrayList<>();
        for (int k = 1; k <= 4; k++) {
            columns.add(new Column("sin_" + k, "sine, " + k + " a year, of the window's middle"));
            columns.add(new Column("cos_" + k, "cosine, " + k + " a year, of the window's middle"));
        }
        columns.add(new Column("usual_temperature", "degrees C usual within 15 days of the middle, over 10, less 1"));
        columns.add(new Column("lately_temperature", "degrees C that the last 28 days were off the usual, over 5"));
        columns.add(new Column("next_event", "exp(-days to the next marked day / 14), 1 while one is on"));
        columns.add(new Column("usual_rain", "(millimetres a day usual near the middle - 2) / 5"));
        columns.add(new Column("anomaly_forecast", "lately_temperature times exp(-days ahead / 25)"));
        for (int place = 0; place < SeasonAhead.EVENTS; place++) {
            columns.add(new Column(
                    "event_" + place + "_ahead",
                    "exp(-days / 14) from the window's end to the next day of the events hashed to this place"));
        }
        for (int place = 0; place < SeasonAhead.EVENTS; place++) {
            columns.add(new Column(
                    "event_" + place + "_past", "exp(-days / 14) from the last such day to the window's start"));
        }
        return columns;
    }

    /** {@link solstice.features.image.PictureVector}. */
    public static List<Column> ofPictures() {
        List<Column> columns = new ArrayList<>();
        for (int hue = 0; hue < 360; hue += 30) {
            columns.add(new Column("hue_" + hue, "share of colour near this hue, in degrees"));
        }
        for (int grey = 0; grey < 4; grey++) {
            columns.add(new Column("grey_" + grey, "share without colour, from black (0) to white (3)"));
        }
        columns.add(new Column("brightness", "mean, 0 to 1"));
        columns.add(new Column("brightness_spread", "standard deviation"));
        columns.add(new Column("saturation", "mean, 0 to 1"));
        columns.add(new Column("saturation_spread", "standard deviation"));
        for (int pattern = 0; pattern < 10; pattern++) {
            columns.add(new Column(
                    "pattern_" + pattern,
                    pattern < 9
                            ? "share of points with so many brighter neighbours, all in one piece"
                            : "share of points whose brighter neighbours are scattered"));
        }
        return columns;
    }

    /** {@link PairRhythm}. */
    public static List<Column> ofPairs() {
        List<Column> columns = new ArrayList<>();
        for (int halfLife : new int[] {15, 30, 60, 120, 240, 480}) {
            columns.add(new Column(
                    "decayed_" + halfLife, "log(.001 + purchase days, halved every " + halfLife + " days) / 3"));
        }
        columns.addAll(List.of(
                new Column("since_last", "log(1 + days since the last purchase) / 3"),
                new Column("since_first", "log(1 + days since the first purchase) / 3"),
                new Column("times", "log(1 + purchase days)"),
                new Column("gap", "log(1 + mean days between purchases) / 3; 400 days after a single one"),
                new Column("ripeness", "days since the last over the mean gap (at least 7), at most 5, over 2"),
                new Column("same_season", "1 if bought in these weeks a year earlier"),
                new Column("share_of_visits", "2 log(1 + purchase days per visit)"),
                new Column("bought_again", "3 times the share of the product's buyers who bought it again, shrunk"),
                new Column("per_visit_since", "log of purchase days after the first per visit since then, shrunk"),
                new Column("visits_ago", "log(1 + visits after the last purchase)")));
        for (int halfLife : new int[] {1, 3, 8}) {
            columns.add(new Column(
                    "decayed_visits_" + halfLife, "log(.01 + purchase days, halved every " + halfLife + " visits)"));
        }
        columns.add(new Column("repeats", "share of the customer's purchases that were repeats, shrunk"));
        for (int days : new int[] {28, 84}) {
            columns.add(new Column(
                    "came_back_" + days, "log share of owners who bought it again in " + days + " days, over all's"));
        }
        for (int days : new int[] {7, 14, 28, 91}) {
            columns.add(new Column("lines_" + days, "log(1 + lines of the product in the last " + days + " days)"));
        }
        columns.add(new Column("month_over_usual", "log of lines in the last 28 days over a usual month's"));
        return columns;
    }
}
