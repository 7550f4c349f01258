package solstice.features.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The pictures in a folder, each described once: what was found is kept by the content's digest, so that a second look
 * is quick and a picture under another name is known. Nothing is fetched from elsewhere, and no name leads out of the
 * folder.
 */
public final class PictureShelf {
    private static final long LARGEST_FILE = 32L << 20;

    private final Path folder;
    private final Map<String, float[]> known = new TreeMap<>();
    private int unreadable;

    /**
     * Opens a folder.
     *
     * @param kept what {@link #keep} wrote; passed over where there is none, or it is damaged
     */
    public PictureShelf(Path folder, Path kept) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            for (String line : Files.exists(kept) ? Files.readAllLines(kept) : List.<String>of()) {
                String[] fields = line.split(",");
                if (fields.length == PictureVector.SIZE + 1) {
                    float[] vector = new float[PictureVector.SIZE];
                    for (int k = 0; k < vector.length; k++) {
                        vector[k] = Float.parseFloat(fields[k + 1]);
                    }
                    known.put(fields[0], vector);
                }
            }
        } catch (IOException | NumberFormatException damaged) {
            known.clear(); // they can be worked out again
        }
    }

    /** The vector of a picture by its name in the folder; empty where it is not there or cannot be read. */
    public Optional<float[]> vector(String name) {
        if (name.isBlank() || name.contains("://")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Optional<float[]> vector =
                    Files.size(file) > LARGEST_FILE ? Optional.empty() : of(Files.readAllBytes(file));
            unreadable += vector.isPresent() ? 0 : 1;
            return vector;
        } catch (IOException | RuntimeException impossible) { // a name that is no path, a file that cannot be opened
            unreadable++;
            return Optional.empty();
        }
    }

    private Optional<float[]> of(byte[] content) {
        String digest = digest(content);
        float[] before = known.get(digest);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<float[]> vector = PictureVector.of(content);
        vector.ifPresent(found -> known.put(digest, found));
        return vector;
    }

    /** How many pictures were there but could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Writes down what is known. */
    public void keep(Path file) {
        List<String> lines = new ArrayList<>();
        known.forEach((digest, vector) ->
                lines.add(digest + "," + Arrays.toString(vector).replaceAll("[\\[\\] ]", "")));
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
