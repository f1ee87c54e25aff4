/** Who said what, with the speaker resolved. */
@NullMarked
package org.chancery.engine.statement;

import org.jspecify.annotations.NullMarked;
