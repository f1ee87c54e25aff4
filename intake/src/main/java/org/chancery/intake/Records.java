package org.chancery.intake;

import java.util.Iterator;
import java.util.List;

/** The documents and refusals of one input, one after the other. */
interface Records extends Iterator<Taken>, AutoCloseable {

  /** An input with nothing to say of it. */
  Records NONE = of();

  static Records of(Taken... taken) {
    Iterator<Taken> all = List.of(taken).iterator();
    return new Records() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Taken next() {
        return all.next();
      }

      @Override
      public void close() {}
    };
  }

  /** Lets go of the file; what it still held is not read. */
  @Override
  void close();
}
