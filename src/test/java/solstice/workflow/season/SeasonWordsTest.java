package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import solstice.features.season.SeasonNote;
import solstice.seasonality.Reason;
import solstice.seasonality.Verdict;
import solstice.seasonality.fit.FitNote;
import solstice.seasonality.x13.X13Outcome;

class SeasonWordsTest {
    private static final DecomposeAssortment SHOP = new DecomposeAssortment(DecomposeAssortmentTest.SHOP, List.of());

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "solstice.workflow.season.Words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void every_verdict_reason_and_note_has_words_in_both_languages() {
        List<String> keys = Stream.of(
                        Arrays.stream(Verdict.values()).map(value -> "verdict." + value),
                        Arrays.stream(Verdict.values()).map(value -> "sentence." + value),
                        Arrays.stream(Reason.Kind.values()).map(value -> "reason." + value),
                        Arrays.stream(FitNote.values()).map(value -> "fit." + value),
                        Arrays.stream(X13Outcome.Reason.values()).map(value -> "x13." + value),
                        Arrays.stream(SeasonNote.Kind.values()).map(value -> "note." + value))
                .flatMap(all -> all)
                .map(key -> key.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(bundle(Locale.ENGLISH).keySet()).containsAll(keys);
        assertThat(bundle(Locale.SIMPLIFIED_CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Locale.ENGLISH).keySet());
        assertThat(bundle(Locale.SIMPLIFIED_CHINESE).getString("verdict.none")).contains("季节");
    }

    @Test
    void a_season_is_told_with_its_peak_and_its_reasons() {
        SeasonView view = SHOP.one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY);

        assertThat(SeasonWords.ENGLISH.reasons(view.report())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(SeasonWords.ENGLISH.peaks(view))
                .startsWith("week " + view.report().peaks()[0] + " (");
        assertThat(SeasonWords.in(Locale.SIMPLIFIED_CHINESE).peaks(view)).startsWith("第 ");
        assertThat(SeasonWords.in(Locale.SIMPLIFIED_CHINESE).notes(view)).contains("休业");
    }
}
