package solstice.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.Stream;
import solstice.retail.SalesWindow;

/**
 * Campaign windows that shops plan again and again, each as it next comes round.
 *
 * <p>A window that has begun on the day asked about starts on that day; one that has ended is the next year's.
 */
public enum WindowPreset {
    /** The 28 days from the day on. */
    NEXT_FOUR_WEEKS {
        @Override
        SalesWindow inYear(int year, LocalDate from) {
            return new SalesWindow(from, from.plusDays(27));
        }
    },
    /** ISO weeks 45 to 48, Monday to Sunday: November, when most gifts are bought. */
    WEEKS_45_TO_48 {
        @Override
        SalesWindow inYear(int year, LocalDate from) {
            LocalDate monday = LocalDate.of(year, Month.JULY, 1)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 45)
                    .with(DayOfWeek.MONDAY);
            return new SalesWindow(monday, monday.plusWeeks(4).minusDays(1));
        }
    },
    /** The four weeks up to Christmas Eve. */
    CHRISTMAS_RUN_UP {
        @Override
        SalesWindow inYear(int year, LocalDate from) {
            LocalDate eve = LocalDate.of(year, Month.DECEMBER, 24);
            return new SalesWindow(eve.minusDays(27), eve);
        }
    },
    /** The four weeks up to Easter Sunday. */
    EASTER {
        @Override
        SalesWindow inYear(int year, LocalDate from) {
            LocalDate sunday = easterSunday(year);
            return new SalesWindow(sunday.minusDays(27), sunday);
        }
    },
    /** June to August. */
    SUMMER {
        @Override
        SalesWindow inYear(int year, LocalDate from) {
            return new SalesWindow(LocalDate.of(year, Month.JUNE, 1), LocalDate.of(year, Month.AUGUST, 31));
        }
    };

    abstract SalesWindow inYear(int year, LocalDate from);

    /** The window as it next comes round on or after a day. */
    public SalesWindow next(LocalDate day) {
        SalesWindow window = inYear(day.getYear(), day);
        if (window.to().isBefore(day)) {
            window = inYear(day.getYear() + 1, day);
        }
        return window.from().isBefore(day) ? new SalesWindow(day, window.to()) : window;
    }

    /** The preset that gives a window when asked on a day, if one does. */
    public static Optional<WindowPreset> of(SalesWindow window, LocalDate day) {
        return Stream.of(values())
                .filter(preset -> preset.next(day).equals(window))
                .findFirst();
    }

    /** Easter Sunday of the Western churches, by the anonymous Gregorian computus (Nature, 20 April 1876). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
