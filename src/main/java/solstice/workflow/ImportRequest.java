package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.cleaning.CleaningRules;
import solstice.intake.sales.ColumnMapping;
import solstice.task.SolsticeException;

/**
 * What to take into a project.
 *
 * @param sales sales files, in any order
 * @param weather daily weather files
 * @param events files of holidays and other marked days
 * @param mapping a saved column mapping; null to find the columns by their headers
 * @param dryRun count everything, keep nothing
 * @param weatherMapping what a person says about the weather files; the rest is found out
 * @param mappings the column mapping of single sales files, each before {@code mapping}
 * @param facts files on products and customers
 * @param pseudonyms whether customers get other names; a project that began so goes on so in any case
 * @param rules the rules of cleaning that apply from now on; null for those of the project
 */
public record ImportRequest(
        List<Path> sales,
        List<Path> weather,
        List<Path> events,
        @Nullable Path mapping,
        boolean dryRun,
        WeatherMapping weatherMapping,
        Map<Path, ColumnMapping> mappings,
        FactFiles facts,
        boolean pseudonyms,
        @Nullable CleaningRules rules) {
    public ImportRequest {
        sales = List.copyOf(sales);
        weather = List.copyOf(weather);
        events = List.copyOf(events);
        mappings = Map.copyOf(mappings);
    }

    /** As the other, with the weather's columns and units found out, and without files on products and customers. */
    public ImportRequest(
            List<Path> sales, List<Path> weather, List<Path> events, @Nullable Path mapping, boolean dryRun) {
        this(sales, weather, events, mapping, dryRun, WeatherMapping.NONE, Map.of(), FactFiles.NONE, false, null);
    }

    /** The same with a column mapping of their own for some sales files. */
    public ImportRequest mapped(Map<Path, ColumnMapping> own) {
        return new ImportRequest(
                sales, weather, events, mapping, dryRun, weatherMapping, own, facts, pseudonyms, rules);
    }

    /**
     * The same with saved mappings of sales and weather, and kept or only counted.
     *
     * @throws SolsticeException when the one of the weather is none
     */
    public ImportRequest with(@Nullable Path ofSales, @Nullable Path ofWeather, boolean countOnly) {
        WeatherMapping said = ofWeather == null ? WeatherMapping.NONE : WeatherMapping.read(ofWeather);
        return new ImportRequest(sales, weather, events, ofSales, countOnly, said, mappings, facts, pseudonyms, rules);
    }

    /** The same with what a person says about the weather files. */
    public ImportRequest weatherBy(WeatherMapping said) {
        return new ImportRequest(sales, weather, events, mapping, dryRun, said, mappings, facts, pseudonyms, rules);
    }

    /** The same, with everything counted and nothing kept. */
    public ImportRequest countedOnly() {
        return new ImportRequest(
                sales, weather, events, mapping, true, weatherMapping, mappings, facts, pseudonyms, rules);
    }

    /** The same with files on products and customers. */
    public ImportRequest with(FactFiles files) {
        return new ImportRequest(
                sales, weather, events, mapping, dryRun, weatherMapping, mappings, files, pseudonyms, rules);
    }

    /** The same with other names for customers. */
    public ImportRequest pseudonymised() {
        return new ImportRequest(sales, weather, events, mapping, dryRun, weatherMapping, mappings, facts, true, rules);
    }

    /** The same with rules of cleaning that apply from now on. */
    public ImportRequest cleanedBy(CleaningRules chosen) {
        return new ImportRequest(
                sales, weather, events, mapping, dryRun, weatherMapping, mappings, facts, pseudonyms, chosen);
    }

    public static ImportRequest ofSales(List<Path> sales) {
        return new ImportRequest(sales, List.of(), List.of(), null, false);
    }
}
