package solstice.retail.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Says on which day of a year something falls. Each rule has a text that {@link #parse} reads. */
public sealed interface EventRule {
    /** The day in a year; empty where the year has none. A day counted from another may lie in a neighbouring year. */
    Optional<LocalDate> in(int year);

    /** The rule in words, such as {@code last monday of may}, {@code easter -2}, {@code lunar 8-15}. */
    String text();

    /**
     * Reads a rule. Any of these may be followed by a number of days to go on or back, as in {@code easter -2} or
     * {@code 4th thursday of november +1}:
     *
     * <ul>
     *   <li>{@code 12-25}: every year on 25 December
     *   <li>{@code 2011-04-29}: once
     *   <li>{@code 1st monday of may}, {@code last monday of may}
     *   <li>{@code monday on or before 05-24}, {@code monday on or after 05-24}, {@code saturday before 12-25}
     *   <li>{@code easter}: Easter Sunday of the western churches
     *   <li>{@code lunar 8-15}: 15th day of the 8th month of the Chinese year that begins in the year
     *   <li>{@code sun at 15 utc+8}: when the sun's longitude becomes 15 degrees, by a clock 8 hours ahead of UTC
     *   <li>{@code last sunday of may unless easter +49 then +7}: another day where two of them meet
     * </ul>
     *
     * @throws IllegalArgumentException when it is none
     */
    static EventRule parse(String text) {
        return RuleText.parse(text);
    }

    /** Every year on the same day; 29 February falls on the 28th in a common year. */
    record Fixed(MonthDay day) implements EventRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year));
        }

        @Override
        public String text() {
            return day.toString().substring(2);
        }
    }

    /** On one day and never again. */
    record Once(LocalDate day) implements EventRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return day.getYear() == year ? Optional.of(day) : Optional.empty();
        }

        @Override
        public String text() {
            return day.toString();
        }
    }

    /**
     * The first, second ... or last of a weekday in a month.
     *
     * @param nth 1 to 5, or {@value #LAST}
     */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements EventRule {
        static final int LAST = -1;

        public NthWeekday {
            if (nth != LAST && (nth < 1 || nth > 5)) {
                throw new IllegalArgumentException("wanted: 1 to 5 or last, got " + nth);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return day.getMonth() == month ? Optional.of(day) : Optional.empty();
        }

        @Override
        public String text() {
            return RuleText.ordinal(nth) + " " + RuleText.word(weekday) + " of " + RuleText.word(month);
        }
    }

    /** A weekday next to a day of the year. */
    record NearWeekday(DayOfWeek weekday, Side side, MonthDay day) implements EventRule {
        /** On which side of the day. */
        enum Side {
            ON_OR_BEFORE,
            BEFORE,
            ON_OR_AFTER,
            AFTER
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate anchor = day.atYear(year);
            return Optional.of(anchor.with(
                    switch (side) {
                        case ON_OR_BEFORE -> TemporalAdjusters.previousOrSame(weekday);
                        case BEFORE -> TemporalAdjusters.previous(weekday);
                        case ON_OR_AFTER -> TemporalAdjusters.nextOrSame(weekday);
                        case AFTER -> TemporalAdjusters.next(weekday);
                    }));
        }

        @Override
        public String text() {
            return RuleText.word(weekday) + " " + RuleText.word(side) + " "
                    + day.toString().substring(2);
        }
    }

    /** Easter Sunday of the western churches. */
    record EasterSunday() implements EventRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Easter.of(year));
        }

        @Override
        public String text() {
            return "easter";
        }
    }

    /**
     * A day of the Chinese year that begins in the year; its last months lie in the next. Of a doubled month, the first.
     */
    record Lunar(int month, int day) implements EventRule {
        public Lunar {
            if (month < 1 || month > 12 || day < 1 || day > 30) {
                throw new IllegalArgumentException("no day of the Chinese calendar: " + month + "-" + day);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return ChineseYear.of(year).map(chinese -> chinese.day(month, day));
        }

        @Override
        public String text() {
            return "lunar " + month + "-" + day;
        }
    }

    /** When the sun reaches a longitude, in degrees, by a clock some hours ahead of UTC. */
    record SunAt(int degrees, int hours) implements EventRule {
        public SunAt {
            if (degrees < 0 || degrees > 359 || Math.abs(hours) > 14) {
                throw new IllegalArgumentException("no place of the sun: " + degrees + ", UTC " + hours);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Sun.day(year, degrees, hours));
        }

        @Override
        public String text() {
            return "sun at " + degrees + " utc" + (hours < 0 ? "" : "+") + hours;
        }
    }

    /** Some days after another rule's day, or before it. */
    record Moved(EventRule from, int days) implements EventRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return from.in(year).map(day -> day.plusDays(days));
        }

        @Override
        public String text() {
            return from.text() + (days < 0 ? " " : " +") + days;
        }
    }

    /** A rule's day, or where it meets another rule's, some days later. */
    record Unless(EventRule usual, EventRule other, int days) implements EventRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return usual.in(year).map(day -> other.in(year).filter(day::equals).isPresent() ? day.plusDays(days) : day);
        }

        @Override
        public String text() {
            return usual.text() + " unless " + other.text() + " then " + (days < 0 ? "" : "+") + days;
        }
    }
}
