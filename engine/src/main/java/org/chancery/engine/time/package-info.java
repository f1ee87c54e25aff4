/** Expressions of time and their values. */
@NullMarked
package org.chancery.engine.time;

import org.jspecify.annotations.NullMarked;
