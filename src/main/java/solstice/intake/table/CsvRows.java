package solstice.intake.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The rows of a text table. */
final class CsvRows implements RowReader {
    /** Stands for "no quoting": a letter that no text may hold. */
    static final char NO_QUOTE = '\uffff';

    private static final int LONGEST_CELL = 1 << 24;

    private final String name;
    private final Row row = new Row();
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> records;

    @SuppressWarnings("removal") // of what FastCSV calls non-standard: shops' exports are
    CsvRows(String name, Reader letters, char delimiter, char quote) {
        this.name = name;
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .build(new Filler(row), letters);
        records = reader.iterator();
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (records.hasNext()) {
                records.next();
                if (!row.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        } catch (CsvParseException failed) {
            if (failed.getCause() instanceof SolsticeException bounds) {
                throw bounds;
            }
            if (failed.getCause() instanceof IOException damaged) {
                throw damaged;
            }
            // every other oddity of the text is allowed above
            throw new SolsticeException(Problem.CELL_ENDLESS, failed, name, Long.toString(row.line()));
        }
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Copies each field into the row as it is met. */
    private static final class Filler extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row;

        Filler(Row row) {
            this.row = row;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIndex, char[] letters, int offset, int length, boolean quoted) {
            row.add(letters, offset, length);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
