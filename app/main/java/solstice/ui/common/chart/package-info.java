/** Charts that zoom, pan and read out values, in the colours of the theme. */
@NullMarked
package solstice.ui.common.chart;

import org.jspecify.annotations.NullMarked;
