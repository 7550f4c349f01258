package solstice.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Lets H2 keep a project in exactly the file that its owner named.
 *
 * <p>H2 appends {@code .mv.db} to a database's name. Under the scheme {@code solstice:} that ending exists in H2's
 * eyes only, so that {@code spring.solstice} is one file, to be copied, mailed and double-clicked. Public with a public
 * constructor because H2 makes its instances by reflection.
 */
public class SingleFile extends FilePathWrapper {
    static final String SCHEME = "solstice";
    private static final String SUFFIX = ".mv.db";

    static void register() {
        FilePath.register(new SingleFile());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String path) {
        String bare = path.substring(SCHEME.length() + 1);
        return FilePath.get(bare.endsWith(SUFFIX) ? bare.substring(0, bare.length() - SUFFIX.length()) : bare);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode); // first: a file that is made now has no true name before
        Path file = Path.of(getBase().toString()).toRealPath();
        return ProjectKey.decrypted(file, new ProjectChannel(file, channel));
    }

    @Override
    public FilePath toRealPath() {
        FilePathWrapper real = wrap(getBase().toRealPath());
        if (name.endsWith(SUFFIX)) {
            real.name += SUFFIX;
        }
        return real;
    }
}
