/** Which language a text is in, as far as intake must know. */
@NullMarked
package org.chancery.intake.language;

import org.jspecify.annotations.NullMarked;
