package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.sentence.Word;

/** The plain words for the stages in the life of an agreement. */
final class Stages {

  /** How a word for a stage takes the agreement. */
  enum Use {
    /** {@code Chile signed the treaty}, {@code the treaty was signed}. */
    TRANSITIVE,
    /** {@code the treaty expired}. */
    INTRANSITIVE,
    /** {@code the ratification of the treaty}. */
    NOUN,
    /** {@code the treaty, from which Chile withdrew}. */
    LEAVING
  }

  /** A word for a stage, found in a text: how many words it takes. */
  record Found(Stage stage, Use use, int length) {}

  private record Line(Stage stage, Use use, List<String> rest) {}

  private static final Map<String, List<Line>> LINES = new HashMap<>();

  /** What behind these verbs makes them words for a stage: {@code tore it up}. */
  private static final Map<String, Map<String, Stage>> APART =
      Map.of(
          "put",
          Map.of(
              "forward", Stage.PROPOSED,
              "on the table", Stage.PROPOSED,
              "on ice", Stage.SUSPENDED,
              "on hold", Stage.SUSPENDED,
              "in a drawer", Stage.SUSPENDED,
              "in the freezer", Stage.SUSPENDED,
              "into force", Stage.IN_FORCE,
              "into effect", Stage.IN_FORCE),
          "tear",
          Map.of("up", Stage.WITHDRAWN),
          "bring",
          Map.of("into force", Stage.IN_FORCE, "back", Stage.IN_FORCE),
          "call",
          Map.of("off", Stage.ENDED),
          "give",
          Map.of(
              "its consent", Stage.RATIFIED,
              "their consent", Stage.RATIFIED,
              "its blessing", Stage.RATIFIED,
              "their blessing", Stage.RATIFIED,
              "its assent", Stage.RATIFIED),
          "declare",
          Map.of("void", Stage.DISPUTED, "dead", Stage.ENDED));

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("puts", "put"),
          Map.entry("putting", "put"),
          Map.entry("put", "put"),
          Map.entry("tore", "tear"),
          Map.entry("tear", "tear"),
          Map.entry("tears", "tear"),
          Map.entry("torn", "tear"),
          Map.entry("tearing", "tear"),
          Map.entry("give", "give"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("bring", "bring"),
          Map.entry("brought", "bring"),
          Map.entry("called", "call"),
          Map.entry("declared", "declare"),
          Map.entry("call", "call"));

  /** How far a verb and what belongs to it may stand apart. */
  private static final int FURTHEST = 7;

  /** Forms that end neither in {@code ed} nor in {@code en}. */
  static final Set<String> PARTICIPLES =
      Set.of("struck", "torn", "put", "left", "quit", "withdrawn", "met", "sealed", "drawn");

  private static final String BE_IN_FORCE =
      "enter enters entered entering come comes came coming go goes went gone";

