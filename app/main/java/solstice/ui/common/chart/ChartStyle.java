package solstice.ui.common.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import solstice.ui.common.Look;

/** Makes axes, plots and charts that look like the rest of the window, in its language and theme. */
public final class ChartStyle {
    private static final TimeZone ZONE = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 12);
    private static final double ROOM_FOR_NAME = .3;
    private static final float LINE = 1.6f;

    private final ChartColors colors;
    private final Locale locale;

    public ChartStyle(Look look) {
        colors = ChartColors.of(look.theme().get());
        locale = look.messages().locale();
    }

    public ChartColors colors() {
        return colors;
    }

    /** Where a day stands on a time axis. */
    public static double instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** The day on which a place on a time axis falls. */
    public static LocalDate day(double instant) {
        return LocalDate.ofEpochDay(Math.floorDiv((long) instant, 86_400_000L));
    }

    public DateAxis timeAxis() {
        DateAxis axis = new DateAxis(null, ZONE, locale);
        TickUnits units = new TickUnits();
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String month = chinese ? "yyyy年M月" : "MMM yyyy";
        String day = chinese ? "M月d日" : "d MMM";
        add(units, DateTickUnitType.YEAR, 1, "yyyy");
        add(units, DateTickUnitType.MONTH, 6, month);
        add(units, DateTickUnitType.MONTH, 3, month);
        add(units, DateTickUnitType.MONTH, 1, month);
        add(units, DateTickUnitType.DAY, 14, day);
        add(units, DateTickUnitType.DAY, 7, day);
        add(units, DateTickUnitType.DAY, 1, day);
        axis.setStandardTickUnits(units);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        return styled(axis);
    }

    private void add(TickUnits units, DateTickUnitType type, int count, String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(ZONE);
        units.add(new DateTickUnit(type, count, format));
    }

    /** An axis of numbers in the language's form. */
    public NumberAxis numberAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(locale));
        return styled(axis);
    }

    /** An axis of numbers that leaves room for a name in the upper corner of its plot. */
    public NumberAxis namedAxis() {
        NumberAxis axis = numberAxis();
        axis.setUpperMargin(ROOM_FOR_NAME);
        return axis;
    }

    private <A extends ValueAxis> A styled(A axis) {
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(colors.text());
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(colors.text());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 4));
        return axis;
    }

    /** A line, or several in one colour, over an axis that may belong to a combined plot. */
    public XYPlot lines(XYDataset data, NumberAxis values, Color color) {
        return plot(data, values, line(color));
    }

    public XYLineAndShapeRenderer line(Color color) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDefaultPaint(color);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return renderer;
    }

    /** Bars that stand on zero, or on another value. */
    public XYBarRenderer bars(Color color, double base) {
        XYBarRenderer renderer = new XYBarRenderer(0.2);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDefaultPaint(color);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setUseYInterval(false);
        renderer.setBase(base);
        return renderer;
    }

    public XYPlot plot(XYDataset data, NumberAxis values, org.jfree.chart.renderer.xy.XYItemRenderer renderer) {
        XYPlot plot = new XYPlot(data, null, values, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(colors.grid());
        plot.setRangeGridlinePaint(colors.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1f));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Names a plot in its upper left corner, in the colour of its line. */
    public void name(XYPlot plot, String words, Color color) {
        TextTitle title = new TextTitle(words, STRONG);
        title.setPaint(color);
        title.setBackgroundPaint(new Color(
                colors.ground().getRed(),
                colors.ground().getGreen(),
                colors.ground().getBlue(),
                200));
        title.setPadding(2, 4, 2, 4);
        plot.addAnnotation(new XYTitleAnnotation(0, 1, title, RectangleAnchor.TOP_LEFT));
    }

    /** Dots without a line. */
    public XYLineAndShapeRenderer dots(Color color, double size) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDefaultPaint(color);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultShape(new Ellipse2D.Double(-size / 2, -size / 2, size, size));
        return renderer;
    }

    /** Lists what is drawn in a plot, each in its colour, in its upper right corner. */
    public void legend(XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(SMALL);
        legend.setItemPaint(colors.text());
        legend.setBackgroundPaint(null);
        plot.addAnnotation(new XYTitleAnnotation(1, 1, legend, RectangleAnchor.TOP_RIGHT));
    }

    /** A mark across a plot at a place of its x axis. */
    public ValueMarker mark(double place) {
        ValueMarker mark = new ValueMarker(
                place,
                colors.text(),
                new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {2f, 3f}, 0f));
        mark.setAlpha(.5f);
        return mark;
    }

    /** The whole picture, with room on the right for the last figure of the axis. */
    public JFreeChart chart(Plot plot) {
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(colors.ground());
        chart.setPadding(new RectangleInsets(8, 0, 0, 24));
        chart.setAntiAlias(true);
        return chart;
    }
}
