/** Where a fact was read, and why it was read so. */
@NullMarked
package org.chancery.engine.evidence;

import org.jspecify.annotations.NullMarked;
