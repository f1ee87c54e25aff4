/** Bytes to clean paragraphs. */
@NullMarked
package org.chancery.intake.text;

import org.jspecify.annotations.NullMarked;
