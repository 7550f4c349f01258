package solstice.cli;

import java.util.Locale;
import solstice.workflow.AlmanacReport;

/** What an import learned about the days themselves, in words. */
final class AlmanacWords {
    private AlmanacWords() {}

    /** One line a file. */
    static String of(AlmanacReport report) {
        StringBuilder words = new StringBuilder();
        report.weather()
                .forEach(file -> words.append(String.format(
                        Locale.ROOT,
                        "  weather %s: %s, %s; stations %,d, days %,d from %s to %s, missing %,d, figures rejected %,d%n",
                        file.name(),
                        file.form().words(),
                        file.units().words(),
                        file.stations(),
                        file.days(),
                        file.from(),
                        file.to(),
                        file.gapDays(),
                        file.rejected())));
        report.events()
                .forEach(file -> words.append(String.format(
                        Locale.ROOT,
                        "  events %s: %,d, %,d rows rejected%n",
                        file.name(),
                        file.events(),
                        file.rejected())));
        if (report.cover().filled() + report.cover().unknown() > 0) {
            words.append(String.format(
                    Locale.ROOT,
                    "  weather of the sales' days: %,d observed, %,d filled with the usual, %,d unknown%n",
                    report.cover().observed(),
                    report.cover().filled(),
                    report.cover().unknown()));
        }
        return words.toString();
    }
}
