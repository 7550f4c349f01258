package solstice.workflow.season;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import solstice.features.season.Findings;
import solstice.features.season.SeasonNote;
import solstice.features.season.Step;
import solstice.seasonality.Reason;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.effects.EventEffect;
import solstice.seasonality.fit.FitNote;
import solstice.seasonality.fit.Scale;

/**
 * Says in a language what was found out about a season.
 *
 * <p>The words stand in the bundle {@code solstice.workflow.season.Words}.
 */
public final class SeasonWords {
    /** For reports and terminals, with days as ISO 8601 writes them. */
    public static final SeasonWords ENGLISH = new SeasonWords(Locale.ENGLISH, DateTimeFormatter.ISO_LOCAL_DATE);

    private static final String BUNDLE = "solstice.workflow.season.Words";
    private static final int MANY = 6;
    private static final double SURE = 0.001;
    private static final double TOLD = 2;

    private final Locale locale;
    private final DateTimeFormatter days;
    private final ResourceBundle words;

    private SeasonWords(Locale locale, DateTimeFormatter days) {
        this.locale = locale;
        this.days = days;
        words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language; English where it has none. */
    public static SeasonWords in(Locale locale) {
        return new SeasonWords(
                locale, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** The verdict in a word or two. */
    public String verdict(SeasonalityReport report) {
        return text("verdict." + key(report.verdict()));
    }

    /** The verdict in one plain sentence. */
    public String sentence(SeasonalityReport report) {
        return text(
                "sentence." + key(report.verdict()),
                percent(report.seasonalStrength()),
                number(report.seasonalStrength()),
                number(report.noise().median()));
    }

    /** Why the verdict, a sentence for each reason. */
    public List<String> reasons(SeasonalityReport report) {
        return report.reasons().stream().map(this::reason).toList();
    }

    private String reason(Reason reason) {
        String second = reason.kind() == Reason.Kind.REPEATS || reason.kind() == Reason.Kind.DOES_NOT_REPEAT
                ? probability(reason.beside())
                : number(reason.beside());
        return text(
                "reason." + key(reason.kind()),
                number(reason.figure()),
                second,
                percent(reason.figure()),
                Double.isNaN(reason.figure()) ? 0 : Math.round(reason.figure()));
    }

    /** Where the season is highest, such as {@code week 46 (2.1x), week 12 (1.3x)}; empty where there is no peak. */
    public String peaks(SeasonView view) {
        return Arrays.stream(view.report().peaks())
                .mapToObj(at -> text(
                        "peak." + step(view).word(), at, decimal(view.indices().at(at), 1)))
                .collect(Collectors.joining(text("list")));
    }

    private static Step step(SeasonView view) {
        return Arrays.stream(Step.values())
                .filter(step -> step.perYear() == view.indices().period())
                .findFirst()
                .orElse(Step.WEEK);
    }

    /** What the fit found beside the parts: effects of events, outliers, X-13's quality; a sentence each. */
    public List<String> findings(SeasonView view) {
        Findings findings = view.findings();
        List<String> sentences = new ArrayList<>();
        findings.events().stream()
                .filter(effect -> Math.abs(effect.t()) >= TOLD)
                .forEach(effect -> sentences.add(effect(effect, findings.scale())));
        if (!findings.outliers().isEmpty()) {
            sentences.add(text(
                    "finding.outliers",
                    findings.outliers().size(),
                    findings.outliers().stream()
                            .map(outlier -> day(view.starts().get(outlier.index())))
                            .collect(Collectors.joining(text("list")))));
        }
        if (findings.demand().kind().isRare()) {
            sentences.add(text(
                    "finding.rare",
                    percent(findings.demand().zeroShare()),
                    decimal(findings.demand().interval(), 1)));
        }
        findings.quality()
                .ifPresent(quality -> sentences.add(
                        text(quality.isGood() ? "finding.quality.good" : "finding.quality.bad", number(quality.q()))));
        return sentences;
    }

    private String effect(EventEffect effect, Scale scale) {
        boolean shares = scale.kind() == Scale.Kind.LOG;
        double low = effect.size() - TOLD * effect.standardError();
        double high = effect.size() + TOLD * effect.standardError();
        return shares
                ? text("finding.event.share", effect.name(), share(effect.size()), share(low), share(high))
                : text("finding.event", effect.name(), signed(effect.size()), signed(low), signed(high));
    }

    private String share(double logarithm) {
        double share = Math.expm1(logarithm);
        return (share > 0 ? "+" : "") + percent(share);
    }

    private String signed(double pieces) {
        return (pieces > 0 ? "+" : "") + decimal(pieces, 0);
    }

    /** What was left out or shortened, in sentences; empty when nothing was. */
    public String notes(SeasonView view) {
        Stream<String> fit = view.findings().notes().stream()
                .filter(note -> note != FitNote.GAPS_BRIDGED)
                .sorted()
                .map(note -> text("fit." + key(note)));
        Stream<String> census = view.findings().refused().stream().map(reason -> text("x13." + key(reason)));
        return Stream.of(view.notes().stream().map(this::note), fit, census)
                .flatMap(all -> all)
                .collect(Collectors.joining(text("space")));
    }

    private String note(SeasonNote note) {
        String name = "note." + key(note.kind());
        boolean many = note.kind() == SeasonNote.Kind.CLOSED && note.days().size() > MANY;
        return text(
                many ? name + ".many" : name,
                text("step." + note.step().word()),
                note.days().stream().map(this::day).collect(Collectors.joining(text("list"))),
                note.days().size());
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    private String probability(double p) {
        return p < SURE ? "p < " + decimal(SURE, 3) : "p = " + decimal(p, p < .1 ? 3 : 2);
    }

    private String number(double value) {
        return decimal(value, 2);
    }

    private String decimal(double value, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return Double.isNaN(value) ? "\u2013" : format.format(value);
    }

    private String percent(double value) {
        return Double.isNaN(value)
                ? "\u2013"
                : NumberFormat.getPercentInstance(locale).format(value);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
