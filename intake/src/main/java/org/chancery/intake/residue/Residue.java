package org.chancery.intake.residue;

import java.util.Optional;
import org.chancery.engine.document.Removed;

/** Tells from its words alone whether a paragraph belongs to the page and not to the article. */
public final class Residue {

  private Residue() {}

  /** Why the paragraph is to be taken out; empty where it may be the article. */
  public static Optional<Removed.Why> of(String paragraph) {
    if (Boilerplate.is(paragraph)) {
      return Optional.of(Removed.Why.BOILERPLATE);
    }
    if (Promo.is(paragraph)) {
      return Optional.of(Removed.Why.PROMO);
    }
    return Caption.is(paragraph) ? Optional.of(Removed.Why.CAPTION) : Optional.empty();
  }
}
