package solstice.workflow.related;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import solstice.intake.catalogue.CatalogueFile;
import solstice.intake.catalogue.CustomersFile;
import solstice.intake.catalogue.FeedbackFile;
import solstice.intake.catalogue.FileRole;
import solstice.intake.catalogue.RoleFinder;
import solstice.intake.catalogue.RoleGuess;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesFile;
import solstice.intake.sheet.Sheet;
import solstice.retail.CustomerTraits;
import solstice.retail.KeyIndex;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.CustomerNames;
import solstice.workflow.Project;

/**
 * Looks at any files chosen together: what each tells of, and how their keys join with each other and with what the
 * project holds. Nothing is changed.
 */
public final class LookAtFiles {
    private static final RoleGuess UNKNOWN = new RoleGuess(FileRole.UNKNOWN, RoleGuess.Evidence.NONE, List.of(), "");

    private static final Set<FileRole> KEYED =
            Set.of(FileRole.CATALOGUE, FileRole.CUSTOMERS, FileRole.FEEDBACK, FileRole.UNKNOWN);

    private final Project project;

    public LookAtFiles(Project project) {
        this.project = project;
    }

    /**
     * Looks.
     *
     * @return each file's role with the reason, and the joins; a file that cannot be read has its problem noted
     * @throws solstice.task.CancelledException when cancelled
     */
    public FilesLook run(LookRequest request, Progress progress) {
        Looks looks = new Looks(request);
        SoldKeys sold = new SoldKeys(CustomerNames.known(project));
        RoleFinder byHeaders = new RoleFinder(sold.products().index(), sold.buyers());
        request.files().forEach(path -> looks.lookInto(path, byHeaders));
        if (looks.haveKeys()
                || !project.catalogue().isEmpty()
                || !project.traits().isEmpty()) {
            looks.each(FileRole.SALES, path -> sold.read(looks.sales(path), progress));
            sold.products().addAll(project.history().products());
            sold.customers().addAll(project.history().customers());
            RoleFinder byKeys = new RoleFinder(sold.products().index(), sold.buyers());
            List.copyOf(looks.files.values()).stream()
                    .filter(file -> KEYED.contains(file.role()) && file.problem() == null)
                    .forEach(file -> looks.look(file.path(), byKeys));
        }
        List<Join> joins = joins(looks, sold);
        return new FilesLook(List.copyOf(looks.files.values()), joins);
    }

    /** What was found out about each file, in the order chosen. */
    private static final class Looks {
        private final Map<Path, FileLook> files = new LinkedHashMap<>();
        private final LookRequest request;

        Looks(LookRequest request) {
            this.request = request;
        }

        /** Whether a file may have keys to be matched with those of the sales. */
        boolean haveKeys() {
            return files.values().stream().map(FileLook::role).anyMatch(KEYED::contains);
        }

        /** Looks at a file, and into a zip of tables of different kinds as if its parts had been chosen one by one. */
        void lookInto(Path path, RoleFinder finder) {
            try {
                places(path, finder).forEach(place -> look(place, finder));
            } catch (SolsticeException unreadable) {
                look(path, finder);
            }
        }

        private List<Path> places(Path path, RoleFinder finder) {
            List<Sheet> parts = request.told().containsKey(path) ? List.of() : Sheet.partsOf(path);
            List<Path> places = parts.stream().map(Sheet::place).distinct().toList();
            boolean one = parts.size() < 2 || places.size() < parts.size() || isOne(guesses(path, parts, finder), path);
            return one ? List.of(path) : places;
        }

        /** Whether tables are the parts of one whole: sales, perhaps beside tables of which nothing is known. */
        private static boolean isOne(List<RoleGuess> guesses, Path path) {
            FileRole first = first(guesses, path).role();
            return first == FileRole.SALES
                    && guesses.stream().allMatch(guess -> guess.role() == first || guess.role() == FileRole.UNKNOWN);
        }

        void look(Path path, RoleFinder finder) {
            try {
                FileRole role = request.told().get(path);
                RoleGuess guess = role == null
                        ? found(path, finder)
                        : new RoleGuess(role, RoleGuess.Evidence.TOLD, List.of(), "");
                files.put(path, new FileLook(path, guess, null));
            } catch (SolsticeException unreadable) {
                files.put(path, new FileLook(path, UNKNOWN, unreadable));
            }
        }

