package org.chancery.engine.event;

/** How likely a word is a party by its place alone, where the network does not see it as one. */
final class Unseen {

  private static final double ACTOR = 0.02;

  /** Of one to whom it is done: an object is mostly a thing, and alone tells nobody. */
  private static final double OBJECT = 0.01;

  /** The same where the object is a state or a person, which are no things. */
  private static final double SOMEBODY = 0.02;

  private Unseen() {}

  /** The chance, before anything is said of the place. */
  static double chance(Grammar.Slot slot, boolean somebody) {
    return switch (slot.role()) {
      case ACTOR -> ACTOR;
      case RECIPIENT -> somebody && slot.whose() < 0 ? SOMEBODY : OBJECT;
    };
  }
}
