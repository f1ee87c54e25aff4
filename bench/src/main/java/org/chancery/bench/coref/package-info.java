/** Which mentions mean the same: clusters against GUM's, pronouns against GAP's. */
@NullMarked
package org.chancery.bench.coref;

import org.jspecify.annotations.NullMarked;
