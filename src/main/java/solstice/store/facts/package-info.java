/** What a shop knows of its products and customers, kept in its project. */
@NullMarked
package solstice.store.facts;

import org.jspecify.annotations.NullMarked;
