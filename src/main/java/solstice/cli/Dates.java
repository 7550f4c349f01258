package solstice.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import solstice.retail.SalesWindow;

/** Reads a window such as {@code 2011-10-31..2011-11-27}. */
final class Dates implements ITypeConverter<SalesWindow> {
    @Override
    public SalesWindow convert(String text) {
        try {
            return SalesWindow.parse(text);
        } catch (RuntimeException wrong) {
            throw new TypeConversionException("a window reads FROM..TO, such as 2011-10-31..2011-11-27");
        }
    }
}
