/** Customers as the model sees them on a morning. */
@NullMarked
package solstice.features.customer;

import org.jspecify.annotations.NullMarked;
