package solstice.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import solstice.workflow.DescribeQuality;
import solstice.workflow.Project;
import solstice.workflow.QualityReport;
import solstice.workflow.QualityReport.Coverage;

/** Says how well the sales cover the time they span. */
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description =
                "Says how well the sales cover their time: weeks, gaps, customers named, products gained and lost.")
final class QualityCommand extends ProjectQuestion<QualityReport> {
    @Override
    QualityReport ask(Project open) {
        return new DescribeQuality(open).run();
    }

    @Override
    String words(QualityReport report) {
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d clean product sales from %s to %s, on %,d trading days; %.1f%% name a customer%n"
                        + "%,d weeks: %,d full, %,d partial, %,d without a sale%n"
                        + "%,d products: %,d new after the first 13 weeks, %,d ended before the last 13%n",
                report.lines(),
                report.span().from(),
                report.span().to(),
                report.tradingDays(),
                100 * report.namedShare(),
                report.weeks().size(),
                report.weeks(Coverage.FULL),
                report.weeks(Coverage.PARTIAL),
                report.weeks(Coverage.NONE),
                report.products().all(),
                report.products().fresh(),
                report.products().ended()));
        report.gaps()
                .forEach(gap -> words.append(
                        String.format(Locale.ROOT, "  no sale %s (%d trading days)%n", gap.days(), gap.missed())));
        report.filled()
                .forEach(week -> words.append(String.format(
                        Locale.ROOT,
                        "  week of %s filled, not observed: %,.0f pieces sold, %,.0f usual%n",
                        week.start(),
                        week.pieces(),
                        week.usual())));
        words.append(String.format(
                Locale.ROOT,
                "  weather: %,d days observed, %,d filled with the usual, %,d unknown%n",
                report.weather().observed(),
                report.weather().filled(),
                report.weather().unknown()));
        report.products()
                .quarters()
                .forEach(quarter -> words.append(String.format(
                        Locale.ROOT,
                        "  quarter of %s: %,6d new %,6d ended%n",
                        quarter.start(),
                        quarter.fresh(),
                        quarter.ended())));
        report.kinds()
                .forEach((kind, rows) -> words.append(String.format(
                        Locale.ROOT, "  %-13s %,11d rows%n", kind.name().toLowerCase(Locale.ROOT), rows)));
        return words.toString().stripTrailing();
    }
}
