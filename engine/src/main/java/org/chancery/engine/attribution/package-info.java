/** Sources, cues and contents: the words a text ascribes to somebody. */
@NullMarked
package org.chancery.engine.attribution;

import org.jspecify.annotations.NullMarked;
