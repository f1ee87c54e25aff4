/** What the network's own heads say, against the corpora that they learn from. */
@NullMarked
package org.chancery.bench.heads;

import org.jspecify.annotations.NullMarked;
