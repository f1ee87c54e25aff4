/** The trained network: word pieces, one pass of the encoder over a document, labels and links. */
@NullMarked
package org.chancery.engine.network;

import org.jspecify.annotations.NullMarked;
