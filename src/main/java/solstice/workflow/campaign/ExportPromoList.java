package solstice.workflow.campaign;

import java.nio.file.Path;
import java.util.List;
import solstice.campaign.SegmentList;
import solstice.export.PromoListCsv;

/** Hands a segment's list over as a file. */
public final class ExportPromoList {
    /**
     * Writes a list as CSV into a folder, making the folder where there is none.
     *
     * @return the file
     * @throws solstice.task.SolsticeException when it cannot be written; an older file is then as it was
     */
    public Path run(SegmentList list, Path folder) {
        return PromoListCsv.write(list, folder);
    }

    /** Where {@link #run} would write a list. */
    public Path place(SegmentList list, Path folder) {
        return PromoListCsv.place(list, folder);
    }

    /** What the file will hold: the headers, then one row a product. */
    public List<List<String>> rows(SegmentList list) {
        return PromoListCsv.rows(list);
    }
}
