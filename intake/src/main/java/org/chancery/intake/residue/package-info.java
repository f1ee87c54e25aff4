/** What stands on a page beside the article: captions, promotion, boilerplate, repeats. */
@NullMarked
package org.chancery.intake.residue;

import org.jspecify.annotations.NullMarked;
