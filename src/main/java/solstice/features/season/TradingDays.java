package solstice.features.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import solstice.retail.OpenDays;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/**
 * On which days a shop sold, and on which weekdays it usually does.
 *
 * <p>A weekday is a trading day if the shop sold on at least a quarter of them.
 */
public final class TradingDays {
    private static final double TRADING = 0.25;

    private final int firstDay;
    private final int days;
    private final BitSet open;
    private final BitSet weekdays = new BitSet();

    private TradingDays(OpenDays sold) {
        firstDay = Math.toIntExact(sold.first().toEpochDay());
        days = Math.toIntExact(sold.last().toEpochDay()) - firstDay + 1;
        open = sold.open();
        findWeekdays();
    }

    /** Looks at a history, which must not be empty. */
    public static TradingDays of(SalesHistory history) {
        return of(OpenDays.of(history));
    }

    static TradingDays of(OpenDays sold) {
        return new TradingDays(sold);
    }

    private void findWeekdays() {
        int[] all = new int[8];
        int[] sold = new int[8];
        for (int day = 0; day < days; day++) {
            int weekday = day(day).getDayOfWeek().getValue();
            all[weekday]++;
            sold[weekday] += open.get(day) ? 1 : 0;
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int value = weekday.getValue();
            weekdays.set(value, sold[value] >= TRADING * all[value] && sold[value] > 0);
        }
    }

    private LocalDate day(int place) {
        return LocalDate.ofEpochDay(firstDay + place);
    }

    /** Days on which something was sold. */
    public int count() {
        return open.cardinality();
    }

    /** Whether the shop usually sells on a day's weekday. */
    public boolean isUsual(LocalDate day) {
        return weekdays.get(day.getDayOfWeek().getValue());
    }

    /** How many days of a stretch are such that the shop usually sells on them. */
    public int usual(SalesWindow stretch) {
        return (int) stretch.from()
                .datesUntil(stretch.to().plusDays(1))
                .filter(this::isUsual)
                .count();
    }

    /** Stretches without any sale that swallow at least so many days on which the shop usually sells, in order. */
    public List<SalesWindow> gaps(int atLeast) {
        List<SalesWindow> gaps = new ArrayList<>();
        for (int start = open.nextClearBit(0); start < days; start = open.nextClearBit(open.nextSetBit(start))) {
            SalesWindow gap = new SalesWindow(day(start), day(open.nextSetBit(start) - 1));
            if (usual(gap) >= atLeast) {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
