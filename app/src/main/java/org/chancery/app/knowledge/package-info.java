/** Builds the tables of knowledge from their sources, and checks a user's own. */
@NullMarked
package org.chancery.app.knowledge;

import org.jspecify.annotations.NullMarked;
