package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NamePoolTest {
    @Property(tries = 100)
    void equal_texts_have_one_number_and_come_back(
            @ForAll List<@StringLength(max = 40) @CharRange(from = 'a', to = 'e') String> texts) {
        NamePool pool = new NamePool();
        Map<String, Integer> numbers = new HashMap<>();
        for (String text : texts) {
            int number = pool.number(text);
            assertThat(number).isEqualTo(numbers.computeIfAbsent(text, absent -> numbers.size()));
            assertThat(pool.text(number)).isEqualTo(text);
        }
        assertThat(pool.size()).isEqualTo(numbers.size());
    }

    @Test
    void many_texts_of_all_lengths_keep_their_numbers() {
        NamePool pool = new NamePool();
        for (int i = 0; i < 200_000; i++) {
            assertThat(pool.number("订单" + i + "x".repeat(i % 37))).isEqualTo(i);
        }
        for (int i = 0; i < 200_000; i += 7) {
            assertThat(pool.text(i)).isEqualTo("订单" + i + "x".repeat(i % 37));
        }
        assertThat(pool.number("订单5" + "x".repeat(5))).isEqualTo(5);
    }
}
