package solstice.retail.calendar;

import java.time.LocalDate;

/** The date of Easter in the western churches. */
final class Easter {
    private Easter() {}

    /**
     * Easter Sunday of a year of the Gregorian calendar, by the rule that J.-M. Oudin gave in 1940: the Sunday after
     * the church's full moon, which is reckoned, not observed.
     */
    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int daysFromMarch28 = moon - weekday;
        return LocalDate.of(year, 3, 28).plusDays(daysFromMarch28);
    }
}
