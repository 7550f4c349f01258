package solstice.campaign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a merchandiser decides over the model's head.
 *
 * <p>Hiding is stronger than pinning. A pinned product leaves its own rank and takes the given one; the others keep
 * their order around it.
 *
 * @param pins stock code by rank, ranks from 1
 * @param hidden stock codes that are not shown
 */
public record ListRules(Map<Integer, String> pins, Set<String> hidden) {
    /** The model's list as it is. */
    public static final ListRules NONE = new ListRules(Map.of(), Set.of());

    public ListRules {
        pins = Map.copyOf(pins);
        hidden = Set.copyOf(hidden);
        if (pins.keySet().stream().anyMatch(rank -> rank < 1)) {
            throw new IllegalArgumentException("ranks count from 1");
        }
        if (new HashSet<>(pins.values()).size() < pins.size()) {
            throw new IllegalArgumentException("a product can be pinned to one rank only");
        }
    }

    /** With a product on a rank; it leaves any rank it was pinned to before, and is no longer hidden. */
    public ListRules pin(int rank, String product) {
        Map<Integer, String> changed = new HashMap<>(pins);
        changed.values().remove(product);
        changed.put(rank, product);
        Set<String> shown = new HashSet<>(hidden);
        shown.remove(product);
        return new ListRules(changed, shown);
    }

    /** Without a pin for a product. */
    public ListRules unpin(String product) {
        Map<Integer, String> changed = new HashMap<>(pins);
        changed.values().remove(product);
        return new ListRules(changed, hidden);
    }

    /** With a product hidden. */
    public ListRules hide(String product) {
        Set<String> changed = new HashSet<>(hidden);
        changed.add(product);
        return new ListRules(unpin(product).pins(), changed);
    }

    /** With a product shown again. */
    public ListRules show(String product) {
        Set<String> changed = new HashSet<>(hidden);
        changed.remove(product);
        return new ListRules(pins, changed);
    }

    /**
     * Applies the rules to the model's list.
     *
     * @param ranked all candidates, best first; pins of products not among them do nothing
     * @param top how many lines are wanted
     * @return at most {@code top} lines with ranks from 1
     */
    public List<Recommendation> arrange(List<Recommendation> ranked, int top) {
        Map<String, Recommendation> pinned = new HashMap<>();
        Deque<Recommendation> others = new ArrayDeque<>();
        for (Recommendation candidate : ranked) {
            String code = candidate.product().code();
            if (hidden.contains(code)) {
                continue;
            }
            if (pins.containsValue(code)) {
                pinned.put(code, candidate);
            } else {
                others.add(candidate);
            }
        }
        List<Recommendation> arranged = new ArrayList<>();
        for (int rank = 1; rank <= top; rank++) {
            Recommendation here = pinned.get(pins.getOrDefault(rank, ""));
            if (here != null) {
                arranged.add(at(here, rank, true));
            } else if (!others.isEmpty()) {
                arranged.add(at(others.remove(), rank, false));
            }
        }
        return arranged;
    }

    private static Recommendation at(Recommendation line, int rank, boolean pinned) {
        return new Recommendation(
                rank, line.product(), line.score(), line.probability(), line.seasonIndex(), line.reasons(), pinned);
    }
}
