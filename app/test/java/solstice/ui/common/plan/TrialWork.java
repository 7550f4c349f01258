package solstice.ui.common.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.campaign.ListRules;
import solstice.campaign.RankMove;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.recommender.ModelCard;
import solstice.recommender.Provenance;
import solstice.recommender.Reasons;
import solstice.retail.Feedback;
import solstice.retail.Feedback.Verdict;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.task.Progress;
import solstice.workflow.DescribeProject;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.ListReach;
import solstice.workflow.campaign.TailEffect;
import solstice.workflow.campaign.WhatIfOutcome;
import solstice.workflow.campaign.WhatIfRequest;

/** Draws up lists from popularity and season alone, with a fixed whim for each segment: quick, and always the same. */
public final class TrialWork implements CampaignWork {
    /** The day of the one model besides the latest. */
    public static final LocalDate MODEL_DAY = LocalDate.of(2011, 10, 31);

    private int previews;

    /** How often lists were asked for. */
    public int previews() {
        return previews;
    }

    /** Draws a plan's lists up, as a person would who presses Preview. */
    public void drawUp(CampaignPlan plan, Project project) {
        PreviewRequest request = Objects.requireNonNull(plan.request());
        plan.drawUp(new PlannedLists(
                request,
                ListRules.NONE,
                preview(project, request, ListRules.NONE, Progress.NONE),
                weigh(project, request, Progress.NONE)));
    }

    @Override
    public List<LocalDate> modelDays(Project project) {
        return List.of(project.history().lastDay().plusDays(1), MODEL_DAY);
    }

    @Override
    public List<SegmentList> preview(Project project, PreviewRequest request, ListRules rules, Progress progress) {
        progress.throwIfCancelled();
        previews++;
        return request.segments().stream()
                .map(id -> list(project, request, rules, id, Map.of()))
                .toList();
    }

    @Override
    public TailEffect weigh(Project project, PreviewRequest request, Progress progress) {
        return new TailEffect(
                new ListReach(9, .25, 1 + request.tail(), 30, 80 - 10 * request.tail()),
                new ListReach(9, .25, 1, 30, 80));
    }

    @Override
    public WhatIfOutcome whatIf(Project project, WhatIfRequest request, Progress progress) {
        progress.throwIfCancelled();
        Map<String, Double> nudges = new HashMap<>();
        for (Feedback each : request.feedback()) {
            nudges.put(each.product(), (each.verdict() == Verdict.REJECTED ? -4 : 4) * each.share());
        }
        Map<String, List<RankMove>> spills = new HashMap<>();
        for (String id : request.preview().segments()) {
            double reach = id.equals(request.segment()) ? 1 : .25;
            Map<String, Double> felt = new HashMap<>();
            nudges.forEach((code, nudge) -> felt.put(code, nudge * reach));
            spills.put(
                    id,
                    moves(
                            list(project, request.preview(), ListRules.NONE, id, Map.of()),
                            list(project, request.preview(), ListRules.NONE, id, felt)));
        }
        List<RankMove> own = Objects.requireNonNull(spills.remove(request.segment()));
        return new WhatIfOutcome(own, spills, .142);
    }

    private static List<RankMove> moves(SegmentList before, SegmentList after) {
        Map<String, Recommendation> then = byCode(before);
        Map<String, Recommendation> now = byCode(after);
        return Stream.concat(before.recommendations().stream(), after.recommendations().stream())
                .map(Recommendation::product)
                .distinct()
                .map(product -> move(product, then.get(product.code()), now.get(product.code())))
                .toList();
    }

    private static RankMove move(Product product, @Nullable Recommendation then, @Nullable Recommendation now) {
        return new RankMove(
                product,
                then == null ? 0 : then.rank(),
                now == null ? 0 : now.rank(),
                then == null ? .01 : then.probability(),
                now == null ? .01 : now.probability());
    }

    private static Map<String, Recommendation> byCode(SegmentList list) {
        Map<String, Recommendation> byCode = new HashMap<>();
        list.recommendations().forEach(item -> byCode.put(item.product().code(), item));
        return byCode;
    }

    private static SegmentList list(
            Project project, PreviewRequest request, ListRules rules, String id, Map<String, Double> nudges) {
        Segment segment = new DescribeProject(project)
                .segments().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        List<Recommendation> ranked = candidates(project, request, id, nudges);
        ranked.sort(Comparator.comparingDouble(item -> -item.score()));
        return new SegmentList(segment, request.window(), card(project), rules.arrange(ranked, request.top()));
    }

    private static List<Recommendation> candidates(
            Project project, PreviewRequest request, String id, Map<String, Double> nudges) {
        List<Product> products = project.products();
        double[] all = new double[products.size()];
        double[] inSeason = new double[products.size()];
        count(project.history(), request.window(), all, inSeason);
        double share = request.window().days() / 365.25;
        List<Recommendation> candidates = new ArrayList<>();
        for (int product = 0; product < products.size(); product++) {
            String code = products.get(product).code();
            double index = (inSeason[product] + 1) / (all[product] * share + 1);
            Reasons reasons = new Reasons(
                    1.4 * whim(id + code, 3) - .2,
                    Math.log(index),
                    Math.log(all[product] + 1) / 2 - 7,
                    .8 * whim(code, 5) - .2,
                    request.newOnly() ? 0 : 1.2 * Math.max(0, whim(code + id, 7) - .5),
                    nudges.getOrDefault(code, 0.));
            double probability = 1 / (1 + Math.exp(-reasons.sum()));
            candidates.add(
                    new Recommendation(1, products.get(product), reasons.sum(), probability, index, reasons, false));
        }
        return candidates;
    }

    private static void count(SalesHistory history, SalesWindow window, double[] all, double[] inSeason) {
        int from = window.from().getDayOfYear();
        int days = window.days();
        for (int line = 0; line < history.size(); line++) {
            all[history.product(line)]++;
            int day = LocalDate.ofEpochDay(history.day(line)).getDayOfYear();
            if (Math.floorMod(day - from, 365) < days) {
                inSeason[history.product(line)]++;
            }
        }
    }

    private static double whim(String seed, int salt) {
        return Math.floorMod((seed + salt).hashCode() * 2654435761L, 1000L) / 1000.;
    }

    private static ModelCard card(Project project) {
        return new ModelCard(
                1,
                Instant.parse("2026-01-01T09:00:00Z"),
                project.history().lastDay().plusDays(1),
                7,
                6,
                "CPU",
                "trial",
                1_000,
                3.2,
                .2,
                60,
                false,
                Provenance.UNKNOWN);
    }
}
