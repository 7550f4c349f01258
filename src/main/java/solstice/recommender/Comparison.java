package solstice.recommender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import solstice.recommender.marks.Difference;
import solstice.recommender.marks.PairedBootstrap;

/** Sets every method beside the best baseline, customer by customer. */
final class Comparison {
    private final Map<Place, Paired> marks = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private record Place(String method, LocalDate block, String task) {}

    /** A method's marks on a block: sums over seeds. */
    private static final class Paired {
        final int[] customers;
        final double[] sums;
        int seeds;

        Paired(int[] customers) {
            this.customers = customers;
            sums = new double[customers.length];
        }

        double mean() {
            double sum = 0;
            for (double mark : sums) {
                sum += mark;
            }
            return sum / seeds / sums.length;
        }
    }

    Comparison(List<Judged> judged) {
        for (Judged one : judged) {
            LeaderboardRow row = one.row();
            Paired paired = marks.computeIfAbsent(
                    new Place(row.method(), row.block(), row.task()), absent -> new Paired(numbers(one.customers())));
            paired.seeds++;
            for (int i = 0; i < paired.sums.length; i++) {
                paired.sums[i] += one.ndcg()[i];
            }
        }
    }

    private int[] numbers(List<String> customers) {
        return customers.stream()
                .mapToInt(id -> numbers.computeIfAbsent(id, absent -> numbers.size()))
                .toArray();
    }

    /** Method by method, task by task: block by block, then over the blocks when there are several. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Set<LocalDate> blocks = new TreeSet<>();
        marks.keySet().forEach(place -> blocks.add(place.block));
        List<String> methods =
                marks.keySet().stream().map(Place::method).distinct().toList();
        List<String> tasks = marks.keySet().stream().map(Place::task).distinct().toList();
        for (String task : tasks) {
            for (LocalDate block : blocks) {
                add(differences, methods, task, List.of(block), block);
            }
            if (blocks.size() > 1) {
                add(differences, methods, task, List.copyOf(blocks), null);
            }
        }
        return differences;
    }

    private void add(
            List<Difference> differences,
            List<String> methods,
            String task,
            List<LocalDate> blocks,
            @Nullable LocalDate block) {
        List<String> whole = methods.stream()
                .filter(method -> blocks.stream().allMatch(day -> marks.containsKey(new Place(method, day, task))))
                .toList();
        String best = best(whole, blocks, task);
        for (String method : whole) {
            if (!best.isEmpty() && !method.equals(best)) {
                List<PairedBootstrap.Block> pairs = blocks.stream()
                        .map(day -> difference(of(method, day, task), of(best, day, task)))
                        .toList();
                differences.add(new Difference(method, best, block, task, PairedBootstrap.of(pairs)));
            }
        }
    }

    /** The best baseline; empty when there is none. */
    private String best(List<String> methods, List<LocalDate> blocks, String task) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (String method : methods) {
            double mean = blocks.stream()
                    .mapToDouble(day -> of(method, day, task).mean())
                    .average()
                    .orElse(Double.NaN);
            if (!Leaderboard.isOurs(method) && mean > most) {
                best = method;
                most = mean;
            }
        }
        return best;
    }

    private Paired of(String method, LocalDate block, String task) {
        Paired found = marks.get(new Place(method, block, task));
        if (found == null) {
            throw new IllegalArgumentException(method + " was not judged on " + block);
        }
        return found;
    }

    private static PairedBootstrap.Block difference(Paired one, Paired other) {
        double[] differences = new double[one.sums.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = one.sums[i] / one.seeds - other.sums[i] / other.seeds;
        }
        return new PairedBootstrap.Block(one.customers, differences);
    }
}
