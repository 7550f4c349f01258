package solstice.intake.almanac;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import solstice.retail.calendar.EventRule;
import solstice.retail.calendar.EventSet;
import solstice.retail.calendar.SetEntry;
import solstice.retail.calendar.Substitution;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The ready sets of holidays and retail occasions: United Kingdom, United States, China, Germany, France, Japan.
 *
 * <p>They are JSON beside this class, so that a shop can read and mend them. What follows the moon of Islam, of
 * Judaism or of India is not among them, and China's exchanges of workdays, which are announced each year, neither.
 */
public final class ReadySets {
    private static final List<String> IDS = List.of("UK", "US", "CN", "DE", "FR", "JP");

    private ReadySets() {}

    /** All of them. */
    public static List<EventSet> all() {
        return Holder.SETS;
    }

    /**
     * The set of a country.
     *
     * @param id such as {@code UK}, in any case
     * @throws SolsticeException when there is none
     */
    public static EventSet of(String id) {
        return all().stream()
                .filter(set -> set.id().equals(id.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SolsticeException(Problem.EVENT_SET_UNKNOWN, id, String.join(", ", IDS)));
    }

    private static final class Holder {
        static final List<EventSet> SETS = IDS.stream().map(ReadySets::read).toList();
    }

    private record SavedSet(String en, String zh, Substitution substitution, List<Saved> events) {}

    private record Saved(
            String en,
            String zh,
            String kind,
            String rule,
            @Nullable Integer days,
            @Nullable Integer since,
            @Nullable Integer until,
            @Nullable Set<Integer> except) {

        SetEntry entry() {
            return new SetEntry(
                    new SetEntry.Names(en, zh),
                    kind,
                    EventRule.parse(rule),
                    Objects.requireNonNullElse(days, 1),
                    Objects.requireNonNullElse(since, Integer.MIN_VALUE),
                    Objects.requireNonNullElse(until, Integer.MAX_VALUE),
                    Objects.requireNonNullElse(except, Set.of()));
        }
    }

    private static EventSet read(String id) {
        String resource = "sets/" + id.toLowerCase(Locale.ROOT) + ".json";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReadySets.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            SavedSet saved = new Gson().fromJson(reader, SavedSet.class);
            return new EventSet(
                    id,
                    new SetEntry.Names(saved.en(), saved.zh()),
                    saved.substitution(),
                    saved.events().stream().map(Saved::entry).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
