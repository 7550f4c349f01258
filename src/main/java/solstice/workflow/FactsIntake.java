package solstice.workflow;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import solstice.intake.catalogue.CampaignsFile;
import solstice.intake.catalogue.CatalogueFile;
import solstice.intake.catalogue.CustomersFile;
import solstice.intake.catalogue.FeedbackFile;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sheet.Taken;
import solstice.retail.Campaign;
import solstice.retail.KeyIndex;
import solstice.retail.SalesHistory;
import solstice.retail.ShopEvent;
import solstice.retail.Surroundings;
import solstice.retail.calendar.CalendarEvent;
import solstice.store.SalesLoad;
import solstice.store.facts.FactsLoad;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Takes what files tell of products and customers into an import under way. */
final class FactsIntake {
    private final SalesLoad load;
    private final FactsLoad facts;
    private final ImportCount count;
    private final CustomerNames names;
    private final Progress progress;

    FactsIntake(SalesLoad load, ImportCount count, CustomerNames names, Progress progress) {
        this.load = load;
        this.facts = load.facts();
        this.count = count;
        this.names = names;
        this.progress = progress;
    }

    /**
     * Reads the files, matching their keys with those of the sales.
     *
     * @param history all sales, those of this import included
     */
    void read(FactFiles files, SalesHistory history) {
        KeyIndex<String> sold = KeyIndex.of(files.catalogue().isEmpty() ? List.of() : history.products());
        files.catalogue().forEach(path -> catalogue(path, sold));
        KeyIndex<String> buyers = KeyIndex.of(files.customers().isEmpty() ? List.of() : history.customers());
        files.customers().forEach(path -> customers(path, buyers));
        files.feedback().forEach(this::feedback);
        files.campaigns().forEach(this::campaigns);
    }

    private void customers(Path path, KeyIndex<String> buyers) {
        CustomersFile file = CustomersFile.open(path, names.among(buyers));
        keep(
                file.name(),
                FileRole.CUSTOMERS,
                file.read(),
                customers -> facts.addCustomers(customers.stream()
                        .map(customer -> names.of(customer, buyers))
                        .toList()));
    }

    private void catalogue(Path path, KeyIndex<String> sold) {
        CatalogueFile file = CatalogueFile.open(path, sold);
        keep(file.name(), FileRole.CATALOGUE, file.read(), facts::addProducts);
    }

    private void feedback(Path path) {
        FeedbackFile file = FeedbackFile.open(path);
        keep(
                file.name(),
                FileRole.FEEDBACK,
                file.answers(),
                answers -> facts.addAnswers(answers.stream().map(names::of).toList()));
    }

    private void campaigns(Path path) {
        CampaignsFile file = CampaignsFile.open(path);
        keep(file.name(), FileRole.CAMPAIGNS, file.read(), campaigns -> mark(campaigns, file.name()));
    }

    /** Marks the days of campaigns, and tells how many of them were not marked before. */
    private int mark(List<Campaign> campaigns, String origin) {
        Set<ShopEvent> marked = new HashSet<>(load.almanac().events());
        List<CalendarEvent> news = campaigns.stream()
                .map(campaign ->
                        new ShopEvent(campaign.days().from(), campaign.days().to(), campaign.name(), Campaign.KIND))
                .filter(event -> !marked.contains(event))
                .map(event -> CalendarEvent.of(event, CalendarEvent.Source.FILE, origin))
                .toList();
        load.add(new Surroundings(List.of(), List.of(), news));
        return news.size();
    }

    /** Keeps what a file says and accounts for its rows; what repeats, in the file or in the project, is merged. */
    private <T> void keep(String name, FileRole role, Taken<T> taken, ToIntFunction<List<T>> add) {
        progress.throwIfCancelled();
        progress.report(name, Double.NaN);
        int rejected = taken.rejects().size();
        if (taken.read() == 0) {
            throw new SolsticeException(Problem.FILE_EMPTY, name);
        }
        if (taken.read() == rejected) {
            throw new SolsticeException(
                    Problem.NOTHING_USABLE,
                    name,
                    taken.read(),
                    taken.rejects().get(0).column() + ": "
                            + taken.rejects().get(0).reason().words());
        }
        int kept = add.applyAsInt(taken.kept());
        count.add(
                new ImportReport.FileReport(name, role, taken.read(), kept, taken.read() - rejected - kept, rejected),
                taken.rejects());
    }
}
