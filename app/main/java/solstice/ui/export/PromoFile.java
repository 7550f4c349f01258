package solstice.ui.export;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.campaign.SegmentList;

/** A promo list as a file, written or still to be written. */
public final class PromoFile {
    private final SegmentList list;
    private final String name;
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    /** Not written yet. */
    PromoFile(SegmentList list, String name) {
        this.list = list;
        this.name = name;
    }

    public SegmentList list() {
        return list;
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** Where it was written; null before that. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    void writtenTo(Path file) {
        written.set(file);
    }
}
