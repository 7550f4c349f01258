package solstice.features.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import solstice.retail.OpenDays;
import solstice.retail.SalesHistory;

/**
 * A shop's history cut into days, weeks or months.
 *
 * <p>An observation counts where the shop could have sold in all of it. It does not where the history covers only part
 * of the trading days in it (the first and the last one), nor where the shop sold nothing at all and so was closed.
 * Trading days are those of {@link TradingDays}.
 */
public final class SalesCalendar {
    private final Step step;
    private final List<LocalDate> starts;
    private final int[] slotOfDay;
    private final int firstDay;
    private final BitSet partial;
    private final BitSet closed;

    private SalesCalendar(OpenDays days, Step step) {
        this.step = step;
        LocalDate first = step.start(days.first());
        firstDay = Math.toIntExact(first.toEpochDay());
        int lastDay = Math.toIntExact(days.last().toEpochDay());
        List<LocalDate> cuts = new ArrayList<>();
        slotOfDay = new int[lastDay - firstDay + 1];
        for (LocalDate start = first; !start.isAfter(days.last()); start = step.next(start)) {
            int from = (int) start.toEpochDay() - firstDay;
            Arrays.fill(slotOfDay, from, slotOfDay.length, cuts.size());
            cuts.add(start);
        }
        starts = List.copyOf(cuts);
        closed = new BitSet(starts.size());
        closed.set(0, starts.size());
        int before = (int) days.first().toEpochDay() - firstDay;
        days.open().stream().forEach(day -> closed.clear(slotOfDay[before + day]));
        partial = partial(days, TradingDays.of(days));
    }

    private SalesCalendar(SalesCalendar other) {
        step = other.step;
        firstDay = other.firstDay;
        slotOfDay = other.slotOfDay;
        starts = other.starts;
        closed = new BitSet();
        partial = new BitSet();
    }

    /** Cuts a history, which must not be empty. */
    public static SalesCalendar of(SalesHistory history, Step step) {
        return of(OpenDays.of(history), step);
    }

    /** Cuts the days of a history, which must not be empty. */
    public static SalesCalendar of(OpenDays days, Step step) {
        return new SalesCalendar(days, step);
    }

    /** The same observations where every one counts: those without sales as zero, those in part as they are. */
    public SalesCalendar countingAll() {
        return new SalesCalendar(this);
    }

    private BitSet partial(OpenDays days, TradingDays trading) {
        BitSet incomplete = new BitSet(starts.size());
        int last = starts.size() - 1;
        boolean late = starts.get(0).datesUntil(days.first()).anyMatch(trading::isUsual);
        boolean early =
                days.last().plusDays(1).datesUntil(step.next(starts.get(last))).anyMatch(trading::isUsual);
        incomplete.set(0, late);
        incomplete.set(last, incomplete.get(last) || early);
        return incomplete;
    }

    public Step step() {
        return step;
    }

    /** First day of each observation. */
    public List<LocalDate> starts() {
        return starts;
    }

    public int size() {
        return starts.size();
    }

    /** The observation that a day, in days since 1970-01-01, belongs to. */
    public int slot(int day) {
        return slotOfDay[day - firstDay];
    }

    /** The observation that a day belongs to. */
    int slotOf(LocalDate day) {
        return slot(Math.toIntExact(day.toEpochDay()));
    }

    /** The last day of the history. */
    LocalDate last() {
        return LocalDate.ofEpochDay(firstDay + slotOfDay.length - 1L);
    }

    /** The day after the last observation. */
    public LocalDate end() {
        return step.next(starts.get(size() - 1));
    }

    /** Whether the shop could have sold in all of an observation. */
    public boolean counts(int slot) {
        return !partial.get(slot) && !closed.get(slot);
    }

    /** Observations that the history covers in part. */
    public List<LocalDate> partial() {
        return partial.stream().mapToObj(starts::get).toList();
    }

    /** Observations in which the shop was closed. */
    public List<LocalDate> closed() {
        return closed.stream().mapToObj(starts::get).toList();
    }

    /**
     * Season position of the first observation, 1 to the longest period, such that the last one stands at its own place
     * in the calendar. (A year has a day or a day and a week more than its positions, so only one end can.)
     */
    public int firstPosition() {
        int year = step.perYear();
        int last = step.position(starts.get(size() - 1));
        return Math.floorMod(last - size(), year) + 1;
    }
}
