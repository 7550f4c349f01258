package solstice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.Pseudonyms;
import solstice.intake.sales.SaleLine;
import solstice.retail.Answer;
import solstice.retail.CustomerProfile;
import solstice.retail.KeyIndex;
import solstice.retail.PlainKey;
import solstice.store.SalesLoad;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * What customers are called in a project: by their own ids, or by pseudonyms.
 *
 * <p>The key of the pseudonyms lies in a file of its own beside the project, {@code P.solstice.key}, for its owner's
 * eyes only. The project holds nothing but a proof by which the right key is known, and no list carries either.
 */
public final class CustomerNames {
    private static final String SETTING = "pseudonyms";

    private final Path keyFile;
    private final @Nullable Pseudonyms pseudonyms;
    private final boolean begun;

    private CustomerNames(Path keyFile, @Nullable Pseudonyms pseudonyms, boolean begun) {
        this.keyFile = keyFile;
        this.pseudonyms = pseudonyms;
        this.begun = begun;
    }

    /**
     * The names for an import.
     *
     * @param wanted whether a project without customers is to begin with pseudonyms
     * @throws SolsticeException when the key is not there, or the project has customers by their ids
     */
    static CustomerNames of(Project project, boolean wanted) {
        Path keyFile = project.path().resolveSibling(project.path().getFileName() + ".key");
        Optional<String> proof = project.file().settings().get(SETTING);
        if (proof.isPresent()) {
            return new CustomerNames(keyFile, read(keyFile, project, proof.get()), true);
        }
        if (wanted && project.file().sales().customers() > 0) {
            throw new SolsticeException(Problem.CUSTOMERS_PLAIN, project.path());
        }
        return new CustomerNames(keyFile, wanted ? Pseudonyms.fresh() : null, false);
    }

    /** The names in a project that is only looked at: customers' own where it has no pseudonyms, or not their key. */
    public static CustomerNames known(Project project) {
        try {
            return of(project, false);
        } catch (SolsticeException noKey) {
            return new CustomerNames(project.path(), null, false);
        }
    }

    private static Pseudonyms read(Path keyFile, Project project, String proof) {
        try {
            Pseudonyms pseudonyms = Pseudonyms.of(Files.readString(keyFile));
            if (pseudonyms.proof().equals(proof)) {
                return pseudonyms;
            }
        } catch (IOException | IllegalArgumentException unusable) {
            throw new SolsticeException(Problem.PSEUDONYM_KEY_MISSING, unusable, project.path(), keyFile);
        }
        throw new SolsticeException(Problem.PSEUDONYM_KEY_MISSING, project.path(), keyFile);
    }

    SaleLine of(SaleLine line) {
        return pseudonyms == null || line.customer().isEmpty() ? line : line.named(pseudonyms.name(line.customer()));
    }

    /** What a customer of some file is called. */
    public String of(String customer) {
        return pseudonyms == null ? customer : pseudonyms.name(customer);
    }

    /** Customers known by the names they have here, to be asked for by their ids. */
    public KeyIndex<String> among(KeyIndex<String> known) {
        return pseudonyms == null ? known : known.askedIn(id -> called(id, known));
    }

    /** A customer under the name by which it is known here, if it is. */
    public CustomerProfile of(CustomerProfile customer, KeyIndex<String> known) {
        return pseudonyms == null
                ? customer
                : new CustomerProfile(called(customer.customer(), known), customer.traits());
    }

    /** The pseudonym of an id as written or, where only that is known, as another program would write it. */
    private String called(String id, KeyIndex<String> known) {
        String own = of(id);
        String plain = of(PlainKey.of(id));
        return known.find(own).isPresent() || known.find(plain).isEmpty() ? own : plain;
    }

    Answer of(Answer answer) {
        return pseudonyms == null
                ? answer
                : new Answer(answer.segment(), pseudonyms.name(answer.customer()), answer.feedback(), answer.day());
    }

    /** Writes a new key down before anything that was named by it becomes part of the project. */
    void keep(SalesLoad load) {
        if (pseudonyms == null || begun) {
            return;
        }
        load.settingOr(SETTING, pseudonyms::proof);
        try {
            Path draft = Files.createTempFile(keyFile.toAbsolutePath().getParent(), "key", ".tmp");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, pseudonyms.key() + System.lineSeparator());
            Files.move(draft, keyFile, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, keyFile);
        }
    }
}
