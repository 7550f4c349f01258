package solstice.ui.common.plan;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.controlsfx.control.CheckComboBox;
import solstice.retail.Segment;
import solstice.ui.common.Messages;
import solstice.ui.common.control.Names;

/** Chooses several of a shop's segments, each with its number of customers. */
public final class SegmentPicker extends CheckComboBox<Segment> {
    private boolean following;

    /**
     * Keeps choice and list the same, in both directions.
     *
     * @param segments what there is to choose from
     * @param chosen what is chosen, in the order of {@code segments}
     * @return ends that
     */
    public Subscription bind(Messages messages, ObservableList<Segment> segments, ObservableList<Segment> chosen) {
        setConverter(Names.of(new SegmentNames(messages)::sized));
        ListChangeListener<Segment> onPlan = change -> show(messages, segments, chosen);
        ListChangeListener<Segment> onCheck = change -> take(chosen);
        segments.addListener(onPlan);
        chosen.addListener(onPlan);
        getCheckModel().getCheckedItems().addListener(onCheck);
        show(messages, segments, chosen);
        return () -> {
            segments.removeListener(onPlan);
            chosen.removeListener(onPlan);
        };
    }

    private void show(Messages messages, ObservableList<Segment> segments, ObservableList<Segment> chosen) {
        setTitle(messages.text("segments.chosen", chosen.size(), segments.size()));
        if (following) {
            return;
        }
        following = true;
        if (!getItems().equals(segments)) {
            getCheckModel().clearChecks();
            getItems().setAll(segments);
        }
        for (Segment segment : segments) {
            if (chosen.contains(segment)) {
                getCheckModel().check(segment);
            } else {
                getCheckModel().clearCheck(segment);
            }
        }
        following = false;
    }

    private void take(ObservableList<Segment> chosen) {
        if (following) {
            return;
        }
        following = true;
        List<Segment> checked = getItems().stream()
                .filter(segment -> getCheckModel().isChecked(segment))
                .toList();
        chosen.setAll(checked);
        following = false;
    }
}
