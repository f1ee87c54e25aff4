/** Readings and briefs as people see them: on a terminal and as a page. */
@NullMarked
package org.chancery.app.brief;

import org.jspecify.annotations.NullMarked;
