package solstice.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.task.CancelledException;

class PendingTest {
    private final List<String> heard = new ArrayList<>();
    private final Pending<String> pending = new Pending<>(reason -> heard.add("unasked " + reason.getMessage()));

    @Test
    void success_is_told_to_those_who_asked_before_and_after() {
        pending.onSuccess(value -> heard.add("before " + value));
        pending.succeed("done");
        pending.onSuccess(value -> heard.add("after " + value));

        assertThat(heard).containsExactly("before done", "after done");
    }

    @Test
    void the_end_is_told_first() {
        pending.onSuccess(value -> heard.add(value)).onEnd(() -> heard.add("end"));
        pending.succeed("done");

        assertThat(heard).containsExactly("end", "done");
    }

    @Test
    void a_failure_nobody_asked_for_goes_to_the_surface() {
        pending.fail(new IllegalStateException("broken"));

        assertThat(heard).containsExactly("unasked broken");
    }

    @Test
    void a_cancellation_is_not_a_failure() {
        pending.onFailure(reason -> heard.add("failed")).onCancelled(() -> heard.add("cancelled"));
        pending.fail(new CancelledException());

        assertThat(heard).containsExactly("cancelled");
    }
}
