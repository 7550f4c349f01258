package solstice.intake.table;

/**
 * A row that could not be taken, and why.
 *
 * @param file name of the file
 * @param row line number in the file, counting from 1
 * @param column header of the column at fault
 * @param value what stood there
 * @param reason why it cannot be used
 */
public record Reject(String file, long row, String column, String value, RejectReason reason) {}
