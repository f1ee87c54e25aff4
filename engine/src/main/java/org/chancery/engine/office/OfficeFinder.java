package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;

/**
 * Reads offices from the titles that persons bear: {@code Foreign Minister Diop}, {@code Diop, the
 * party's spokesman}, {@code the president-elect}, {@code her predecessor Ba}.
 */
public final class OfficeFinder {

  private final Lexicon lexicon;

  public OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The offices of a document, each once, in the order they are told. */
  public List<Office> find(Resolved resolved) {
    List<Office> once = Repeats.joined(new Told(resolved, lexicon).offices());
    Tenures tenures = new Tenures(resolved);
    List<Office> numbered = new ArrayList<>();
    for (Office each : once) {
      numbered.add(tenures.timed(each).numbered("o" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
