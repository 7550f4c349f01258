package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.intake.almanac.WeatherFile;
import solstice.intake.almanac.WeatherMapping;
import solstice.retail.Almanac;
import solstice.retail.WeatherDay;
import solstice.retail.WeatherReading;
import solstice.seasonality.response.Driver;
import solstice.seasonality.response.Effect;
import solstice.seasonality.response.WeatherResponse;
import solstice.task.Progress;

class WeatherResponsesTest {
    private static final Almanac HEATHROW = new Almanac(
            WeatherReading.regional(
                    WeatherFile.read(
                                    Path.of("sample-catalog/london-weather/heathrow_ghcn_daily_2010_2019.csv"),
                                    WeatherMapping.NONE)
                            .readings(),
                    Set.of()),
            List.of());
    private static final DecomposeAssortment DECOMPOSE =
            new DecomposeAssortment(DecomposeAssortmentTest.SHOP, List.of());

    private static final List<SeasonView> FAMILIES =
            DECOMPOSE.views(SeriesKey.Level.FAMILY, SeriesOptions.WEEKLY, Progress.NONE);

    private static Almanac ofOtherYears(int years) {
        return new Almanac(
                HEATHROW.weather().stream()
                        .map(day -> new WeatherDay(day.day().minusWeeks(52L * years), day.temperature(), day.rain()))
                        .toList(),
                List.of());
    }

    private static List<WeatherResponses.Answer> answers(Almanac almanac) {
        return new WeatherResponses(DECOMPOSE, almanac).of(FAMILIES, Progress.NONE);
    }

    private static List<Effect> effects(List<WeatherResponses.Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.response().effects().stream())
                .toList();
    }

    @Test
    void the_weather_of_other_years_raises_false_alarms_at_the_rate_announced() {
        List<Effect> wrong = IntStream.rangeClosed(1, 4)
                .mapToObj(years -> effects(answers(ofOtherYears(years))))
                .flatMap(List::stream)
                .toList();
        assertThat(wrong).hasSizeGreaterThan(600);
        assertThat(wrong.stream().filter(effect -> effect.p() <= 0.05).count() / (double) wrong.size())
                .isBetween(0.03, 0.075);
        assertThat(wrong.stream().filter(Effect::isTold).count()).isLessThanOrEqualTo(3);
    }

    @Test
    void every_family_gets_an_answer_and_hardly_one_of_this_shop_responds() {
        List<WeatherResponses.Answer> answers = answers(HEATHROW);
        assertThat(answers)
                .extracting(WeatherResponses.Answer::key)
                .containsExactlyElementsOf(
                        FAMILIES.stream().map(SeasonView::key).toList());
        assertThat(answers.stream()
                        .filter(answer -> answer.response() instanceof WeatherResponse.Responds)
                        .count())
                .isLessThanOrEqualTo(3);
        assertThat(effects(answers)).extracting(Effect::driver).contains(Driver.TEMPERATURE, Driver.RAIN);
    }

    @Test
    void a_shop_without_weather_is_told_so() {
        assertThat(answers(Almanac.EMPTY))
                .allSatisfy(answer -> assertThat(answer.response())
                        .isInstanceOfSatisfying(
                                WeatherResponse.CannotTell.class,
                                open -> assertThat(open.reasons()).contains(WeatherResponse.Reason.NO_WEATHER)));
    }

    @Test
    void filled_days_say_nothing() {
        Almanac filled = new Almanac(
                HEATHROW.weather().stream()
                        .map(day -> new WeatherDay(day.day(), day.temperature(), day.rain(), true))
                        .toList(),
                List.of());
        assertThat(effects(answers(filled))).isEmpty();
    }
}
