/** How near Readings come to what a careful reader writes down. */
@NullMarked
package org.chancery.bench.readings;

import org.jspecify.annotations.NullMarked;
