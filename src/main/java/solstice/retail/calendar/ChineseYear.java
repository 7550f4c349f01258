package solstice.retail.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A year of the Chinese calendar, of those that begin in 1950 to 2100.
 *
 * <p>Months begin on the day of the new moon at UTC+8, and a month in which the sun enters no new sign is a leap month.
 * Where either happens close to midnight a minute decides, so the years are kept as a table in place of the astronomy:
 * for each its first day, the length of its months and which month is doubled.
 *
 * @param newYear the day of Chinese New Year
 * @param leapMonth the month that comes a second time; 0 where none does
 * @param longMonths bit i is set where the i-th month, counting from 0 and with the leap month in its place, has 30 days
 */
record ChineseYear(LocalDate newYear, int leapMonth, int longMonths) {
    private static final int FIRST = 1950;

    /** Bits 17 and up: days from 1 January to New Year. Bits 13 to 16: leap month. Below: which months are long. */
    private static final int[] YEARS = {
        0x5e0536, 0x480aad, 0x34b5aa, 0x5805b2, 0x420da5, 0x2e7d4a, 0x540d4a, 0x3d0a95, 0x600a97, 0x4c0556,
        0x36cab5, 0x5a0ad5, 0x4606d2, 0x308ea5, 0x560ea5, 0x40064a, 0x286c97, 0x4e0a9b, 0x3af55a, 0x5e056a,
        0x480b69, 0x34b752, 0x5a0b52, 0x420b25, 0x2c964b, 0x520a4b, 0x3d14ab, 0x6002ad, 0x4a056d, 0x36cb69,
        0x5c0da9, 0x460d92, 0x309d25, 0x560d25, 0x415a4d, 0x640a56, 0x4e02b6, 0x38c5b5, 0x5e06d5, 0x480ea9,
        0x34be92, 0x5a0e92, 0x440d26, 0x2c6a56, 0x500a57, 0x3d14d6, 0x62035a, 0x4a06d5, 0x36b6c9, 0x5c0749,
        0x460693, 0x2e952b, 0x54052b, 0x3e0a5b, 0x2a555a, 0x4e056a, 0x38fb55, 0x600ba4, 0x4a0b49, 0x32ba93,
        0x580a95, 0x42052d, 0x2c8aad, 0x500ab5, 0x3d35aa, 0x6205d2, 0x4c0da5, 0x36dd4a, 0x5c0d4a, 0x460c95,
        0x30952e, 0x540556, 0x3e0ab5, 0x2a55b2, 0x5006d2, 0x38cea5, 0x5e0725, 0x48064b, 0x32ac97, 0x560cab,
        0x42055a, 0x2c6ad6, 0x520b69, 0x3d7752, 0x620b52, 0x4c0b25, 0x36da4b, 0x5a0a4b, 0x4404ab, 0x2ea55b,
        0x5405ad, 0x3e0b6a, 0x2a5b52, 0x500d92, 0x3afd25, 0x5e0d25, 0x480a55, 0x32b4ad, 0x5804b6, 0x4005b5,
        0x2c6daa, 0x520ec9, 0x3f1e92, 0x620e92, 0x4c0d26, 0x36ca56, 0x5a0a57, 0x4404d6, 0x2e86d5, 0x540755,
        0x400749, 0x286e93, 0x4e0693, 0x38f52b, 0x5e052b, 0x460a5b, 0x32b55a, 0x58056a, 0x420b65, 0x2c974a,
        0x520b4a, 0x3d1a95, 0x620a95, 0x4a052d, 0x34caad, 0x5a0ab5, 0x4605aa, 0x2e8ba5, 0x540da5, 0x400d4a,
        0x2a7c95, 0x4e0c96, 0x38f94e, 0x5e0556, 0x480ab5, 0x32b5b2, 0x5806d2, 0x420ea5, 0x2e8e4a, 0x50068b,
        0x3b0c97, 0x6004ab, 0x4a055b, 0x34cad6, 0x5a0b6a, 0x460752, 0x309725, 0x540b25, 0x3e0a8b, 0x28549b,
        0x4e04ab
    };

    /**
     * The year that begins in a year of the common calendar.
     *
     * @return empty outside 1950 to 2100
     */
    static Optional<ChineseYear> of(int year) {
        if (year < FIRST || year >= FIRST + YEARS.length) {
            return Optional.empty();
        }
        int bits = YEARS[year - FIRST];
        return Optional.of(
                new ChineseYear(LocalDate.of(year, 1, 1).plusDays(bits >> 17), bits >> 13 & 0xf, bits & 0x1fff));
    }

    /**
     * A day of the year; of a doubled month, the first.
     *
     * @param month 1 to 12
     * @param day 1 to 30; where the month has 29 only, 30 gives the last
     */
    LocalDate day(int month, int day) {
        int before = month - 1 + (leapMonth > 0 && month > leapMonth ? 1 : 0);
        int days = 0;
        for (int i = 0; i < before; i++) {
            days += length(i);
        }
        return newYear.plusDays(days + Math.min(day, length(before)) - 1L);
    }

    private int length(int month) {
        return (longMonths >> month & 1) == 1 ? 30 : 29;
    }
}
