/** Web pages: what they say of themselves, and the article in them. */
@NullMarked
package org.chancery.intake.html;

import org.jspecify.annotations.NullMarked;
