package solstice.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import solstice.intake.sales.SaleKind;

class TakebacksTest {
    private final Takebacks takebacks = new Takebacks();

    @Test
    void a_cancellation_undoes_the_latest_earlier_sale_of_as_many_pieces() {
        takebacks.tookBack(SaleKind.CANCELLATION, 1, 9, -6, 50);
        takebacks.sold(0, 1, 9, 6, 10);
        takebacks.sold(1, 1, 9, 6, 40);
        takebacks.sold(2, 1, 9, 6, 60);
        takebacks.sold(3, 2, 9, 6, 45);
        takebacks.sold(4, 1, 9, 7, 45);
        takebacks.match(1_000);

        assertThat(takebacks.isCancelled(1)).isTrue();
        assertThat(takebacks.cancelledSales()).isEqualTo(1);
        assertThat(takebacks.returnedSales()).isZero();
    }

    @Test
    void fewer_pieces_come_off_the_latest_sales_that_have_any_left() {
        takebacks.tookBack(SaleKind.CANCELLATION, 1, 9, -8, 50);
        takebacks.sold(0, 1, 9, 10, 10);
        takebacks.sold(1, 1, 9, 5, 40);
        takebacks.match(1_000);

        assertThat(takebacks.returned(1)).isEqualTo(5);
        assertThat(takebacks.returned(0)).isEqualTo(3);
        assertThat(takebacks.cancelledSales()).isZero();
    }

    @Test
    void nobody_is_matched_with_nobody() {
        takebacks.tookBack(SaleKind.RETURN, -1, 9, -6, 50);
        takebacks.sold(0, -1, 9, 6, 10);
        takebacks.match(1_000);

        assertThat(takebacks.cancelledSales()).isZero();
        assertThat(takebacks.returnedSales()).isZero();
        assertThat(takebacks.returned(0)).isZero();
    }

    @Property(tries = 200)
    void no_sale_gives_back_more_than_it_had(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> back,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> sold) {
        Takebacks some = new Takebacks();
        int wanted = 0;
        for (int i = 0; i < back.size(); i++) {
            some.tookBack(i % 2 == 0 ? SaleKind.CANCELLATION : SaleKind.RETURN, 1, 1, -back.get(i), 20 + i);
            wanted += back.get(i);
        }
        int all = 0;
        for (int i = 0; i < sold.size(); i++) {
            some.sold(i, 1, 1, sold.get(i), i);
            all += sold.get(i);
        }
        some.match(1_000);

        int taken = 0;
        for (int i = 0; i < sold.size(); i++) {
            int off = some.isCancelled(i) ? sold.get(i) : some.returned(i);
            assertThat(off).isBetween(0, sold.get(i));
            taken += off;
        }
        assertThat(taken).isEqualTo(Math.min(wanted, all));
    }
}
