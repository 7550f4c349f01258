/** The project file: migrations, bulk load and queries. The only place that knows SQL. */
@NullMarked
package solstice.store;

import org.jspecify.annotations.NullMarked;
