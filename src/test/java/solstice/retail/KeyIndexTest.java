package solstice.retail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    @Test
    void keys_are_found_however_a_program_writes_them() {
        KeyIndex<String> index = KeyIndex.of(List.of("85123A", "17850", "0", "a-1"));

        assertThat(index.find("85123a")).contains("85123A");
        assertThat(index.find("0085123A")).contains("85123A");
        assertThat(index.find("'85123A ")).contains("85123A");
        assertThat(index.find("17850.0")).contains("17850");
        assertThat(index.find("0")).contains("0");
        assertThat(index.find("000")).contains("0");
        assertThat(index.find("A-1")).contains("a-1");
        assertThat(index.find("17851")).isEmpty();
        assertThat(index.find("")).isEmpty();
    }

    @Test
    void of_keys_that_differ_in_writing_each_finds_itself() {
        KeyIndex<String> index = KeyIndex.of(List.of("007", "7"));

        assertThat(index.find("7")).contains("7");
        assertThat(index.find("007")).contains("007");
    }
}
