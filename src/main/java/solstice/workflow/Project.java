package solstice.workflow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import solstice.features.segments.Segmentation;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.retail.Almanac;
import solstice.retail.Answer;
import solstice.retail.Catalogue;
import solstice.retail.CustomerTraits;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.store.Access;
import solstice.store.ModelShelf;
import solstice.store.Passphrase;
import solstice.store.ProjectFile;
import solstice.store.TrainingFile;
import solstice.store.common.SettingTable;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.campaign.Outlook;

/**
 * An open project: one shop's sales, surroundings and models in one file.
 *
 * <p>Opened once and handed to the pieces of work. Reads are cached until the next import. Safe for use from several
 * threads.
 */
public final class Project implements AutoCloseable {
    private final ProjectFile file;
    private @Nullable SalesHistory history;
    private @Nullable Almanac almanac;
    private @Nullable Catalogue catalogue;
    private @Nullable CustomerTraits traits;
    private @Nullable List<Product> products;
    private @Nullable Segmentation segmentation;
    private @Nullable Outlook outlook;

    private Project(ProjectFile file) {
        this.file = file;
    }

    /** Opens a project, making an empty one where there is no file yet; for reading only where it cannot be changed. */
    public static Project openOrCreate(Path file) {
        return openOrCreate(file, null);
    }

    /**
     * As the other, for a project that is or shall be encrypted.
     *
     * @param passphrase opens an encrypted project, and makes a new one an encrypted one; nothing to a plain project
     */
    public static Project openOrCreate(Path file, @Nullable Passphrase passphrase) {
        return new Project(ProjectFile.open(file, true, passphrase));
    }

    /** Opens a project that must exist; for reading only where it cannot be changed. */
    public static Project open(Path file) {
        return open(file, null);
    }

    /** As the other, for a project that may be encrypted. */
    public static Project open(Path file, @Nullable Passphrase passphrase) {
        return new Project(ProjectFile.open(file, false, passphrase));
    }

    /** Whether a project that is there opens with a passphrase only. */
    public static boolean isEncrypted(Path file) {
        return ProjectFile.isEncrypted(file);
    }

    /** Whether it may be changed, and if not, why. */
    public Access access() {
        return file.access();
    }

    /** Whether it may only be read: it is open elsewhere, or its file takes no changes. */
    public boolean isReadOnly() {
        return file.access() != Access.WRITABLE;
    }

    /** The moment whose state is seen while it may only be read. */
    public Instant asOf() {
        return file.asOf();
    }

    /**
     * Does nothing where the project may be changed; work that changes it asks before it begins.
     *
     * @throws SolsticeException where it may only be read
     */
    public void requireWritable() {
        file.requireWritable();
    }

    /** The project's file. */
    public Path path() {
        return file.path();
    }

    /** All clean product sales. Empty before the first import. */
    public synchronized SalesHistory history() {
        if (history == null) {
            history = file.sales().history(rules());
        }
        return history;
    }

    /**
     * All clean product sales.
     *
     * @throws SolsticeException when there are none yet
     */
    public SalesHistory soldHistory() {
        SalesHistory sold = history();
        if (sold.isEmpty()) {
            throw new SolsticeException(Problem.PROJECT_EMPTY, path());
        }
        return sold;
    }

    /** Weather, which fills what nobody observed if the rules say so, and marked days. */
    public synchronized Almanac almanac() {
        if (almanac == null) {
            Almanac observed = file.almanac().read();
            almanac = rules().apply(CleaningRule.MISSING_WEATHER) ? observed : observed.unfilled();
        }
        return almanac;
    }

    /** What the shop's catalogue says of its products, sold or not; empty where none was imported. */
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = file.catalogue().read();
        }
        return catalogue;
    }

    /** What is known of customers beside their purchases; empty where no file told. */
    public synchronized CustomerTraits traits() {
        if (traits == null) {
            traits = file.customers().read();
        }
        return traits;
    }

    /** What segments and customers answered, in the order in which it came in. */
    public List<Answer> feedback() {
        return file.feedback().list();
    }

    /** Products in the order of {@code history().products()}, with titles and families. */
    public synchronized List<Product> products() {
        if (products == null) {
            products = file.products().list();
        }
        return products;
    }

    /** The customers' segments as of the day after the last sale. */
    public synchronized Segmentation segmentation() {
        if (segmentation == null) {
            segmentation = Segmentation.of(history(), traits());
        }
        return segmentation;
    }

    /** The last view ahead where it fits, a new one where it does not. */
    public synchronized Outlook outlook(Predicate<Outlook> fits, Supplier<Outlook> fresh) {
        if (outlook == null || !fits.test(outlook)) {
            outlook = fresh.get();
        }
        return outlook;
    }

    /** Which rules of cleaning decide what counts as demand. */
    public CleaningRules rules() {
        return file.settings()
                .get(SettingTable.CLEANING)
                .map(CleaningRules::parse)
                .orElse(CleaningRules.STANDARD);
    }

    /** What the project is kept in; for pieces of work alone. */
    public ProjectFile file() {
        return file;
    }

    /** The trained models. */
    public ModelShelf models() {
        return file.models();
    }

    /** Where a training leaves what it has learned so far. */
    public TrainingFile trainingFile() {
        byte[] key = file.key().orElse(null);
        TrainingFile training = TrainingFile.beside(path(), key);
        if (key != null) {
            Arrays.fill(key, (byte) 0);
        }
        return training;
    }

    /** Forgets what was read, since the file has changed. */
    void refresh() {
        refresh(null);
    }

    /**
     * Forgets what was read, since the file has changed.
     *
     * @param sold all demand as it now is, where that was read already
     */
    synchronized void refresh(@Nullable SalesHistory sold) {
        history = sold;
        almanac = null;
        catalogue = null;
        traits = null;
        products = null;
        segmentation = null;
        outlook = null;
    }

    @Override
    public void close() {
        file.close();
    }
}
