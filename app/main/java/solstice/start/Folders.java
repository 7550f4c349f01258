package solstice.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what is the person's own, by the custom of each system. */
final class Folders {
    private static final String NAME = "Solstice";

    private Folders() {}

    /** The folder for projects and settings; it may not exist yet. */
    static Path own() {
        return own(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /**
     * As the other, for a given system.
     *
     * @param system the name of the system, as Java gives it
     * @param home the person's home folder
     * @param environment the variables of the environment
     */
    static Path own(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String share = environment.get("XDG_DATA_HOME");
        return (share == null || share.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(share))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }
}