  static {
    add(Stage.SIGNED, Use.TRANSITIVE, "sign signs signed signing inked inks ink unsigned");
    add(Stage.SIGNED, Use.NOUN, "signature signing");
    for (String whose : "their its his her our".split(" ")) {
      for (String name : "name names signature signatures".split(" ")) {
        line("put", new Line(Stage.SIGNED, Use.TRANSITIVE, List.of(whose, name)));
        line("put", new Line(Stage.SIGNED, Use.TRANSITIVE, List.of(whose, name, "to")));
      }
    }
    add(
        Stage.CONCLUDED,
        Use.TRANSITIVE,
        "finalized finalised finalize finalise concluded conclude concludes clinched clinch reached"
            + " reach reaches struck strike sealed seal agreed brokered initialled initialed"
            + " initial initials adopted adopts issued issues published released");
    for (String form : "worked work works thrashed thrash hammered hammer".split(" ")) {
      line(form, new Line(Stage.CONCLUDED, Use.TRANSITIVE, List.of("out")));
    }
    phrases(Stage.CONCLUDED, Use.TRANSITIVE, "made makes", "public");
    add(Stage.CONCLUDED, Use.NOUN, "conclusion finalization finalisation initialling initialing");
    add(Stage.RATIFIED, Use.TRANSITIVE, "ratified ratify ratifies ratifying unratified");
    add(Stage.RATIFIED, Use.NOUN, "ratification accession");
    add(Stage.RATIFIED, Use.TRANSITIVE, "joined join joins joining");
    phrases(Stage.RATIFIED, Use.TRANSITIVE, "acceded accede accedes acceding", "to");
    String becoming = "became become becomes becoming";
    phrases(Stage.RATIFIED, Use.TRANSITIVE, becoming, "party", "to");
    phrases(Stage.RATIFIED, Use.TRANSITIVE, becoming, "a", "party", "to");
    phrases(Stage.RATIFIED, Use.TRANSITIVE, becoming, "parties", "to");
    inForce();
    add(
        Stage.PROPOSED,
        Use.TRANSITIVE,
        "proposed propose proposes proposing floated tabled circulated offered offers");
    phrases(Stage.PROPOSED, Use.INTRANSITIVE, "on", "the", "table");
    phrases(Stage.SUSPENDED, Use.INTRANSITIVE, "on", "ice");
    phrases(Stage.SUSPENDED, Use.INTRANSITIVE, "on", "hold");
    phrases(Stage.PROPOSED, Use.TRANSITIVE, "drew drawn", "up");
    phrases(Stage.PROPOSED, Use.TRANSITIVE, "laid lay lays laying", "before");
    add(Stage.PROPOSED, Use.NOUN, "proposal");
    add(
        Stage.NEGOTIATING,
        Use.TRANSITIVE,
        "negotiating negotiate negotiates negotiated renegotiate renegotiated drafting drafted"
            + " discuss discussed discussing");
    phrases(Stage.NEGOTIATING, Use.INTRANSITIVE, "under", "negotiation");
    phrases(Stage.NEGOTIATING, Use.INTRANSITIVE, "under", "discussion");
    add(Stage.NEGOTIATING, Use.NOUN, "negotiation negotiations talks");
    for (String on : "on over about for towards toward".split(" ")) {
      phrases(Stage.NEGOTIATING, Use.TRANSITIVE, "talks negotiations discussions", on);
    }
    add(
        Stage.AMENDED,
        Use.TRANSITIVE,
        "amended amend amends amending revised revise revises extended extend extends extending"
            + " renewed renew renews prolonged prolong prolongs rewritten"
            + " eased ease softened soften retouched reworded loosened tightened");
    phrases(Stage.AMENDED, Use.TRANSITIVE, "struck strike strikes striking", "out");
    add(Stage.AMENDED, Use.NOUN, "amendment extension renewal revision");
    ending();
    add(
        Stage.DISPUTED,
        Use.TRANSITIVE,
        "violated violate violates violating breached breach breaches breaching broke breaks"
            + " disputed dispute disputes disputing contested contests contest nullify ignored");
    add(Stage.DISPUTED, Use.INTRANSITIVE, "void");
    phrases(Stage.DISPUTED, Use.INTRANSITIVE, "under in", "dispute");
    add(Stage.DISPUTED, Use.NOUN, "dispute violation violations breach breaches");
  }

