/** Treaties, accords and the like, and the stages they have reached. */
@NullMarked
package org.chancery.engine.agreement;

import org.jspecify.annotations.NullMarked;
