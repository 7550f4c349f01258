/** What analysts do: sales taken apart into trend and season, judged, drawn and listed. */
@NullMarked
package solstice.workflow.season;

import org.jspecify.annotations.NullMarked;
