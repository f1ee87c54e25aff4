package org.chancery.engine.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention.Kind;

/**
 * Tells politics from sport, trade, weather and crime, where clubs attack, growers threaten and
 * boards reject: an article that hardly names states and those who act for or against them holds no
 * event but those of such parties.
 */
final class Politics {

  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "PTY", "REB", "PRM", "UAF", "PRE", "IGO",
          "UNO", "EUR", "NGO", "IMG", "REF");

  /**
   * Shares of words that name political actors: of the train part's stories without politics at
   * most 0.033, of the others at least 0.046.
   */
  private static final double LEAST = 0.04;

  /** From this chance on an event is one though no words say who did it or to whom. */
  private static final double SURE = 0.8;

  /** Shorter texts are too short to tell. */
  private static final int WORDS = 150;

  private final Resolved resolved;
  private final boolean political;

  Politics(Resolved resolved) {
    this.resolved = resolved;
    List<?> words = resolved.marked().parsed().words();
    long named =
        resolved.marked().mentions().stream()
            .filter(mention -> resolved.of(mention).filter(Politics::isPolitical).isPresent())
            .count();
    this.political = words.size() < WORDS || named >= LEAST * words.size();
  }

  /** Whether an event is one of politics. */
  boolean holds(Event event) {
    boolean ofNobody = event.actors().isEmpty() && event.recipients().isEmpty();
    if (ofNobody && event.confidence().doubleValue() < SURE) {
      return false;
    }
    return political
        || Stream.concat(event.actors().stream(), event.recipients().stream())
            .anyMatch(party -> isPolitical(resolved.entity(party.entity())));
  }

  private static boolean isPolitical(Entity entity) {
    return entity.kind() == Kind.STATE || entity.sectors().stream().anyMatch(POLITICAL::contains);
  }
}
