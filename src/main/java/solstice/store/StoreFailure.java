package solstice.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** What a failure of the database means to the person before the screen. */
final class StoreFailure {
    /** How Linux and macOS, their quotas, and Windows word a full disk; there is no code for it. */
    private static final Pattern FULL =
            Pattern.compile("no space left|disk quota exceeded|not enough space", Pattern.CASE_INSENSITIVE);

    private StoreFailure() {}

    /** A failed change of a project. */
    static SolsticeException writing(Throwable failure, Path project) {
        if (failure instanceof SolsticeException told) {
            return told;
        }
        return new SolsticeException(known(failure).orElse(Problem.CANNOT_WRITE), failure, project.getFileName());
    }

    /** A project that does not open. */
    static SolsticeException opening(Throwable failure, Path project) {
        if (failure instanceof SolsticeException told) {
            return told;
        }
        return new SolsticeException(known(failure).orElse(Problem.PROJECT_DAMAGED), failure, project);
    }

    static boolean isInUse(Throwable failure) {
        return hasCode(failure, ErrorCode.DATABASE_ALREADY_OPEN_1);
    }

    private static Optional<Problem> known(Throwable failure) {
        if (causes(failure).anyMatch(cause -> FULL.matcher(words(cause)).find())) {
            return Optional.of(Problem.DISK_FULL);
        }
        if (isInUse(failure)) {
            return Optional.of(Problem.PROJECT_IN_USE);
        }
        return hasCode(failure, ErrorCode.DATABASE_IS_READ_ONLY)
                ? Optional.of(Problem.PROJECT_READ_ONLY)
                : Optional.empty();
    }

    private static boolean hasCode(Throwable failure, int code) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException known && known.getErrorCode() == code);
    }

    private static String words(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }

    /** The failure, what caused it, and what was noted beside it. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())));
    }
}
