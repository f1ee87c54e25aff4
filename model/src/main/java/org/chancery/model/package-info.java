/** The trained reader as data: what it has learned, and nothing that runs it. */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
