package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** The words of a window that tell events, with who did them to whom. */
final class SeenEvents {

  /**
   * How likely a word must be to tell an event: of 0.5 to 0.6 the one with which most events of
   * plain and of real news are right; with 0.6 one of 292 spots of dev less is read as one.
   */
  private static final double TELLING = 0.5;

  /**
   * How likely it must be where it has likely parties: lower ones find more events on dev, and more
   * in sentences that tell none.
   */
  private static final double PERHAPS = 0.35;

  private static final double EVEN = 0.5;

  private static final Set<String> YET_TO = Set.of("yet", "to", "be");

  /** Verbs that leave it to their object what is done. */
  private static final Set<String> EMPTY = Set.of("hold", "holds", "held", "holding");

  /** How far before its object such a verb may stand. */
  private static final int NEAR = 5;

  /** Types of which idioms and sports are told too, without anybody to whom it is done. */
  private static final Set<String> FORCE =
      Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN", "RETREAT", "AID");

  private final Outputs outputs;
  private final List<Word> words;

  SeenEvents(Outputs outputs) {
    this.outputs = outputs;
    this.words = outputs.words();
  }

  /** The words that tell events, with who did them to whom. */
  List<EventAnchor> all() {
    List<EventAnchor> events = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Telling telling = telling(i);
      boolean twice = told(i) > i && telling(told(i)).score() >= PERHAPS;
      if (telling.score() >= PERHAPS && !twice) {
        EventAnchor event = event(telling);
        if (telling.score() >= TELLING || isBorneOut(event)) {
          events.add(event);
        }
      }
    }
    return events;
  }

  /** The verb behind {@code yet to be}, which the network takes for it; else the word itself. */
  private int told(int word) {
    int at = word;
    while (words.get(word).is("yet")
        && at + 1 < words.size()
        && YET_TO.contains(words.get(at).text())) {
      at++;
    }
    return at;
  }

  /** A word with the likeliest type of the event it may tell. */
  private record Telling(int word, int type, double score) {}

  private Telling telling(int word) {
    double[] chances = outputs.softmax("event", word);
    int type = likeliest(chances);
    OptionalInt empty = emptyVerb(word);
    if (empty.isPresent() && chances[type] >= Outputs.POSSIBLE) {
      double[] verb = outputs.softmax("event", empty.getAsInt());
      boolean same = likeliest(verb) == type && verb[type] < PERHAPS;
      return new Telling(word, type, chances[type] + (same ? verb[type] : 0));
    }
    return new Telling(word, type, chances[type]);
  }

  private static int likeliest(double[] chances) {
    int type = 1;
    for (int k = 2; k < chances.length; k++) {
      type = chances[k] > chances[type] ? k : type;
    }
    return type;
  }

  /**
   * The verb before its object that says nothing without it: of {@code held talks} one word tells
   * the meeting, and which one it is the network was taught in two ways.
   */
  private OptionalInt emptyVerb(int noun) {
    if (!outputs.label("relation", noun).equals("obj")) {
      return OptionalInt.empty();
    }
    return IntStream.iterate(noun - 1, k -> k >= Math.max(0, noun - NEAR), k -> k - 1)
        .takeWhile(k -> words.get(k).isAlphanumeric())
        .filter(k -> EMPTY.contains(words.get(k).text().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Whether a word that tells an event less surely has likely parties: one to whom it is done, or
   * for an act without force one who does it.
   */
  private static boolean isBorneOut(EventAnchor event) {
    boolean force = FORCE.contains(event.type());
    return isAnyLikely(event.recipients()) || (!force && isAnyLikely(event.actors()));
  }

  private static boolean isAnyLikely(Map<Integer, Double> parties) {
    return parties.values().stream().anyMatch(chance -> chance >= EVEN);
  }

  private EventAnchor event(Telling telling) {
    int word = telling.word();
    String mode = outputs.label("mode", word);
    return new EventAnchor(
        words.get(told(word)).index(),
        outputs.labels("event").get(telling.type()),
        telling.score(),
        outputs.label("standing", word),
        mode.equals("none") ? Optional.empty() : Optional.of(mode),
        parties("actor", word),
        parties("recipient", word),
        List.of());
  }

  /** What each of these sentences means that stands in this window. */
  List<Meaning> meanings(List<Sentence> sentences) {
    List<Meaning> meanings = new ArrayList<>();
    int first = words.getFirst().index();
    for (Sentence sentence : sentences) {
      int from = sentence.words().getFirst().index() - first;
      int to = Math.min(words.size(), from + sentence.words().size());
      if (from >= 0 && from < to) {
        meanings.add(meaning(sentence.index(), from, to));
      }
    }
    return meanings;
  }

  private Meaning meaning(int sentence, int from, int to) {
    double[] sum = new double[outputs.state(from).length];
    Telling likeliest = telling(from);
    for (int word = from; word < to; word++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += outputs.state(word)[k];
      }
      Telling own = telling(word);
      likeliest = own.score() > likeliest.score() ? own : likeliest;
    }
    List<Float> state = Arrays.stream(sum).mapToObj(each -> (float) (each / (to - from))).toList();
    EventAnchor anchor = event(likeliest);
    return new Meaning(
        sentence, state, anchor, new SeenPhrases(outputs).of(List.of(anchor), List.of()));
  }

  private Map<Integer, Double> parties(String role, int anchor) {
    Map<Integer, Double> parties = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      double chance = 1 / (1 + Math.exp(-outputs.score(role, anchor, i)));
      if (chance >= Outputs.POSSIBLE) {
        parties.put(words.get(i).index(), chance);
      }
    }
    return parties;
  }
}
