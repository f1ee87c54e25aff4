/** Stretches of text that stand for somebody or something. */
@NullMarked
package org.chancery.engine.mention;

import org.jspecify.annotations.NullMarked;
