package solstice.ui.common.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import solstice.retail.Segment;
import solstice.ui.common.Language;
import solstice.ui.common.Messages;

/** Segments' names in the language of the moment: habits by the bundle, countries by the language itself. */
public final class SegmentNames {
    private static final String COUNTRY = "country:";
    private static final String HABIT = "rfm:";

    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(SegmentNames::english, Function.identity(), (first, second) -> first));

    private final Messages messages;

    public SegmentNames(Messages messages) {
        this.messages = messages;
    }

    private static String english(String code) {
        return new Locale("", code).getDisplayCountry(Language.ENGLISH.locale());
    }

    /** The name for people; the shop's own where the language has none. */
    public String of(Segment segment) {
        if (segment.id().startsWith(COUNTRY)) {
            String code = CODES.get(segment.name());
            return code == null ? segment.name() : new Locale("", code).getDisplayCountry(messages.locale());
        }
        if (!segment.id().startsWith(HABIT)) {
            return segment.name();
        }
        String habit = segment.id().substring(segment.id().indexOf(':') + 1);
        String named = messages.name("segment", habit);
        return named.equals(habit) ? segment.name() : named;
    }

    /** The name with how many customers there are. */
    public String sized(Segment segment) {
        return messages.text("segments.sized", of(segment), segment.customers());
    }
}
