/** What a shop knows of its products and customers, and what they answered. */
@NullMarked
package solstice.intake.catalogue;

import org.jspecify.annotations.NullMarked;
