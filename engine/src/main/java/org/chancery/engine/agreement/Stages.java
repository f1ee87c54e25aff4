package org.chancery.engine.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    NOUN
  }

  /** A word for a stage, found in a text: how many words it takes. */
  record Found(Stage stage, Use use, int length) {}

  private record Line(Stage stage, Use use, List<String> rest) {}

  private static final Map<String, List<Line>> LINES = new HashMap<>();

  private static final Set<String> FIRST_OF_LAW =
      Set.of("approved", "endorsed", "adopted", "passed");

  static {
    add(Stage.SIGNED, Use.TRANSITIVE, "sign signs signed signing inked inks ink");
    add(Stage.SIGNED, Use.NOUN, "signature signing");
    add(
        Stage.CONCLUDED,
        Use.TRANSITIVE,
        "finalized finalised finalize finalise concluded conclude concludes clinched clinch reached"
            + " reach struck strike sealed seal agreed brokered initialled initialed initial");
    add(Stage.CONCLUDED, Use.NOUN, "conclusion finalization finalisation initialling");
    add(Stage.RATIFIED, Use.TRANSITIVE, "ratified ratify ratifies ratifying");
    add(Stage.RATIFIED, Use.NOUN, "ratification");
    for (String form : "take takes took taken taking".split(" ")) {
      phrase(Stage.IN_FORCE, form, "effect");
    }
    for (String form :
        "enter enters entered entering come comes came coming go goes went gone".split(" ")) {
      phrase(Stage.IN_FORCE, form, "into", "force");
      phrase(Stage.IN_FORCE, form, "into", "effect");
    }
    phrase(Stage.IN_FORCE, "in", "force");
    phrase(Stage.IN_FORCE, "applied", "provisionally");
    phrase(Stage.IN_FORCE, "apply", "provisionally");
    add(Stage.PROPOSED, Use.TRANSITIVE, "proposed propose proposes proposing");
    add(Stage.NEGOTIATING, Use.TRANSITIVE, "negotiating negotiate negotiates negotiated");
    add(
        Stage.AMENDED,
        Use.TRANSITIVE,
        "amended amend amends revised revise extended extend renewed renew prolonged prolong");
    add(Stage.SUSPENDED, Use.TRANSITIVE, "suspended suspend suspends suspending froze frozen");
    for (String form : "withdrew withdraw withdraws withdrawn withdrawing".split(" ")) {
      line(form, new Line(Stage.WITHDRAWN, Use.TRANSITIVE, List.of("from")));
    }
    for (String form : "pulled pull pulls pulling backed walked".split(" ")) {
      line(form, new Line(Stage.WITHDRAWN, Use.TRANSITIVE, List.of("out", "of")));
    }
    add(
        Stage.WITHDRAWN,
        Use.TRANSITIVE,
        "quit scrapped scrap abandoned abandon renounced denounced");
    add(
        Stage.ENDED,
        Use.INTRANSITIVE,
        "expired expire expires expiring lapsed lapse lapses collapsed");
    add(Stage.ENDED, Use.TRANSITIVE, "terminated terminate terminates");
    add(Stage.ENDED, Use.NOUN, "expiry expiration termination");
    add(
        Stage.DISPUTED,
        Use.TRANSITIVE,
        "violated violate violates violating breached breach disputed dispute nullify");
  }

  private Stages() {}

  private static void add(Stage stage, Use use, String words) {
    for (String word : words.split(" ")) {
      line(word, new Line(stage, use, List.of()));
    }
  }

  private static void phrase(Stage stage, String first, String... rest) {
    line(first, new Line(stage, Use.INTRANSITIVE, List.of(rest)));
  }

  private static void line(String first, Line line) {
    LINES.merge(
        first,
        List.of(line),
        (a, b) -> {
          List<Line> all = new java.util.ArrayList<>(a);
          all.addAll(b);
          return all;
        });
  }

  /** The words for a stage that begin at this word; more than one where a form has two uses. */
  static List<Found> at(List<Word> words, int from) {
    return LINES.getOrDefault(words.get(from).text().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(line -> follows(words, from, line.rest()))
        .map(line -> new Found(line.stage(), line.use(), 1 + line.rest().size()))
        .toList();
  }

  /** What a parliament does to ratify: {@code approved}. */
  static Optional<Found> byParliament(Word word) {
    return FIRST_OF_LAW.contains(word.text().toLowerCase(Locale.ROOT))
        ? Optional.of(new Found(Stage.RATIFIED, Use.TRANSITIVE, 1))
        : Optional.empty();
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
