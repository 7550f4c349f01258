package solstice.features.product;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import solstice.features.families.ProductFamilies;
import solstice.features.families.ProductTitles;
import solstice.features.text.TextSeason;
import solstice.features.text.TextSeasons;
import solstice.retail.Catalogue;
import solstice.retail.SalesHistory;

/** What a shop's words meant on a morning: which family a title belongs to, and which season a text has. */
final class WordRules {
    private final ProductFamilies families;
    private final TextSeasons seasons;
    private final Map<String, String> familyByTitle = new ConcurrentHashMap<>();
    private final Map<String, TextSeason> seasonByText = new ConcurrentHashMap<>();

    /** Learns from a history that is cut at the morning. */
    WordRules(SalesHistory known, Catalogue catalogue) {
        List<String> titles = ProductTitles.of(known, catalogue);
        families = ProductFamilies.of(known.products(), titles, catalogue);
        seasons = TextSeasons.of(
                known,
                IntStream.range(0, titles.size())
                        .mapToObj(product -> text(known.products().get(product), titles.get(product), catalogue))
                        .toList());
    }

    /** Title, and description where the catalogue has one. */
    static String text(String code, String title, Catalogue catalogue) {
        return catalogue
                .find(code)
                .map(facts -> title + "\n" + facts.description())
                .orElse(title);
    }

    String family(String code, String title) {
        return familyByTitle.computeIfAbsent(code + "\n" + title, absent -> families.family(code, title));
    }

    TextSeason season(String text) {
        return seasonByText.computeIfAbsent(text, seasons::infer);
    }
}
