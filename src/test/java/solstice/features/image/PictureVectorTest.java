package solstice.features.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureVectorTest {
    @TempDir
    private Path folder;

    @Test
    void a_picture_is_nearer_to_itself_saved_scaled_or_turned_than_to_another() throws IOException {
        BufferedImage mug = mug(300, Color.RED);
        float[] vector = vector(mug, "png");
        double other = Math.min(
                apart(vector, vector(mug(300, Color.BLUE), "png")), apart(vector, vector(stripes(300), "png")));

        assertThat(apart(vector, vector(mug, "jpg"))).isLessThan(other / 4);
        assertThat(apart(vector, vector(mug(900, Color.RED), "png"))).isLessThan(other / 4);
        assertThat(apart(vector, vector(turned(mug), "png"))).isLessThan(other / 8);
    }

    @Test
    void shares_of_colour_and_of_texture_add_up_to_one() throws IOException {
        float[] vector = vector(mug(200, Color.ORANGE), "png");

        assertThat(sum(vector, 0, PictureVector.HUES + PictureVector.GREYS)).isBetween(.999, 1.001);
        assertThat(sum(vector, PictureVector.SIZE - PictureVector.TEXTURES, PictureVector.SIZE))
                .isBetween(.999, 1.001);
    }

    @Test
    void texture_tells_stripes_from_an_even_field_of_the_same_colours() throws IOException {
        float[] stripes = vector(stripes(128), "png");
        float[] halves = vector(halves(128), "png");
        int from = PictureVector.SIZE - PictureVector.TEXTURES;

        assertThat(apart(Arrays.copyOf(stripes, from), Arrays.copyOf(halves, from)))
                .isLessThan(.05);
        assertThat(apart(
                        Arrays.copyOfRange(stripes, from, stripes.length),
                        Arrays.copyOfRange(halves, from, halves.length)))
                .isGreaterThan(.3);
    }

    @Test
    void a_small_file_that_claims_to_be_huge_is_not_unpacked() throws IOException {
        byte[] bomb = png(mug(8, Color.RED));
        ByteBuffer.wrap(bomb).putInt(16, 25_000).putInt(20, 25_000);
        CRC32 check = new CRC32();
        check.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) check.getValue());

        assertThat(PictureVector.of(bomb)).isEmpty();
    }

    @Test
    void damaged_foreign_and_outlying_files_have_no_vector() throws IOException {
        byte[] whole = png(mug(64, Color.GREEN));
        Files.write(folder.resolve("whole.png"), whole);
        Files.write(folder.resolve("same.png"), whole);
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, 40));
        Files.write(folder.resolve("page.jpg"), "<html>".getBytes(StandardCharsets.UTF_8));
        Path kept = folder.resolve("kept");
        PictureShelf shelf = new PictureShelf(folder, kept);

        assertThat(shelf.vector("whole.png")).isPresent();
        assertThat(shelf.vector("same.png")).isEqualTo(shelf.vector("whole.png"));
        assertThat(shelf.vector("cut.png")).isEmpty();
        assertThat(shelf.vector("page.jpg")).isEmpty();
        assertThat(shelf.vector("../" + folder.getFileName() + "/../whole.png")).isEmpty();
        assertThat(shelf.vector("https://shop.example/whole.png")).isEmpty();
        assertThat(shelf.unreadable()).isEqualTo(2);

        shelf.keep(kept);
        assertThat(Files.readAllLines(kept)).hasSize(1);
        assertThat(new PictureShelf(folder, kept).vector("whole.png").orElseThrow())
                .isEqualTo(shelf.vector("whole.png").orElseThrow());
    }

    private static float[] vector(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return PictureVector.of(out.toByteArray()).orElseThrow();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage mug(int side, Color colour) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(colour);
        pen.fillRect(side / 4, side / 4, side / 3, side / 2);
        pen.setColor(colour.darker());
        pen.fillOval(side / 2, side / 3, side / 4, side / 3);
        pen.dispose();
        return picture;
    }

    private static BufferedImage turned(BufferedImage picture) {
        int side = picture.getWidth();
        BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                turned.setRGB(side - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return turned;
    }

    private static BufferedImage stripes(int side) {
        return painted(side, y -> y / 2 % 2 == 0);
    }

    private static BufferedImage halves(int side) {
        return painted(side, y -> y < side / 2);
    }

    private static BufferedImage painted(int side, java.util.function.IntPredicate dark) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, (dark.test(y) ? Color.DARK_GRAY : Color.YELLOW).getRGB());
            }
        }
        return picture;
    }

    private static double sum(float[] vector, int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += vector[k];
        }
        return sum;
    }

    private static double apart(float[] one, float[] other) {
        double square = 0;
        for (int k = 0; k < one.length; k++) {
            square += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return Math.sqrt(square);
    }
}
