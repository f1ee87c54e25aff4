/** One article as it was taken in: its text and what its header says of it. */
@NullMarked
package org.chancery.engine.document;

import org.jspecify.annotations.NullMarked;
