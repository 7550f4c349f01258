package solstice.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextPoolTest {
    private final TextPool pool = new TextPool();

    @Test
    void the_same_letters_are_the_same_string() {
        char[] row = "85123A,22423,85123A".toCharArray();

        String first = pool.text(row, 0, 6);
        String between = pool.text(row, 7, 12);

        assertThat(between).isEqualTo("22423");
        assertThat(pool.text(row, 13, 19)).isSameAs(first);
    }

    @Property
    void a_text_is_never_taken_for_another(
            @ForAll @StringLength(max = 40) String one, @ForAll @StringLength(max = 40) String other) {
        String both = one + other;

        assertThat(pool.text(both.toCharArray(), 0, one.length())).isEqualTo(one);
        assertThat(pool.text(both.toCharArray(), one.length(), both.length())).isEqualTo(other);
        assertThat(pool.text(both.toCharArray(), 0, one.length())).isEqualTo(one);
    }

    @Test
    void more_texts_than_it_remembers_are_all_read_rightly() {
        for (int i = 0; i < 100_000; i++) {
            String text = "order " + i * 7919L;
            assertThat(pool.text(text.toCharArray(), 0, text.length())).isEqualTo(text);
        }
    }
}
