/** The names of those who publish news. */
@NullMarked
package org.chancery.intake.outlet;

import org.jspecify.annotations.NullMarked;
