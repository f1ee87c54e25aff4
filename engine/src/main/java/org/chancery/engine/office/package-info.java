/** Who holds, held or seeks which office. */
@NullMarked
package org.chancery.engine.office;

import org.jspecify.annotations.NullMarked;
