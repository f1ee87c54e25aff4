/** Articles as JSON records. */
@NullMarked
package org.chancery.intake.json;

import org.jspecify.annotations.NullMarked;
