package org.chancery.knowledge;

import java.util.function.Consumer;

/** What tables must agree on with each other. */
final class Agreeing {
  private Agreeing() {}

  static void check(Knowledge knowledge, Consumer<Problem> problems) {
    for (Seat seat : knowledge.seats()) {
      if (knowledge.state(seat.iso3()).isEmpty()) {
        problems.accept(
            new Problem(Table.SEATS.file(), 0, seat.iso3(), "is no state of states.tsv"));
      }
    }
  }
}
