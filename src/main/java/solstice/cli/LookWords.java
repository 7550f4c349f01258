package solstice.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.intake.catalogue.RoleGuess;
import solstice.task.ProblemText;
import solstice.workflow.related.FileLook;
import solstice.workflow.related.FilesLook;
import solstice.workflow.related.Join;

/** What files chosen together seem to be, for the terminal. */
final class LookWords {
    private LookWords() {}

    /** One file, for JSON. */
    record Line(
            String file,
            FileRole role,
            RoleGuess.Evidence evidence,
            List<String> columns,
            String key,
            @Nullable String problem) {}

    static List<Line> lines(FilesLook look) {
        return look.files().stream()
                .map(file -> new Line(
                        file.name(),
                        file.role(),
                        file.guess().evidence(),
                        file.guess().columns(),
                        file.guess().key(),
                        file.problem() == null ? null : file.problem().problem().code()))
                .toList();
    }

    static String of(FilesLook look) {
        StringBuilder words = new StringBuilder();
        look.files()
                .forEach(file -> words.append(
                        String.format(Locale.ROOT, "%-26s %-10s %s%n", file.name(), word(file.role()), reason(file))));
        look.joins().forEach(join -> words.append(of(join)));
        return words.toString();
    }

    private static String word(FileRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String reason(FileLook file) {
        if (file.problem() != null) {
            return ProblemText.of(file.problem(), Locale.ROOT).problem();
        }
        String columns = String.join(", ", file.guess().columns());
        return switch (file.guess().evidence()) {
            case HEADERS -> "by its columns " + columns;
            case KEYS -> "by the values of " + columns + ", which the sales know";
            case CONTENT -> "by what its columns hold";
            case FORM -> "by the form of its rows";
            case TOLD -> "as told";
            case NONE -> "its columns say nothing known: " + columns;
        };
    }

    private static String of(Join join) {
        String words = switch (join.kind()) {
            case PRODUCTS -> "  %,d of %,d products sold are in the catalogue; %,d of its products were never sold";
            case CUSTOMERS -> "  %,d of %,d customers who bought are described; %,d more are who never bought";
            case ANSWERS -> "  %,d of %,d products answered on are known; %,d others were not answered on";
        };
        return String.format(Locale.ROOT, words, join.found(), join.wanted(), join.unused())
                + (join.partial() ? " (as far as the first 2,000,000 rows tell)" : "")
                + String.format("%n")
                + some("    without: ", join.missing(), join.wanted() - join.found())
                + some("    unused: ", join.spare(), join.kind() == Join.Kind.ANSWERS ? 0 : join.unused());
    }

    private static String some(String label, List<String> keys, int all) {
        return all == 0
                ? ""
                : label + String.join(", ", keys) + (all > keys.size() ? ", ..." : "") + String.format("%n");
    }
}
