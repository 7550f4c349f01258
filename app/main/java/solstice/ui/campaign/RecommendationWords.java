package solstice.ui.campaign;

import java.util.List;
import java.util.stream.Collectors;
import solstice.campaign.Recommendation;
import solstice.recommender.Reasons;
import solstice.recommender.Reasons.Part;
import solstice.ui.common.Formats;
import solstice.ui.common.Messages;

/** What a recommendation's figures say, in the language of the moment. */
final class RecommendationWords {
    private static final int TOLD = 2;

    private final Messages messages;

    RecommendationWords(Messages messages) {
        this.messages = messages;
    }

    String probability(double share) {
        return messages.formats().percent(share, 1);
    }

    /** A seasonal index as a multiple of the usual. */
    String times(double index) {
        return Double.isNaN(index) ? Formats.NONE : messages.formats().decimal(index, 1) + "×";
    }

    String name(Part part) {
        return messages.name("campaign.reason", part);
    }

    /** What the parts add up to. */
    String score() {
        return messages.text("campaign.score");
    }

    String signed(double part) {
        return messages.formats().signed(part, 2);
    }

    /** The sum, part by part, one a line. */
    String sum(Reasons reasons) {
        return Reason.ORDER.stream()
                .filter(part -> reasons.of(part) != 0)
                .map(part -> signed(reasons.of(part)) + "  " + name(part))
                .collect(Collectors.joining("\n"));
    }

    /** Why it is on the list: the strongest reasons for it, and what the season does in the window. */
    String sentence(Recommendation item) {
        List<String> strongest = item.reasons().strongest().stream()
                .filter(part -> item.reasons().of(part) > 0)
                .limit(TOLD)
                .map(part -> messages.name("campaign.because", part))
                .toList();
        String season = season(item.seasonIndex());
        String why = strongest.isEmpty()
                ? messages.text("campaign.because.base")
                : messages.text("campaign.because", String.join(messages.text("campaign.and"), strongest));
        return season.isEmpty() ? why : why + " " + season;
    }

    private String season(double index) {
        return Double.isNaN(index) ? "" : messages.text("campaign.sells", times(index));
    }
}
