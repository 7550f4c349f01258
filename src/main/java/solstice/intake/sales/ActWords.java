package solstice.intake.sales;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.intake.sales.SaleExtras.Act;
import solstice.intake.table.TableFile;

/** What a line tells of, by the words of its event, its order's state and its line type. Not for several threads. */
final class ActWords {
    private static final HeaderWords LISTS = new HeaderWords("acts.properties");
    private static final Map<String, Act> EVENTS = events();
    private static final int MOST_REMEMBERED = 1_000;

    private final Map<String, Act> knownEvents = new HashMap<>();
    private final Map<String, Boolean> knownLineTypes = new HashMap<>();
    private final Map<String, Boolean> knownMoneyTypes = new HashMap<>();

    /** What an event tells; an unknown or absent one tells of a purchase. */
    Act event(String word) {
        if (word.isEmpty()) {
            return Act.PURCHASE;
        }
        if (knownEvents.size() > MOST_REMEMBERED) {
            knownEvents.clear();
        }
        return knownEvents.computeIfAbsent(word, fresh -> EVENTS.getOrDefault(TableFile.plain(fresh), Act.PURCHASE));
    }

    /** Whether a line type means the product itself; an absent one does. */
    boolean isProduct(String lineType) {
        if (lineType.isEmpty()) {
            return true;
        }
        if (knownLineTypes.size() > MOST_REMEMBERED) {
            knownLineTypes.clear();
        }
        return knownLineTypes.computeIfAbsent(
                lineType, fresh -> LISTS.of("PRODUCT").contains(TableFile.plain(fresh)));
    }

    /** Whether a word for a kind of money means that for goods; an absent one does. */
    boolean isForGoods(String moneyType) {
        if (moneyType.isEmpty()) {
            return true;
        }
        if (knownMoneyTypes.size() > MOST_REMEMBERED) {
            knownMoneyTypes.clear();
        }
        return knownMoneyTypes.computeIfAbsent(
                moneyType, fresh -> LISTS.of("GOODS").contains(TableFile.plain(fresh)));
    }

    /** Whether most of some values are words for events. */
    static boolean areEvents(List<String> values) {
        long known = values.stream()
                .filter(value -> EVENTS.containsKey(TableFile.plain(value)))
                .count();
        return known > 0 && 2 * known >= values.size();
    }

    /** Whether some of a column's values mean the product itself. */
    static boolean areLineTypes(List<String> values) {
        return values.stream().anyMatch(value -> LISTS.of("PRODUCT").contains(TableFile.plain(value)));
    }

    private static Map<String, Act> events() {
        Map<String, Act> events = new HashMap<>();
        for (Act act : Act.values()) {
            LISTS.of(act.name()).forEach(word -> events.put(word, act));
        }
        return events;
    }
}
