/** Whether confidences are what they say: fitting them, and holding them to the gold. */
@NullMarked
package org.chancery.bench.calibration;

import org.jspecify.annotations.NullMarked;
