package solstice.workflow.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import solstice.retail.Almanac;
import solstice.retail.WeatherDay;
import solstice.seasonality.response.Anomaly;
import solstice.seasonality.response.DailyFigures;
import solstice.seasonality.response.Driver;
import solstice.seasonality.response.Exposure;
import solstice.seasonality.response.Judgement;
import solstice.seasonality.response.RemainderShare;
import solstice.seasonality.response.WeatherResponse;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** How far a shop's weekly sales move with weather that is not as usual; see {@link Judgement}. */
public final class WeatherResponses {
    private final DecomposeAssortment decompose;
    private final Almanac almanac;

    public WeatherResponses(Project project) {
        this(new DecomposeAssortment(project), project.almanac());
    }

    WeatherResponses(DecomposeAssortment decompose, Almanac almanac) {
        this.decompose = decompose;
        this.almanac = almanac;
    }

    /**
     * What there is to say about one series.
     *
     * @param key which sales it adds up
     * @param name for people
     * @param response judged together with the others
     */
    public record Answer(SeriesKey key, String name, WeatherResponse response) {}

    /**
     * All families with history enough for a season, judged together.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<Answer> families(Progress progress) {
        return of(decompose.views(SeriesKey.Level.FAMILY, SeriesOptions.WEEKLY, progress), progress);
    }

    /**
     * Series judged together: chance is corrected for over all of them.
     *
     * @param views taken apart by week, of one calendar
     */
    public List<Answer> of(List<SeasonView> views, Progress progress) {
        progress.throwIfCancelled();
        if (views.isEmpty()) {
            return List.of();
        }
        List<Anomaly> anomalies = anomalies(views.get(0).starts());
        List<WeatherResponse> responses = Judgement.of(
                views.stream().map(view -> exposure(view, anomalies)).toList());
        progress.throwIfCancelled();
        return IntStream.range(0, views.size())
                .mapToObj(i -> new Answer(views.get(i).key(), views.get(i).name(), responses.get(i)))
                .toList();
    }

    /** One series, taken apart by week, judged alone. */
    public WeatherResponse of(SeasonView view) {
        return Judgement.of(exposure(view, anomalies(view.starts())));
    }

    private static Exposure exposure(SeasonView view, List<Anomaly> anomalies) {
        return new Exposure(
                RemainderShare.of(view.decomposition()),
                view.firstPosition(),
                view.indices().period(),
                anomalies);
    }

    /** What was observed alone: a filled day is as usual by its making, so it says nothing of what is not. */
    private List<Anomaly> anomalies(List<LocalDate> weeks) {
        if (almanac.weather().isEmpty()) {
            return List.of();
        }
        List<Anomaly> anomalies = new ArrayList<>();
        anomalies.add(days(WeatherDay::temperature).anomaly(Driver.TEMPERATURE, weeks.get(0), weeks.size()));
        anomalies.add(days(WeatherDay::rain).anomaly(Driver.RAIN, weeks.get(0), weeks.size()));
        return anomalies;
    }

    private DailyFigures days(ToDoubleFunction<WeatherDay> figure) {
        List<WeatherDay> observed = almanac.weather();
        LocalDate first = observed.get(0).day();
        long span = observed.get(observed.size() - 1).day().toEpochDay() - first.toEpochDay() + 1;
        double[] values = new double[Math.toIntExact(span)];
        Arrays.fill(values, Double.NaN);
        for (WeatherDay day : observed) {
            if (!day.filled()) {
                values[(int) (day.day().toEpochDay() - first.toEpochDay())] = figure.applyAsDouble(day);
            }
        }
        return new DailyFigures(first, values);
    }
}
