package org.chancery.engine.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Word;

/** The stages that the network sees in words. */
final class SeenStages {

  /** From this chance on a word tells a stage that the tables do not know. */
  private static final double SEEN = 0.5;

  /** From this chance on a word tells a stage of an instrument that its clause leaves out. */
  private static final double SURE = 0.7;

  /** From this chance on even what is concluded is an instrument. */
  private static final double CERTAIN = 0.9;

  /** Below this chance the network sees another stage, if it sees one. */
  private static final double UNLIKELY = 0.2;

  /** Below this chance of any stage a word that mostly means something else tells none. */
  private static final double NONE = 0.05;

  /** Stages told by words of many meanings: {@code reached}, {@code struck}, {@code broke}. */
  private static final Set<Stage> LOOSE = Set.of(Stage.CONCLUDED, Stage.DISPUTED);

  /** Steps that nothing but an instrument takes: plans are proposed too, and measures ended. */
  private static final Set<Stage> OF_INSTRUMENTS =
      Set.of(Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE, Stage.AMENDED, Stage.ENDED);

  /** What the head for stages calls them. */
  private static final Map<Stage, String> LABELS =
      Map.ofEntries(
          Map.entry(Stage.PROPOSED, "proposed"),
          Map.entry(Stage.NEGOTIATING, "negotiating"),
          Map.entry(Stage.CONCLUDED, "concluded"),
          Map.entry(Stage.SIGNED, "signed"),
          Map.entry(Stage.RATIFIED, "ratified"),
          Map.entry(Stage.IN_FORCE, "inForce"),
          Map.entry(Stage.AMENDED, "amended"),
          Map.entry(Stage.SUSPENDED, "suspended"),
          Map.entry(Stage.WITHDRAWN, "withdrawn"),
          Map.entry(Stage.ENDED, "ended"),
          Map.entry(Stage.DISPUTED, "disputed"));

  private final View view;
  private final List<Word> words;
  private final Clauses clauses;

  SeenStages(Resolved resolved) {
    this.view = resolved.marked().seen().view();
    this.words = resolved.marked().parsed().words();
    this.clauses = new Clauses(resolved);
  }

  /** What the network alone takes a word for. */
  List<Found> at(int word) {
    // Of "yet to be signed" the network takes the first word for the verb.
    if (!view.sees(word) || words.get(word).is("yet")) {
      return List.of();
    }
    List<Use> uses =
        clauses.isNoun(word) ? List.of(Use.NOUN) : List.of(Use.TRANSITIVE, Use.INTRANSITIVE);
    return LABELS.entrySet().stream()
        .filter(stage -> view.chance("stage", stage.getValue(), word) >= SEEN)
        .flatMap(stage -> uses.stream().map(use -> new Found(stage.getKey(), use, 1)))
        .toList();
  }

  /** Whether words of many meanings are ruled out: the network sees no stage in them at all. */
  boolean isRuledOut(Found found, int from) {
    return LOOSE.contains(found.stage())
        && view.sees(from)
        && IntStream.range(from, from + found.length())
            .allMatch(k -> 1 - view.chance("stage", "O", k) < NONE);
  }

  /** The words for a stage, with the stage that the network sees in them instead. */
  Found corrected(Found found, int from) {
    double own = chance(found.stage(), found, from);
    return own >= UNLIKELY
        ? found
        : Stream.of(Stage.values())
            .filter(stage -> chance(stage, found, from) >= SEEN)
            .findFirst()
            .map(stage -> new Found(stage, found.use(), found.length()))
            .orElse(found);
  }

  private double chance(Stage stage, Found found, int from) {
    return IntStream.range(from, from + found.length())
        .mapToDouble(k -> view.chance("stage", LABELS.getOrDefault(stage, "O"), k))
        .max()
        .orElse(0);
  }

  /** Whether the network sees a stage in a word, whichever. */
  static boolean isSeen(View view, int word) {
    return view.sees(word)
        && LABELS.values().stream().anyMatch(label -> view.chance("stage", label, word) >= SEEN);
  }

  /** Whether the network sees in a word a step of an instrument, or is certain of its making. */
  static boolean isSeenOfInstrument(View view, int word) {
    return view.sees(word)
        && (view.chance("stage", LABELS.getOrDefault(Stage.CONCLUDED, "O"), word) >= CERTAIN
            || OF_INSTRUMENTS.stream()
                .anyMatch(
                    stage -> view.chance("stage", LABELS.getOrDefault(stage, "O"), word) >= SEEN));
  }

  /** Whether the network is sure that words tell this stage of some instrument. */
  boolean isSure(Found found, int from) {
    return chance(found.stage(), found, from) >= SURE;
  }
}
