/** Readings as JSON, written and read back, one file a type. */
@NullMarked
package org.chancery.record.json;

import org.jspecify.annotations.NullMarked;
