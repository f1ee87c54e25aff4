/**
 * What the engine knows before it reads: states, seats, bodies, roles, names and codes, each a
 * table with its source.
 */
@NullMarked
package org.chancery.knowledge;

import org.jspecify.annotations.NullMarked;
