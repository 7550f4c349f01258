package solstice.ui.common.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoTest {
    private final Undo<String> undo = new Undo<>("a");

    @Test
    void steps_can_be_taken_back_and_again() {
        undo.set("b");
        undo.set("c");
        undo.undo();
        undo.undo();
        assertThat(undo.get()).isEqualTo("a");
        assertThat(undo.undoableProperty().get()).isFalse();

        undo.redo();

        assertThat(undo.get()).isEqualTo("b");
        assertThat(undo.redoableProperty().get()).isTrue();
    }

    @Test
    void a_new_step_ends_what_was_undone() {
        undo.set("b");
        undo.undo();
        undo.set("c");
        undo.redo();

        assertThat(undo.get()).isEqualTo("c");
        assertThat(undo.redoableProperty().get()).isFalse();
    }

    @Test
    void the_same_value_is_no_step() {
        undo.set("a");

        assertThat(undo.undoableProperty().get()).isFalse();
    }
}
