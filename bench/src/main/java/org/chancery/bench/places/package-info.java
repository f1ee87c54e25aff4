/** Places found and located, against GeoWebNews, LGL and GeoVirus. */
@NullMarked
package org.chancery.bench.places;

import org.jspecify.annotations.NullMarked;
