/** What several documents say together: facts whose keys are equal, joined. */
@NullMarked
package org.chancery.record.merge;

import org.jspecify.annotations.NullMarked;
