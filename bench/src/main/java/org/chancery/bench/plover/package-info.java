/** PLOVER's codes against those of people: of sentences with given actors, and of events. */
@NullMarked
package org.chancery.bench.plover;

import org.jspecify.annotations.NullMarked;