  private static void inForce() {
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "take takes took taken taking", "effect");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, BE_IN_FORCE, "into", "force");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, BE_IN_FORCE, "into", "effect");
    phrases(Stage.IN_FORCE, Use.NOUN, "entry", "into", "force");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "in", "force");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "in", "effect");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "applied apply applies", "provisionally");
    add(
        Stage.IN_FORCE,
        Use.TRANSITIVE,
        "revived revive revives restored restore restores reinstated reinstate imposed impose"
            + " decreed");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "take takes took taken", "hold");
    phrases(Stage.IN_FORCE, Use.INTRANSITIVE, "has had have", "held");
    add(Stage.IN_FORCE, Use.INTRANSITIVE, "valid binding begins began applied");
  }

  private static void ending() {
    add(
        Stage.SUSPENDED,
        Use.TRANSITIVE,
        "suspended suspend suspends suspending froze frozen freeze freezes shelved");
    for (String kept : "honouring honoring applying observing implementing".split(" ")) {
      phrases(Stage.SUSPENDED, Use.TRANSITIVE, "stopped stops stop", kept);
    }
    add(Stage.SUSPENDED, Use.NOUN, "suspension");
    phrases(Stage.WITHDRAWN, Use.TRANSITIVE, "withdrew withdraw withdraws withdrawn", "from");
    phrases(Stage.WITHDRAWN, Use.TRANSITIVE, "withdrawing", "from");
    phrases(Stage.WITHDRAWN, Use.TRANSITIVE, "tore tear tears torn tearing", "up");
    for (String form :
        "pulled pull pulls pulling backed back walked walk walks walking opted".split(" ")) {
      line(form, new Line(Stage.WITHDRAWN, Use.TRANSITIVE, List.of("out", "of")));
    }
    phrases(Stage.WITHDRAWN, Use.TRANSITIVE, "walked walk walks walking", "away", "from");
    phrases(Stage.WITHDRAWN, Use.LEAVING, "walked walk walks walking", "away");
    add(Stage.WITHDRAWN, Use.LEAVING, "withdrew withdraw withdraws withdrawn");
    phrases(Stage.WITHDRAWN, Use.LEAVING, "pulled pull pulls walked walk walks", "out");
    add(
        Stage.WITHDRAWN,
        Use.TRANSITIVE,
        "quit quits quitting leave leaves leaving left scrapped scrap abandoned abandon abandoning"
            + " renounced denounced denounce repudiated");
    add(Stage.WITHDRAWN, Use.NOUN, "withdrawal exit");
    add(
        Stage.ENDED,
        Use.INTRANSITIVE,
        "expired expire expires expiring lapsed lapse lapses lapsing collapsed collapses collapse"
            + " ended ends end ending died dead foundered founders unravelled unraveled finished");
    phrases(Stage.ENDED, Use.INTRANSITIVE, "fell falls fall fallen", "apart");
    phrases(Stage.ENDED, Use.INTRANSITIVE, "broke breaks broken", "down");
    phrases(Stage.ENDED, Use.INTRANSITIVE, "ran runs run", "out");
    phrases(Stage.ENDED, Use.INTRANSITIVE, "runs run", "until");
    phrases(Stage.ENDED, Use.TRANSITIVE, "brought bring brings bringing", "down");
    add(Stage.ENDED, Use.INTRANSITIVE, "fall falls");
    add(
        Stage.ENDED,
        Use.TRANSITIVE,
        "terminated terminate terminates annulled annul lifted lift lifts lifting"
            + " cancelled canceled cancel cancels cancelling buried bury buries superseded"
            + " supersedes supersede");
    add(Stage.ENDED, Use.NOUN, "end expiry expiration termination collapse breakdown");
  }

  private Stages() {}

  private static void add(Stage stage, Use use, String words) {
    for (String word : words.split(" ")) {
      line(word, new Line(stage, use, List.of()));
    }
  }

  private static void phrases(Stage stage, Use use, String forms, String... rest) {
    for (String form : forms.split(" ")) {
      line(form, new Line(stage, use, List.of(rest)));
    }
  }

  private static void line(String first, Line line) {
    LINES.merge(
        first,
        List.of(line),
        (a, b) -> {
          List<Line> all = new ArrayList<>(a);
          all.addAll(b);
          return all;
        });
  }

  /** The words for a stage that begin at this word; more than one where a form has two uses. */
  static List<Found> at(List<Word> words, int from) {
    String first = words.get(from).text().toLowerCase(Locale.ROOT);
    List<Found> together =
        LINES.getOrDefault(first, List.of()).stream()
            .filter(line -> follows(words, from, line.rest()))
            .map(line -> new Found(line.stage(), line.use(), 1 + line.rest().size()))
            .toList();
    int longest = together.stream().mapToInt(Found::length).max().orElse(0);
    return together.isEmpty()
        ? apart(words, from, first)
        : together.stream().filter(found -> found.length() == longest).toList();
  }

  private static List<Found> apart(List<Word> words, int from, String first) {
    Map<String, Stage> tails = APART.getOrDefault(FORMS.getOrDefault(first, first), Map.of());
    int end = tails.isEmpty() ? from : Math.min(words.size(), from + FURTHEST);
    for (int i = from + 1; i < end && !",;.".contains(words.get(i).text()); i++) {
      for (Map.Entry<String, Stage> tail : tails.entrySet()) {
        List<String> parts = List.of(tail.getKey().split(" "));
        if (words.get(i).is(parts.getFirst())
            && follows(words, i, parts.subList(1, parts.size()))) {
          return List.of(new Found(tail.getValue(), Use.TRANSITIVE, 1));
        }
      }
    }
    return List.of();
  }

  /** Whether a word may be the participle of a verb for a stage, by its form. */
  static boolean isParticiple(Word word) {
    return word.text().endsWith("ed")
        || word.text().endsWith("en")
        || PARTICIPLES.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a word tells that somebody comes to what is already there: {@code joined}. */
  static boolean isJoining(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return Stream.of("join", "acced", "becom", "became").anyMatch(text::startsWith);
  }

  /**
   * Whether words for a stage that annotated news hardly has begin here: {@code on ice}, {@code on
   * the table}.
   */
  static boolean isRare(Word word) {
    return isJoining(word) || word.is("on");
  }

  private static boolean follows(List<Word> words, int from, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (from + 1 + i >= words.size() || !words.get(from + 1 + i).is(rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
