package solstice.features.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A picture as {@value #SIZE} numbers.
 *
 * <ul>
 *   <li>{@value #HUES} shares of hue, each pixel counted by its saturation and brightness, then {@value #GREYS} shares of
 *       grey from black to white: together they add up to 1;
 *   <li>mean and deviation of hue-free brightness and of saturation;
 *   <li>{@value #TEXTURES} shares of local binary patterns, 8 neighbours at distance 1, rotation-invariant and uniform
 *       (Ojala, Pietikainen and Maenpaa 2002): flat, spot, line end, edge, corner, and the rest.
 * </ul>
 *
 * <p>The picture is first laid on white and scaled to at most {@value #SIDE} pixels, so format, size and turns by a
 * quarter change little.
 */
public final class PictureVector {
    static final int HUES = 12;
    static final int GREYS = 4;
    static final int TEXTURES = 10;

    /** Number of features of a picture. */
    public static final int SIZE = HUES + GREYS + 4 + TEXTURES;

    private static final int SIDE = 128;
    private static final int[] AROUND_X = {1, 1, 0, -1, -1, -1, 0, 1};
    private static final int[] AROUND_Y = {0, 1, 1, 1, 0, -1, -1, -1};

    /** Steps in brightness below this, of 255, are noise of the compression. */
    private static final int NOISE = 6;

    private final float[] features = new float[SIZE];
    private final BufferedImage picture;

    private PictureVector(BufferedImage picture) {
        this.picture = picture;
    }

    /** Describes the picture that a file's bytes hold; empty where they hold none that can be read safely. */
    public static Optional<float[]> of(byte[] content) {
        return PictureReader.read(content).map(PictureVector::of);
    }

    static float[] of(BufferedImage picture) {
        PictureVector vector = new PictureVector(onWhite(picture));
        vector.addColours();
        vector.addTextures();
        return vector.features;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(3, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(3, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private void addColours() {
        int pixels = picture.getWidth() * picture.getHeight();
        double[] sums = new double[4];
        float[] hsb = new float[3];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, hsb);
                float colour = hsb[1] * hsb[2];
                float place = hsb[0] * HUES;
                int hue = (int) place % HUES;
                float part = place - (int) place;
                features[hue] += colour * (1 - part) / pixels;
                features[(hue + 1) % HUES] += colour * part / pixels;
                features[HUES + Math.min(GREYS - 1, (int) (hsb[2] * GREYS))] += (1 - colour) / pixels;
                sums[0] += hsb[2];
                sums[1] += hsb[2] * hsb[2];
                sums[2] += hsb[1];
                sums[3] += hsb[1] * hsb[1];
            }
        }
        for (int k = 0; k < 4; k += 2) {
            double mean = sums[k] / pixels;
            features[HUES + GREYS + k] = (float) mean;
            features[HUES + GREYS + k + 1] = (float) Math.sqrt(Math.max(0, sums[k + 1] / pixels - mean * mean));
        }
    }

    private void addTextures() {
        int inner = (picture.getWidth() - 2) * (picture.getHeight() - 2);
        for (int y = 1; y + 1 < picture.getHeight(); y++) {
            for (int x = 1; x + 1 < picture.getWidth(); x++) {
                features[SIZE - TEXTURES + pattern(x, y)] += 1f / inner;
            }
        }
    }

    /** Number of brighter neighbours where they lie in one piece, else 9. */
    private int pattern(int x, int y) {
        int centre = light(x, y);
        int brighter = 0;
        int changes = 0;
        boolean before = light(x + AROUND_X[7], y + AROUND_Y[7]) > centre + NOISE;
        for (int k = 0; k < 8; k++) {
            boolean now = light(x + AROUND_X[k], y + AROUND_Y[k]) > centre + NOISE;
            brighter += now ? 1 : 0;
            changes += now == before ? 0 : 1;
            before = now;
        }
        return changes <= 2 ? brighter : TEXTURES - 1;
    }

    private int light(int x, int y) {
        int rgb = picture.getRGB(x, y);
        return ((rgb >> 16 & 255) * 299 + (rgb >> 8 & 255) * 587 + (rgb & 255) * 114) / 1000;
    }
}
