package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import solstice.store.SalesLoad.Outcome;

class KeptRowsTest {
    private static final int WIDTH = SaleBlock.Column.values().length;

    @Test
    void a_row_is_kept_once_and_told_apart_by_where_it_came_before() {
        KeptRows rows = new KeptRows();
        rows.beginFile();
        assertThat(rows.add(row(1), true, 0)).isEqualTo(Outcome.KEPT);
        assertThat(rows.add(row(1), true, 0)).isEqualTo(Outcome.REPEAT);
        rows.beginFile();
        assertThat(rows.add(row(1), true, 0)).isEqualTo(Outcome.OVERLAP);
        assertThat(rows.add(row(1), true, 0)).isEqualTo(Outcome.REPEAT);
        assertThat(rows.add(row(2), true, 0)).isEqualTo(Outcome.KEPT);
    }

    @Test
    void equal_rows_of_a_file_can_be_kept_and_the_file_still_adds_nothing_twice() {
        KeptRows rows = new KeptRows();
        rows.beginFile();
        assertThat(outcomes(rows, 1, 1, 1)).containsOnly(Outcome.KEPT);
        rows.beginFile();
        assertThat(outcomes(rows, 1, 1, 1)).containsOnly(Outcome.OVERLAP);
        assertThat(outcomes(rows, 1)).containsExactly(Outcome.KEPT);
    }

    @Test
    void kept_repeats_are_known_again_from_the_project() {
        KeptRows rows = new KeptRows();
        SaleBlock block = new SaleBlock();
        rows.beginFile();
        for (int i = 0; i < 3; i++) {
            long[] row = row(7);
            rows.add(row, false, 0);
            block.add(row);
        }
        KeptRows later = new KeptRows();
        later.remember(block);
        later.beginFile();

        assertThat(outcomes(later, 7, 7, 7)).containsOnly(Outcome.OVERLAP);
        assertThat(outcomes(later, 7)).containsExactly(Outcome.KEPT);
    }

    @Property(tries = 20)
    void as_many_rows_are_kept_as_there_are_different_ones(@ForAll long seed) {
        Random random = new Random(seed);
        KeptRows rows = new KeptRows();
        Set<Long> different = new HashSet<>();
        int kept = 0;
        rows.beginFile();
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextInt(15_000);
            different.add(value);
            kept += rows.add(row(value), true, 0) == Outcome.KEPT ? 1 : 0;
        }

        assertThat(kept).isEqualTo(different.size());
    }

    private static List<Outcome> outcomes(KeptRows rows, long... values) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long value : values) {
            outcomes.add(rows.add(row(value), false, 0));
        }
        return outcomes;
    }

    @Test
    void equal_rows_of_a_file_are_different_lines_where_the_file_numbers_them_so() {
        KeptRows rows = new KeptRows();
        for (Outcome expected : List.of(Outcome.KEPT, Outcome.OVERLAP)) {
            rows.beginFile();
            assertThat(rows.add(row(1), true, 71)).isEqualTo(expected);
            assertThat(rows.add(row(1), true, 72)).isEqualTo(expected);
            assertThat(rows.add(row(1), true, 72))
                    .as("the very same line again")
                    .isEqualTo(Outcome.REPEAT);
        }
        rows.beginFile();
        assertThat(rows.add(row(1), true, 73)).isEqualTo(Outcome.OVERLAP);
    }

    private static long[] row(long value) {
        long[] row = new long[WIDTH];
        row[3] = value;
        return row;
    }
}
