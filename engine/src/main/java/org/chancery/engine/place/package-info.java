/** Names of places: which place of the gazetteer each means, and what it is to the text. */
@NullMarked
package org.chancery.engine.place;

import org.jspecify.annotations.NullMarked;
