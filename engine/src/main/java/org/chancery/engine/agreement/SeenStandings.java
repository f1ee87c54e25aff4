package org.chancery.engine.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.View;

/** How the network sees what a word tells stand. */
final class SeenStandings {

  /** What the head for standings calls them; what never came about is to come. */
  private static final Map<String, Standing> STANDINGS =
      Map.of(
          "done", Standing.DONE,
          "ongoing", Standing.DONE,
          "collapsed", Standing.PLANNED,
          "planned", Standing.PLANNED,
          "denied", Standing.PLANNED,
          "hypothetical", Standing.HYPOTHETICAL);

  /** From this chance on the standing that the network sees is taken. */
  private static final double SURE = 0.8;

  private final Resolved resolved;

  SeenStandings(Resolved resolved) {
    this.resolved = resolved;
  }

  /**
   * The standing of the event that the network sees in a word, else of a stage that it is sure of;
   * empty where it sees none.
   */
  String of(int word) {
    return resolved.marked().seen().events().stream()
        .filter(event -> event.word() == word)
        .map(EventAnchor::standing)
        .findFirst()
        .or(() -> sure(word))
        .orElse("");
  }

  private Optional<String> sure(int word) {
    View view = resolved.marked().seen().view();
    return Optional.of(word)
        .filter(view::sees)
        .map(at -> view.label("standing", at))
        .filter(label -> view.chance("standing", label, word) >= SURE);
  }

  /** How the network sees a stage stand in whose words it sees one too, if faintly. */
  Optional<Standing> of(Found found, int i) {
    View view = resolved.marked().seen().view();
    return IntStream.range(i, i + found.length())
        .filter(k -> SeenStages.isSeen(view, k))
        .mapToObj(k -> view.label("standing", k))
        .flatMap(label -> Stream.ofNullable(STANDINGS.get(label)))
        .findFirst()
        .map(seen -> isOutcome(found.stage()) && isCollapsed(i) ? Standing.DONE : seen);
  }

  /** Talks that came to nothing were held; an agreement that came to nothing has ended. */
  private static boolean isOutcome(Stage stage) {
    return stage == Stage.NEGOTIATING || stage == Stage.ENDED;
  }

  /** Whether the network sees that what a word tells came to nothing. */
  private boolean isCollapsed(int i) {
    return resolved.marked().seen().view().label("standing", i).equals("collapsed");
  }
}
