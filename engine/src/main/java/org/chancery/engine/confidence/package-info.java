/** How likely a fact is right: calibrated probabilities, and leaving out what is too unlikely. */
@NullMarked
package org.chancery.engine.confidence;

import org.jspecify.annotations.NullMarked;
