/** Numbers that a claim turns on. */
@NullMarked
package org.chancery.engine.figure;

import org.jspecify.annotations.NullMarked;
