/** Places in a text. */
@NullMarked
package org.chancery.engine.text;

import org.jspecify.annotations.NullMarked;
