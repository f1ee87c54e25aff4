/** One step of reading, chains of steps, and runs of a step over many inputs. */
@NullMarked
package org.chancery.engine.step;

import org.jspecify.annotations.NullMarked;
