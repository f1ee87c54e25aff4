/** Who and what the mentions of one text stand for. */
@NullMarked
package org.chancery.engine.entity;

import org.jspecify.annotations.NullMarked;
