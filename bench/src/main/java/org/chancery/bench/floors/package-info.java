/** Scores that must not fall. */
@NullMarked
package org.chancery.bench.floors;

import org.jspecify.annotations.NullMarked;
