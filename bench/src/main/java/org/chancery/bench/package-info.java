/** Scores on corpora, and the floors that hold them. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
