package solstice.seasonality.response;

import java.time.LocalDate;

/**
 * A figure of the weather day by day, as it was observed.
 *
 * @param first day
 * @param values one a day, in the figure's own measure; {@code NaN} where nobody observed it
 */
public record DailyFigures(LocalDate first, double[] values) {
    private static final int WEEK = 7;
    private static final int FEWEST_DAYS = 5;
    private static final int PLACES = 366;
    private static final int SPREAD = 7;

    /**
     * The anomalies of weeks: of each, the mean over its days of the figure less what is usual for the day. What is
     * usual is the mean of all known days, of any year, that lie within {@value #SPREAD} days of its place in the year.
     * A week with fewer than {@value #FEWEST_DAYS} known days has none.
     *
     * @param firstWeek first day of a series' first observation
     * @param weeks observations
     */
    public Anomaly anomaly(Driver driver, LocalDate firstWeek, int weeks) {
        double[] usual = usual();
        double[] anomalies = new double[weeks + Anomaly.LAGS];
        for (int week = 0; week < anomalies.length; week++) {
            LocalDate start = firstWeek.plusWeeks(week - Anomaly.LAGS);
            anomalies[week] = driver.ofWeek(anomaly(start, usual));
        }
        return new Anomaly(driver, anomalies);
    }

    private double anomaly(LocalDate start, double[] usual) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < WEEK; i++) {
            LocalDate day = start.plusDays(i);
            double off = at(day) - usual[day.getDayOfYear() - 1];
            if (!Double.isNaN(off)) {
                sum += off;
                known++;
            }
        }
        return known < FEWEST_DAYS ? Double.NaN : sum / known;
    }

    private double at(LocalDate day) {
        long i = day.toEpochDay() - first.toEpochDay();
        return i < 0 || i >= values.length ? Double.NaN : values[(int) i];
    }

    private double[] usual() {
        double[] sum = new double[PLACES];
        int[] known = new int[PLACES];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                int place = first.plusDays(i).getDayOfYear() - 1;
                sum[place] += values[i];
                known[place]++;
            }
        }
        double[] usual = new double[PLACES];
        for (int place = 0; place < PLACES; place++) {
            double total = 0;
            int days = 0;
            for (int near = place - SPREAD; near <= place + SPREAD; near++) {
                int at = Math.floorMod(near, PLACES);
                total += sum[at];
                days += known[at];
            }
            usual[place] = days == 0 ? Double.NaN : total / days;
        }
        return usual;
    }
}
