package solstice.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** What stands between the columns of a text table. */
public final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private Delimiter() {}

    /** The known delimiter that the header line has most of, outside quotes. */
    public static char of(SourceFile source) {
        try (BufferedReader reader = new BufferedReader(source.open())) {
            String header = reader.readLine();
            return header == null ? ',' : of(header);
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
    }

    private static char of(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            long count = bare.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
