package solstice.features.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture small, whoever made it: its header is asked for its size before anything is unpacked, one too large
 * is refused, and of a large one every n-th pixel is read. Descriptions inside the file are skipped.
 */
final class PictureReader {
    /** Pixels of the largest picture that is unpacked. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final int SMALL_SIDE = 256;

    private PictureReader() {}

    /** The picture, its longer side between 256 and 511 pixels unless it is smaller; empty where it cannot be read. */
    static Optional<BufferedImage> read(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) { // readers throw whatever a broken file leads them to
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longer = Math.max(width, height);
        if (width < 1 || height < 1 || longer > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, longer / SMALL_SIDE);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, every));
    }
}
