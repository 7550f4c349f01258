package solstice.intake.sales;

import solstice.intake.form.NumberForm;
import solstice.intake.form.TextPool;
import solstice.intake.table.RejectReason;
import solstice.intake.table.Row;

/** One column of a sales file, or none. Not for several threads. */
final class SaleColumn {
    private static final int MOST_SHOWN = 80;

    private final String header;
    private final int place;
    private final TextPool pool = new TextPool();

    /** @param place the column's place, counting from 0; below 0 where the file has no such column */
    SaleColumn(String header, int place) {
        this.header = header;
        this.place = place;
    }

    boolean isThere() {
        return place >= 0;
    }

    int place() {
        return place;
    }

    boolean isBlank(Row row) {
        return place < 0 || row.isBlank(place);
    }

    /** The text as it stands; empty where there is no such column. */
    String text(Row row) throws Unusable {
        if (place < 0) {
            return "";
        }
        int start = row.start(place);
        int end = row.end(place);
        if (end - start > Row.LONGEST) {
            throw unusable(row, RejectReason.LONGER_THAN_1_000_LETTERS);
        }
        return pool.text(row.letters(), start, end);
    }

    /** The text as it stands but for the {@code .0} that a column of numbers leaves on codes. */
    String code(Row row) throws Unusable {
        if (place < 0) {
            return "";
        }
        int end = row.end(place);
        return endsInPointZero(row.letters(), row.start(place), end)
                ? pool.text(row.letters(), row.start(place), end - 2)
                : text(row);
    }

    /** The text without blanks around it. */
    String word(Row row) throws Unusable {
        return stripped(row, false);
    }

    /** The text without blanks around it and without the {@code .0} that a column of numbers leaves on ids. */
    String id(Row row) throws Unusable {
        return stripped(row, true);
    }

    private String stripped(Row row, boolean withoutPointZero) throws Unusable {
        if (place < 0) {
            return "";
        }
        char[] letters = row.letters();
        int start = row.start(place);
        int end = row.end(place);
        if (end - start > Row.LONGEST) {
            throw unusable(row, RejectReason.LONGER_THAN_1_000_LETTERS);
        }
        while (start < end && Character.isWhitespace(letters[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(letters[end - 1])) {
            end--;
        }
        boolean cut = withoutPointZero && endsInPointZero(letters, start, end);
        return pool.text(letters, start, cut ? end - 2 : end);
    }

    private static boolean endsInPointZero(char[] letters, int start, int end) {
        return end - start > 2 && letters[end - 1] == '0' && letters[end - 2] == '.';
    }

    /** The number in ten-thousandths. */
    long number(Row row, NumberForm form) throws Unusable {
        long value = form.read(row.letters(), row.start(place), row.end(place));
        if (value == NumberForm.NONE) {
            throw unusable(row, row.isBlank(place) ? RejectReason.NO_NUMBER : RejectReason.NOT_A_NUMBER);
        }
        return value;
    }

    Unusable unusable(Row row, RejectReason reason) {
        String value = place < 0 ? "" : row.text(place);
        return new Unusable(header, value.substring(0, Math.min(MOST_SHOWN, value.length())), reason);
    }
}
