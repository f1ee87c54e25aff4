/** All that one document says, and the whole chain that reads it. */
@NullMarked
package org.chancery.engine.reading;

import org.jspecify.annotations.NullMarked;