        private RoleGuess found(Path path, RoleFinder finder) {
            List<Sheet> parts = Sheet.partsOf(path);
            List<RoleGuess> guesses = guesses(path, parts, finder);
            if (parts.size() > 1 && !isOne(guesses, path)) {
                throw new SolsticeException(
                        Problem.ARCHIVE_MIXED,
                        path.getFileName(),
                        parts.stream().map(Sheet::name).collect(Collectors.joining(", ")));
            }
            return first(guesses, path);
        }

        private List<RoleGuess> guesses(Path path, List<Sheet> parts, RoleFinder finder) {
            return parts.stream().map(part -> guess(path, part, finder)).toList();
        }

        /** What the first table that is known tells of. */
        private static RoleGuess first(List<RoleGuess> guesses, Path path) {
            return guesses.stream()
                    .filter(guess -> guess.role() != FileRole.UNKNOWN)
                    .findFirst()
                    .orElseGet(() -> byContent(path, guesses.get(0)));
        }

        private RoleGuess guess(Path path, Sheet part, RoleFinder finder) {
            ColumnMapping known = request.mapping(path, part.headers());
            return finder.find(part, known == null ? ColumnMapping.of(part.headers()) : known);
        }

        /** Where headers say nothing, dates, codes and counts in the columns still make sales. */
        private static RoleGuess byContent(Path path, RoleGuess unknown) {
            return SalesFile.look(path, null).missing().isEmpty()
                    ? new RoleGuess(FileRole.SALES, RoleGuess.Evidence.CONTENT, unknown.columns(), "")
                    : unknown;
        }

        SalesFile sales(Path path) {
            List<String> headers = SalesFile.look(path, null).headers();
            return SalesFile.open(path, request.mapping(path, headers));
        }

        /** Hands over the files of a role; of one that turns out unreadable the problem is noted. */
        void each(FileRole role, Consumer<Path> use) {
            for (FileLook file : List.copyOf(files.values())) {
                if (file.role() == role && file.problem() == null) {
                    try {
                        use.accept(file.path());
                    } catch (SolsticeException unreadable) {
                        files.put(file.path(), new FileLook(file.path(), file.guess(), unreadable));
                    }
                }
            }
        }
    }

    private List<Join> joins(Looks looks, SoldKeys sold) {
        Keys listed = listed(looks, sold);
        Keys known = known(looks, sold);
        Keys answered = new Keys();
        looks.each(
                FileRole.FEEDBACK,
                path -> FeedbackFile.open(path)
                        .answers()
                        .kept()
                        .forEach(answer -> answered.add(answer.feedback().product())));
        Keys offered = new Keys();
        offered.addAll(listed);
        offered.addAll(sold.products());
        List<Join> joins = new ArrayList<>();
        add(joins, Join.Kind.PRODUCTS, sold.products(), listed, sold.isPartial());
        add(joins, Join.Kind.CUSTOMERS, sold.customers(), known, sold.isPartial());
        add(joins, Join.Kind.ANSWERS, answered, offered, sold.isPartial());
        return joins;
    }

    private static void add(List<Join> joins, Join.Kind kind, Keys wanted, Keys entries, boolean partial) {
        if (!wanted.isEmpty() && !entries.isEmpty()) {
            joins.add(wanted.with(entries, kind, partial));
        }
    }

    private Keys listed(Looks looks, SoldKeys sold) {
        Keys listed = new Keys();
        looks.each(
                FileRole.CATALOGUE,
                path -> CatalogueFile.open(path, sold.products().index())
                        .read()
                        .kept()
                        .forEach(facts -> listed.add(facts.code())));
        project.catalogue().products().forEach(facts -> listed.add(facts.code()));
        return listed;
    }

    private Keys known(Looks looks, SoldKeys sold) {
        Keys known = new Keys();
        KeyIndex<String> bought = sold.customers().index();
        looks.each(
                FileRole.CUSTOMERS,
                path -> CustomersFile.open(path, sold.buyers())
                        .read()
                        .kept()
                        .forEach(
                                profile -> known.add(sold.named(profile, bought).customer())));
        CustomerTraits traits = project.traits();
        traits.names().forEach(trait -> known.addAll(traits.values(trait).keySet()));
        return known;
    }
}
