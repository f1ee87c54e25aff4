/** What comes in: files, pages and records, as documents or as refusals with their reason. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
