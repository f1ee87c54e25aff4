/** Paragraphs, sentences and words. */
@NullMarked
package org.chancery.engine.sentence;

import org.jspecify.annotations.NullMarked;
