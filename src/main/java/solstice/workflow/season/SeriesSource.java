package solstice.workflow.season;

import java.util.List;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;

/** Where sales series come from. */
public interface SeriesSource {
    String ALL = "All products";

    /**
     * The observations that the series of a step are made of.
     *
     * @throws solstice.task.SolsticeException where nothing was sold
     */
    SalesCalendar calendar(Step step);

    /** Every series: the assortment, the families by name, the products, the segments. */
    List<SoldSeries> all(Step step);

    /**
     * One series.
     *
     * @throws solstice.task.SolsticeException if there is no such series
     */
    SoldSeries one(SeriesKey key, Step step);
}
