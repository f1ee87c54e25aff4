/** Whom the phrases for actors stand for: their countries and sectors. */
@NullMarked
package org.chancery.bench.actors;

import org.jspecify.annotations.NullMarked;
