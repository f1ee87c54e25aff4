/** The lines round an article that say who wrote it, where and when. */
@NullMarked
package org.chancery.intake.header;

import org.jspecify.annotations.NullMarked;
