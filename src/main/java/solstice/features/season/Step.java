package solstice.features.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The length of one observation in a sales series. */
public enum Step {
    /** One day; seasons of 7 and 365. */
    DAY {
        @Override
        LocalDate start(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusDays(1);
        }

        @Override
        int position(LocalDate start) {
            return Math.min(365, start.getDayOfYear());
        }

        @Override
        public int[] periods() {
            return new int[] {7, 365};
        }
    },
    /** One ISO week, Monday to Sunday; a season of 52. */
    WEEK {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusWeeks(1);
        }

        @Override
        int position(LocalDate start) {
            return Math.min(52, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        @Override
        public int[] periods() {
            return new int[] {52};
        }
    },
    /** One calendar month; a season of 12. */
    MONTH {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusMonths(1);
        }

        @Override
        int position(LocalDate start) {
            return start.getMonthValue();
        }

        @Override
        public int[] periods() {
            return new int[] {12};
        }
    };

    /** First day of the observation that a day belongs to. */
    abstract LocalDate start(LocalDate day);

    /** First day of the next observation. */
    abstract LocalDate next(LocalDate start);

    /** Place in the year of an observation, from 1 to the longest period. */
    abstract int position(LocalDate start);

    /** Observations a cycle, for each season there may be, shortest first. */
    public abstract int[] periods();

    /** Observations a year. */
    public int perYear() {
        return periods()[periods().length - 1];
    }

    /** How a person calls one of them, such as {@code week}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
