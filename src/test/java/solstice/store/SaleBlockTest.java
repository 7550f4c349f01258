package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SaleBlockTest {
    private static final int WIDTH = SaleBlock.Column.values().length;

    @Property(tries = 100)
    void whatever_goes_in_comes_out(@ForAll @Size(min = 10, max = 400) long[] values) {
        SaleBlock block = new SaleBlock();
        for (int start = 0; start + WIDTH <= values.length; start += WIDTH) {
            block.add(Arrays.copyOfRange(values, start, start + WIDTH));
        }

        SaleBlock read = SaleBlock.of(block.toBytes(), block.rows());

        for (SaleBlock.Column column : SaleBlock.Column.values()) {
            assertThat(Arrays.copyOf(read.column(column), read.rows()))
                    .isEqualTo(Arrays.copyOf(block.column(column), block.rows()));
        }
    }

    @Property(tries = 50)
    void a_row_is_new_once(@ForAll @Size(min = 3, max = 3) long[] row) {
        RowSet set = new RowSet();

        assertThat(set.add(row)).isTrue();
        assertThat(set.add(row)).isFalse();
        assertThat(set.add(row[0], row[1], row[2] + 1)).isTrue();
    }
}
