/** Who did what to whom. */
@NullMarked
package org.chancery.engine.event;

import org.jspecify.annotations.NullMarked;
