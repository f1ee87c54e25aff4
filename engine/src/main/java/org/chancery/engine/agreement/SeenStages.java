package org.chancery.engine.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Pointed;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Word;

/** The stages that the network sees in words. */
final class SeenStages {

  /** From this chance on a word tells a stage of an instrument that its clause need not tell. */
  private static final double SURE = 0.5;

  /** From this chance on it does even where the clause seems to tell it of something else. */
  private static final double SURER = 0.9;

  /** Below this chance a word tells no such stage of an instrument, though its clause seems to. */
  private static final double UNLIKELY = 0.1;

  /** Below this chance of any stage a word is not asked of which instrument it tells one. */
  private static final double POSSIBLE = 0.02;

  /** From this chance on a word may tell some stage. */
  private static final double FAINT = 0.1;

  /** From this chance on a word tells a stage, of whatever. */
  private static final double SEEN = 0.5;

  /** From this chance on even what is concluded is an instrument. */
  private static final double CERTAIN = 0.9;

  /** So many words for instruments before one are asked, and so many behind. */
  private static final int FURTHEST = 600;

  /** A word tells no stage of its own if one so near it is so much likelier to tell any. */
  private static final int BESIDE = 4;

  private static final double SHARE = 0.4;

  private static final Set<String> HAVING = Set.of("has", "have", "had", "having");

  private static final String STAGE = "stage";

  /** What the head for stages calls it if a word tells none. */
  private static final String NONE = "O";

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
  private final Map<Stage, Integer> parts = new EnumMap<>(Stage.class);
  private final int size;
  private final Pointed<EntityId> named;

  /** How likely a word tells each stage of each likely instrument, for words that were asked. */
  private final Map<Integer, Map<EntityId, double[]>> reached = new HashMap<>();

  SeenStages(Resolved resolved, Instruments instruments) {
    this.view = resolved.marked().seen().view();
    this.clauses = new Clauses(resolved);
    this.words = resolved.marked().parsed().words();
    this.size = words.size();
    List<String> labels = view.labels(STAGE);
    LABELS.forEach((stage, label) -> parts.put(stage, labels.indexOf(label) - 1));
    this.named = new Pointed<>(view, "reached", FURTHEST);
    for (Entity each : instruments.all()) {
      each.mentions().forEach(m -> named.add(resolved.marked().head(m).index(), each.id()));
      instruments.places(each).stream()
          .filter(place -> place.form() != Sort.NOUN)
          .forEach(place -> named.add(place.from(), each.id()));
    }
  }

  /** The stages that the network is sure a word tells of an agreement. */
  List<Found> of(Entity agreement, int word) {
    double[] chances = chances(agreement, word);
    if (chances.length == 0 || clauses.isAdjective(word) || isOfNone(word)) {
      return List.of();
    }
    return Stream.of(Stage.values())
        .filter(stage -> chance(chances, stage) >= SURE && !isOutshone(stage, word))
        .flatMap(stage -> uses(word).stream().map(use -> new Found(stage, use, 1)))
        .toList();
  }

  /** {@code no signing}, {@code has had no parliament}. */
  private boolean isOfNone(int word) {
    return isNo(word - 1) || (HAVING.contains(words.get(word).text()) && isNo(word + 1));
  }

  private boolean isNo(int word) {
    return word >= 0 && word < size && words.get(word).is("no");
  }

  /** Whether the network is sure even against a clause that tells the stage of something else. */
  boolean isSurer(Entity agreement, Found found, int word) {
    return chance(chances(agreement, word), found.stage()) >= SURER;
  }

  /**
   * Whether a word beside it is far likelier to tell a stage, {@code yet to be signed}, or it is
   * itself far likelier to tell another.
   */
  private boolean isOutshone(Stage stage, int word) {
    double own = view.chance(STAGE, LABELS.getOrDefault(stage, NONE), word);
    return IntStream.range(Math.max(0, word - BESIDE), Math.min(size, word + BESIDE + 1))
        .anyMatch(k -> any(view, k) * SHARE > own);
  }

  /** How likely a word tells a stage, whichever and of whatever. */
  private static double any(View view, int word) {
    return view.sees(word) ? 1 - view.chance(STAGE, NONE, word) : 0;
  }

  private List<Use> uses(int word) {
    return clauses.isNoun(word) ? List.of(Use.NOUN) : List.of(Use.TRANSITIVE, Use.INTRANSITIVE);
  }

  /** Whether the network sees that words tell no such stage of an agreement. */
  boolean isUnlikely(Entity agreement, Found found, int from) {
    return IntStream.range(from, from + found.length())
        .allMatch(k -> view.sees(k) && chance(chances(agreement, k), found.stage()) < UNLIKELY);
  }

  private double chance(double[] chances, Stage stage) {
    int part = parts.getOrDefault(stage, -1);
    return part >= 0 && part < chances.length ? chances[part] : 0;
  }

  /** How likely a word tells each stage of an agreement, in the order of the head's labels. */
  private double[] chances(Entity agreement, int word) {
    return reached.computeIfAbsent(word, this::shares).getOrDefault(agreement.id(), new double[0]);
  }

  private Map<EntityId, double[]> shares(int word) {
    if (any(view, word) < POSSIBLE) {
      return Map.of();
    }
    Map<EntityId, double[]> shares = named.shares(word);
    shares.values().removeIf(all -> Arrays.stream(all).allMatch(each -> each < UNLIKELY));
    return shares;
  }

  /** Whether the network sees a stage in a word, whichever and however faintly. */
  static boolean isSeen(View view, int word) {
    return any(view, word) >= FAINT;
  }

  /** Whether the network sees in a word a step of an instrument, or is certain of its making. */
  static boolean isSeenOfInstrument(View view, int word) {
    return view.sees(word)
        && (view.chance(STAGE, LABELS.getOrDefault(Stage.CONCLUDED, NONE), word) >= CERTAIN
            || OF_INSTRUMENTS.stream()
                .anyMatch(
                    stage -> view.chance(STAGE, LABELS.getOrDefault(stage, NONE), word) >= SEEN));
  }
}
