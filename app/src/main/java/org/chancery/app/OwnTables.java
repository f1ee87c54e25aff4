package org.chancery.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user has us read with in the place of our own tables, or beside them.
 *
 * @param knowledge a folder of tables
 * @param actors a list of actors
 * @param codebook a folder of categories
 */
record OwnTables(Optional<Path> knowledge, Optional<Path> actors, Optional<Path> codebook) {

  static final OwnTables NONE = new OwnTables(Optional.empty(), Optional.empty(), Optional.empty());
}
