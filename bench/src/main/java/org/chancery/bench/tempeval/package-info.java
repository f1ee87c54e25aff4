/** How near times come to TimeML annotation. */
@NullMarked
package org.chancery.bench.tempeval;

import org.jspecify.annotations.NullMarked;
