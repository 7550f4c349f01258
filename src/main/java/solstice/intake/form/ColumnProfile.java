package solstice.intake.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the values of a column look like.
 *
 * @param rows how many were looked at
 * @param filled share that is no blank
 * @param dates share of the filled that is a date of one form which no other number looks like
 * @param whole share of the filled that is a whole number
 * @param decimal share of the filled that is a number with decimals or a currency
 * @param bare share of the filled without a blank inside
 * @param distinct how many different ones there are
 * @param length mean length in letters
 * @param middle the middle one of the numbers by size, without its sign; NaN where there is none
 */
public record ColumnProfile(
        int rows,
        double filled,
        double dates,
        double whole,
        double decimal,
        double bare,
        int distinct,
        double length,
        double middle) {
    private static final double UNIT = 10_000;

    /** Looks at the values of a column. */
    public static ColumnProfile of(List<String> values, NumberForm form) {
        List<String> texts = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        DateForm dateForm = DateForm.of(texts);
        boolean calendar = dateForm.compareTo(DateForm.EXCEL) < 0
                || dateForm == DateForm.EPOCH_SECONDS
                || dateForm == DateForm.EPOCH_MILLIS;
        Set<String> distinct = new HashSet<>(texts);
        int whole = 0;
        int decimal = 0;
        long letters = 0;
        int bare = 0;
        for (String text : texts) {
            boolean number = number(text, form) != NumberForm.NONE;
            boolean digits = text.chars().allMatch(letter -> Character.isDigit(letter) || letter == '-');
            whole += number && digits ? 1 : 0;
            decimal += number && !digits ? 1 : 0;
            letters += text.length();
            bare += text.chars().noneMatch(Character::isWhitespace) ? 1 : 0;
        }
        double count = Math.max(1, texts.size());
        double[] numbers = texts.stream()
                .mapToLong(text -> number(text, form))
                .filter(value -> value != NumberForm.NONE)
                .mapToDouble(value -> Math.abs(value) / UNIT)
                .sorted()
                .toArray();
        return new ColumnProfile(
                values.size(),
                texts.size() / (double) Math.max(1, values.size()),
                calendar ? texts.stream().filter(dateForm::isFormOf).count() / count : 0,
                whole / count,
                decimal / count,
                bare / count,
                distinct.size(),
                letters / count,
                numbers.length == 0 ? Double.NaN : numbers[numbers.length / 2]);
    }

    private static long number(String text, NumberForm form) {
        return form.read(text.toCharArray(), 0, text.length());
    }

    /** A column of days or moments. */
    public boolean looksLikeDates() {
        return filled >= .8 && dates >= .95;
    }

    /** Whole numbers, mostly small: pieces. */
    public boolean looksLikePieces() {
        return filled >= .95 && whole >= .98 && middle <= 200 && middle >= 1 && dates < .5;
    }

    /** Amounts of money. */
    public boolean looksLikeMoney() {
        return filled >= .9 && whole + decimal >= .98 && decimal >= .3 && dates < .5;
    }

    /** Codes without blanks, hardly ever absent, that come again and again. */
    public boolean looksLikeCodes() {
        boolean numbered = whole >= .98 && length < 3;
        return filled >= .95
                && bare >= .95
                && decimal < .1
                && dates < .5
                && !numbered
                && distinct > 1
                && distinct <= .7 * rows;
    }

    /** Names and descriptions. */
    public boolean looksLikeTitles() {
        return filled >= .8 && bare < .5 && length >= 8 && whole + decimal < .1;
    }
}
