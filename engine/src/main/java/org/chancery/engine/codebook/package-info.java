/** A user's own categories of events, learned from a few example sentences each. */
@NullMarked
package org.chancery.engine.codebook;

import org.jspecify.annotations.NullMarked;
