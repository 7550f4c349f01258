package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SaleBlockTest {
    private static final int WIDTH = SaleBlock.Column.values().length;

    @Property(tries = 100)
    void whatever_goes_in_comes_out(@ForAll @Size(min = 15, max = 450) long[] values) {
        SaleBlock block = new SaleBlock();
        for (int start = 0; start + WIDTH <= values.length; start += WIDTH) {
            block.add(Arrays.copyOfRange(values, start, start + WIDTH));
        }

        assertSame(block);
    }

    @Property(tries = 20)
    void a_column_of_one_value_comes_out_in_every_row(@ForAll long value, @ForAll long other) {
        SaleBlock block = new SaleBlock();
        long[] row = new long[WIDTH];
        Arrays.fill(row, value);
        for (int i = 0; i < 500; i++) {
            row[2] = i == 250 ? other : value;
            block.add(row);
        }

        assertSame(block);
    }

    private static void assertSame(SaleBlock block) {
        SaleBlock read = SaleBlock.of(block.toBytes(), block.rows(), WIDTH);
        for (SaleBlock.Column column : SaleBlock.Column.values()) {
            assertThat(Arrays.copyOf(read.column(column), read.rows()))
                    .isEqualTo(Arrays.copyOf(block.column(column), block.rows()));
        }
    }
}
