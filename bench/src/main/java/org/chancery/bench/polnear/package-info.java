/** Attributions against PolNeAR's. */
@NullMarked
package org.chancery.bench.polnear;

import org.jspecify.annotations.NullMarked;
