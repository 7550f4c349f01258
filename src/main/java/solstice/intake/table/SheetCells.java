package solstice.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a worksheet say, as a text file would say it: numbers in full and without the dust of their binary
 * form, days and times in ISO form where the cell is shown as such, formulas by their last result.
 */
final class SheetCells {
    /** Digits that a worksheet shows of a number; the ones behind are dust. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LARGEST_EXPONENT = 30;
    private static final long DAY = 86_400;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_466);

    private final LocalDate dayZero;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    SheetCells(boolean from1904) {
        dayZero = from1904 ? DAY_ZERO.plusDays(DAYS_FROM_1900_TO_1904) : DAY_ZERO;
    }

    String text(@Nullable Cell cell) {
        Object value = cell == null ? null : cell.getValue();
        if (cell == null || value == null) {
            return "";
        }
        if (!(value instanceof BigDecimal number)) {
            return value.toString();
        }
        boolean moment = number.signum() >= 0 && number.compareTo(LAST_SERIAL) < 0 && isShownAsDate(cell);
        return moment ? moment(number) : number(number);
    }

    private static String number(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        boolean readable = Math.abs((long) shown.precision() - shown.scale()) <= LARGEST_EXPONENT
                && Math.abs((long) shown.scale()) <= LARGEST_EXPONENT;
        return readable ? shown.toPlainString() : shown.toString();
    }

    private String moment(BigDecimal serial) {
        long seconds = serial.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        long second = seconds % DAY;
        String time =
                second == 0 ? "" : java.time.LocalTime.ofSecondOfDay(second).toString();
        if (seconds < DAY) {
            return second == 0 ? "00:00" : time;
        }
        return dayZero.plusDays(seconds / DAY) + (time.isEmpty() ? "" : " " + time);
    }

    private boolean isShownAsDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null || id == 0) {
            return false;
        }
        if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, SheetCells::isDateFormat);
    }

    /** Whether a number format has a part of a date or a time outside quotes, brackets and escapes. */
    private static boolean isDateFormat(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(java.util.Locale.ROOT);
        return !bare.contains("general") && bare.matches(".*[dmyhs\u5e74\u6708\u65e5].*");
    }
}
