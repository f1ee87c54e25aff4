/** How fast the whole program reads, and in how much memory. */
@NullMarked
package org.chancery.bench.speed;

import org.jspecify.annotations.NullMarked;
