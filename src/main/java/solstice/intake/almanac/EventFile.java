package solstice.intake.almanac;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import solstice.intake.form.DateForm;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.intake.table.Row;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * What a file of holidays, observances or promotions holds.
 *
 * <p>Columns: a date or a first and a last day, a name and, optionally, a type and a flag for what comes every year.
 *
 * @param name name of the file
 * @param events in the order of the file; those that come every year have a rule
 * @param rejects rows that cannot be used
 */
public record EventFile(String name, List<CalendarEvent> events, List<Reject> rejects) {
    private static final String NO_KIND = "event";
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "yearly", "annual", "是", "每年");

    public EventFile {
        events = List.copyOf(events);
        rejects = List.copyOf(rejects);
    }

    /**
     * Reads a file of marked days.
     *
     * @throws SolsticeException when it has no column of dates or none of names, or no usable row
     */
    public static EventFile read(Path path) {
        TableFile table = TableFile.of(path);
        EventColumns columns = EventColumns.of(table.headers());
        if (!columns.isComplete()) {
            throw new SolsticeException(Problem.NO_EVENTS, table.name(), String.join(", ", table.headers()));
        }
        Reading reading = new Reading(table.name(), columns, DateForm.of(columns.firstDays(table)));
        int read = 0;
        try (RowReader rows = table.rows()) {
            for (; rows.next(); read++) {
                reading.take(rows.row());
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, table.name());
        }
        if (reading.events.isEmpty()) {
            String first = reading.rejects.isEmpty()
                    ? "no row"
                    : reading.rejects.get(0).reason().words();
            throw new SolsticeException(Problem.NOTHING_USABLE, table.name(), read, first);
        }
        return new EventFile(table.name(), reading.events, reading.rejects);
    }

    private static final class Reading {
        private final String file;
        private final EventColumns columns;
        private final DateForm dates;
        private final List<CalendarEvent> events = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        Reading(String file, EventColumns columns, DateForm dates) {
            this.file = file;
            this.columns = columns;
            this.dates = dates;
        }

        void take(Row row) {
            if (row.isBlank()) {
                return;
            }
            List<String> cells = row.texts();
            String name = columns.cell(cells, EventColumns.Field.NAME);
            Optional<LocalDate> first = day(row, EventColumns.Field.FIRST);
            Optional<LocalDate> last =
                    columns.cell(cells, EventColumns.Field.LAST).isEmpty() ? first : day(row, EventColumns.Field.LAST);
            if (first.isEmpty() || last.isEmpty()) {
                return;
            }
            if (name.isEmpty()) {
                reject(row, EventColumns.Field.NAME, RejectReason.NO_NAME);
            } else if (last.get().isBefore(first.get())) {
                reject(row, EventColumns.Field.LAST, RejectReason.ENDS_BEFORE_IT_BEGINS);
            } else {
                events.add(event(cells, name, new SalesWindow(first.get(), last.get())));
            }
        }

        private CalendarEvent event(List<String> cells, String name, SalesWindow days) {
            String kind = columns.cell(cells, EventColumns.Field.KIND);
            boolean yearly =
                    YES.contains(columns.cell(cells, EventColumns.Field.YEARLY).toLowerCase(Locale.ROOT));
            String rule = yearly
                    ? String.format(
                            Locale.ROOT,
                            "%02d-%02d",
                            days.from().getMonthValue(),
                            days.from().getDayOfMonth())
                    : "";
            return new CalendarEvent(
                    CalendarEvent.NEW,
                    name,
                    kind.isEmpty() ? NO_KIND : kind,
                    days,
                    CalendarEvent.Source.FILE,
                    file,
                    rule);
        }

        private Optional<LocalDate> day(Row row, EventColumns.Field field) {
            try {
                return Optional.of(dates.parse(columns.cell(row.texts(), field)).toLocalDate());
            } catch (DateTimeException wrong) {
                reject(row, field, RejectReason.NOT_A_DATE);
                return Optional.empty();
            }
        }

        private void reject(Row row, EventColumns.Field field, RejectReason reason) {
            rejects.add(new Reject(file, row.line(), columns.header(field), columns.cell(row.texts(), field), reason));
        }
    }
}
