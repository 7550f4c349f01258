package solstice.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers from one day to the next, in a small file of its own.
 *
 * <p>A file that cannot be read or written costs the memory, not the work: it is logged and otherwise ignored.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String RECENT = "recent";
    private static final int RECENT_KEPT = 8;

    private final Path file;
    private final Properties values = new Properties();

    /** Reads what was remembered in a file, which need not exist yet. */
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("settings start afresh: {} cannot be read", file, unreadable);
            }
        }
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /** The value of a choice, or the given one where nothing usable was remembered. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        return get(key).flatMap(name -> {
                    for (E value : otherwise.getDeclaringClass().getEnumConstants()) {
                        if (value.name().equals(name)) {
                            return Optional.of(value);
                        }
                    }
                    return Optional.empty();
                })
                .orElse(otherwise);
    }

    public double number(String key, double otherwise) {
        try {
            return get(key).map(Double::valueOf).orElse(otherwise);
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    /** Remembers a value at once. */
    public void put(String key, Object value) {
        values.setProperty(key, value.toString());
        save();
    }

    /** Projects opened before and still there, latest first. */
    public List<Path> recentProjects() {
        return get(RECENT).stream()
                .flatMap(String::lines)
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    public void rememberProject(Path project) {
        List<String> latest = new ArrayList<>(List.of(project.toString()));
        recentProjects().stream()
                .map(Path::toString)
                .filter(other -> !latest.contains(other))
                .limit(RECENT_KEPT - 1)
                .forEach(latest::add);
        put(RECENT, String.join("\n", latest));
    }

    private void save() {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(writer, "Solstice");
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.warn("settings are not remembered: {} cannot be written", file, failure);
        }
    }
}
