package solstice.intake.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.HeaderWords;

/**
 * How a column writes categories within categories: {@code Home > Kitchen > Mugs}, {@code Home/Kitchen/Mugs}.
 *
 * @param separator what stands between a category and the next narrower one; empty where the column has one level
 * @param several whether a cell may list several paths, with commas between them
 */
record CategoryPath(String separator, boolean several) {
    private static final List<String> SEPARATORS = List.of(">", "»", "|", "\\", "/");
    private static final double HABIT = .5;
    private static final int DEEPEST = 8;
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    /** Learns the form from a column's header and sampled cells. */
    static CategoryPath of(String header, List<String> cells) {
        String separator = SEPARATORS.stream()
                .filter(candidate -> share(cells, candidate) >= (candidate.equals("/") ? HABIT : HABIT / 5))
                .findFirst()
                .orElse("");
        return new CategoryPath(separator, HeaderWords.plain(header).equals("categories"));
    }

    /** Whether most of the cells are paths. */
    static boolean isPath(List<String> cells) {
        return SEPARATORS.stream().anyMatch(separator -> share(cells, " " + separator + " ") >= HABIT);
    }

    /** The levels that a cell names, the widest first; of several paths the deepest. */
    List<String> levels(String cell) {
        if (!several) {
            return split(cell);
        }
        return Arrays.stream(COMMA.split(cell))
                .map(path -> split(path.replace("\\,", ",")))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<String> split(String path) {
        List<String> levels = new ArrayList<>();
        for (String level : separator.isEmpty() ? new String[] {path} : path.split(Pattern.quote(separator))) {
            String name = level.strip().replaceAll("\\s+", " ");
            if (!Blank.is(name) && levels.size() < DEEPEST) {
                levels.add(name);
            }
        }
        return levels;
    }

    private static double share(List<String> cells, String separator) {
        long with = cells.stream().filter(cell -> cell.contains(separator)).count();
        return cells.isEmpty() ? 0 : with / (double) cells.size();
    }
}
