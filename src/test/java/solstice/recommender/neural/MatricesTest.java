package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Form;
import solstice.recommender.Matrices.Shape;

class MatricesTest {
    private static final Offset<Float> CLOSE = Offset.offset(1e-4f);

    @ParameterizedTest
    @CsvSource({"PLAIN, PLAIN, 0", "PLAIN, TRANSPOSED, 0", "TRANSPOSED, PLAIN, 1", "TRANSPOSED, TRANSPOSED, 1"})
    void both_kinds_give_the_numbers_of_the_definition(Form a, Form b, float keep) {
        Shape shape = new Shape(7, 5, 9, a, b);
        float[] left = numbers(63, 1);
        float[] right = numbers(45, 2);
        float[] expected = naive(shape, left, right, keep, numbers(35, 3));

        for (Matrices matrices : new Matrices[] {new BlasMatrices(), new Nd4jMatrices()}) {
            float[] product = numbers(35, 3);
            matrices.multiply(shape, left, right, keep, product);
            for (int i = 0; i < product.length; i++) {
                assertThat(product[i]).isCloseTo(expected[i], CLOSE);
            }
        }
    }

    @Test
    void a_table_multiplies_there_and_back_by_the_definition() {
        float[] rows = numbers(21, 1);
        float[] table = numbers(15, 2);
        float[][] slopes = {
            numbers(5, 3), numbers(5, 4), numbers(5, 5), numbers(5, 6), numbers(5, 7), numbers(5, 8), numbers(5, 9)
        };
        float[] flat = new float[35];
        for (int row = 0; row < 7; row++) {
            System.arraycopy(slopes[row], 0, flat, row * 5, 5);
        }
        float[] there = naive(new Shape(7, 5, 3, Form.PLAIN, Form.TRANSPOSED), rows, table, 0, new float[35]);
        float[] ofRows = naive(Shape.plain(7, 3, 5), flat, table, 0, new float[21]);
        float[] ofTable = naive(new Shape(5, 3, 7, Form.TRANSPOSED, Form.PLAIN), flat, rows, 0, new float[15]);

        for (Matrices matrices : new Matrices[] {new BlasMatrices(), new Nd4jMatrices()}) {
            Matrices.Table kept = matrices.table(5, 3, table);
            float[][] some = new float[7][2];
            matrices.dots(7, rows, kept, 2, 4, some);
            float[] rowSlope = new float[21];
            float[] tableSlope = new float[15];
            matrices.back(7, slopes, rows, kept, rowSlope, tableSlope);
            for (int i = 0; i < 14; i++) {
                assertThat(some[i / 2][i % 2]).isCloseTo(there[i / 2 * 5 + 2 + i % 2], CLOSE);
            }
            assertThat(rowSlope).containsExactly(ofRows, CLOSE);
            assertThat(tableSlope).containsExactly(ofTable, CLOSE);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "64", "150"})
    void there_and_back_in_one_is_there_and_then_back(int rows) {
        float[] a = numbers(rows * 3, 1);
        float[] table = numbers(15, 2);
        for (Matrices matrices : new Matrices[] {new BlasMatrices(), new Nd4jMatrices()}) {
            Matrices.Table kept = matrices.table(5, 3, table);
            float[][] products = new float[rows][5];
            matrices.dots(rows, a, kept, 0, 5, products);
            for (float[] row : products) {
                square(row);
            }
            float[] rowSlope = new float[rows * 3];
            float[] tableSlope = new float[15];
            matrices.back(rows, products, a, kept, rowSlope, tableSlope);
            float[] rowSlopeAtOnce = new float[rows * 3];
            float[] tableSlopeAtOnce = new float[15];
            matrices.thereAndBack(rows, a, kept, (row, found) -> square(found), rowSlopeAtOnce, tableSlopeAtOnce);
            assertThat(rowSlopeAtOnce).containsExactly(rowSlope, CLOSE);
            assertThat(tableSlopeAtOnce).containsExactly(tableSlope, Offset.offset(1e-2f));
        }
    }

    private static void square(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= row[i];
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "40"})
    void an_inverse_undoes_its_matrix(int n) {
        float[] half = numbers(n * n, 4);
        float[] matrix = naive(new Shape(n, n, n, Form.PLAIN, Form.TRANSPOSED), half, half, 0, new float[n * n]);
        for (int i = 0; i < n; i++) {
            matrix[i * n + i] += n;
        }
        for (Matrices matrices : new Matrices[] {new BlasMatrices(), new Nd4jMatrices()}) {
            float[] inverse = matrix.clone();
            matrices.invert(n, inverse);
            float[] one = naive(Shape.plain(n, n, n), matrix, inverse, 0, new float[n * n]);
            for (int i = 0; i < one.length; i++) {
                assertThat(one[i]).isCloseTo(i % (n + 1) == 0 ? 1f : 0f, Offset.offset(1e-3f));
            }
        }
    }

    private static float[] naive(Shape shape, float[] a, float[] b, float keep, float[] c) {
        for (int row = 0; row < shape.rows(); row++) {
            for (int column = 0; column < shape.columns(); column++) {
                double sum = keep * c[row * shape.columns() + column];
                for (int k = 0; k < shape.inner(); k++) {
                    float left = a[shape.a() == Form.PLAIN ? row * shape.inner() + k : k * shape.rows() + row];
                    float right =
                            b[shape.b() == Form.PLAIN ? k * shape.columns() + column : column * shape.inner() + k];
                    sum += left * right;
                }
                c[row * shape.columns() + column] = (float) sum;
            }
        }
        return c;
    }

    private static float[] numbers(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
