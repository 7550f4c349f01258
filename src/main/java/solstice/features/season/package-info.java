/** What a shop's calendar makes of its sales: series by day, week or month, and the seasons read off them. */
@NullMarked
package solstice.features.season;

import org.jspecify.annotations.NullMarked;
