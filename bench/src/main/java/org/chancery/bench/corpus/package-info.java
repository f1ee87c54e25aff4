/** Our own annotated corpus: from what people write to gold, with every mistake named. */
@NullMarked
package org.chancery.bench.corpus;

import org.jspecify.annotations.NullMarked;
