package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.agreement.Roles.Role;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells by the order of the words what an agreement is to a word for a stage. */
final class WordOrder {

  /** What tells of an agreement without a verb: {@code the pact, in force since May}. */
  private static final Set<String> STATES =
      Set.of("in", "under", "valid", "binding", "void", "dead", "finished");

  /** What stands before what talks are about. */
  private static final Set<String> TOPIC = Set.of("on", "over", "about", "under");

  private static final Set<String> WISHING =
      Set.of("want", "wants", "wanted", "wish", "wishes", "like", "see", "have", "having");

  private static final int BEHIND = 4;

  private static final int RELATIVE = 12;

  private static final int LONGEST_RELATIVE = 30;

  private static final int OPENING = 2;

  private final Instruments instruments;
  private final List<Word> words;
  private final Provisions parts;
  private final Between between;

  WordOrder(Resolved resolved, Instruments instruments) {
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.parts = new Provisions(resolved);
    this.between = new Between(resolved);
  }

  /** What the agreement is to the words at {@code i}. */
  Role of(Entity agreement, Found found, int i, int first, int end) {
    for (Place each : instruments.places(agreement)) {
      Place place = parts.of(each, found.stage());
      int from = place.from();
      int to = place.to();
      if (from < first || from >= end || (from <= i && i < to)) {
        continue;
      }
      boolean noun = place.form() == Sort.NOUN;
      boolean subject =
          to <= i
              && (noun || (place.form() == Sort.IT && (to < i || isWished(from, i))))
              && !(place.form() == Sort.IT && isGoverned(from, first))
              && !instruments.isRelativeOfOther(agreement, to, i);
      boolean loose = found.stage() == Stage.CONCLUDED || found.stage() == Stage.DISPUTED;
      boolean object = from > i && (noun || (!loose && from == i + found.length()));
      boolean its = place.form() == Sort.ITS;
      Role role =
          switch (found.use()) {
            case NOUN ->
                (object && between.isOf(i + found.length(), from))
                        || (to == i && (its || found.stage() != Stage.NEGOTIATING))
                        || (to == i - 1 && words.get(to).text().endsWith("s"))
                    ? Role.OBJECT
                    : Role.NONE;
            case INTRANSITIVE ->
                (subject || (place.form() == Sort.IT && to == i))
                        && !isIn(from, first)
                        && !isOtherVerb(to, i)
                        && between.isSubject(to, i, true)
                        && (found.stage() == Stage.IN_FORCE || endsClause(i + found.length(), end))
                    ? Role.SUBJECT
                    : Role.NONE;
            case LEAVING -> noun && fromWhich(to, i) ? Role.OBJECT : Role.NONE;
            case TRANSITIVE ->
                (object && !its && between.isObject(i + found.length(), from))
                        || (noun && to < i && objectOfRelative(to, i, end))
                    ? Role.OBJECT
                    : subject && !isDoer(to, i, end) && between.isSubject(to, i, false)
                        ? Role.SUBJECT
                        : Role.NONE;
          };
      if (role != Role.NONE) {
        return role;
      }
    }
    boolean opens = opens(agreement, found, i, first, end);
    return opens || isFirst(agreement, found, i, first) ? Role.SUBJECT : Role.NONE;
  }

  /** {@code The pact bears six names and is to enter into force}: the sentence is on it. */
  private boolean isFirst(Entity agreement, Found found, int i, int first) {
    int before = i - 1;
    while (before > first
        && (ClosedClass.AUXILIARY.has(words.get(before)) || words.get(before).is("to"))) {
      before--;
    }
    int and = before;
    boolean joined = and > first && and < i - 1 && words.get(and).is("and");
    boolean fits =
        found.use() == Use.INTRANSITIVE
            || (found.use() == Use.TRANSITIVE
                && i > 0
                && Roles.BE.contains(words.get(i - 1).text()));
    return joined
        && fits
        && instruments.places(agreement).stream()
            .anyMatch(p -> p.from() >= first && p.from() <= first + OPENING && p.to() < and);
  }

  /** {@code the accord, which Chile, Peru and Bolivia signed in May}: active, with no object. */
  private boolean objectOfRelative(int to, int i, int end) {
    int behind = words.get(to).text().equals(",") ? to + 1 : to;
    boolean relative = words.get(behind).is("which") || words.get(behind).is("that");
    int opens = relative ? lastOf(behind, i) : behind;
    if (!relative || i - opens < 2 || i - opens > LONGEST_RELATIVE || !endsClause(i + 1, end)) {
      return false;
    }
    for (int k = opens + 1; k < i; k++) {
      boolean have = words.get(k).is("has") || words.get(k).is("have") || words.get(k).is("had");
      boolean verb = ClosedClass.AUXILIARY.has(words.get(k)) && !have && !isPossessive(k);
      if (verb || !Stages.at(words, k).isEmpty() || Cues.lemma(words.get(k)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The last of joined clauses: {@code which Chile signed in May and which Peru renounced}. */
  private int lastOf(int which, int verb) {
    return IntStream.iterate(verb - 1, k -> k > which + 1, k -> k - 1)
        .filter(k -> words.get(k).is(words.get(which).text()) && words.get(k - 1).is("and"))
        .findFirst()
        .orElse(which);
  }

  /** {@code the pact on fish, from which Chile withdrew}. */
  private boolean fromWhich(int to, int i) {
    return IntStream.range(to, Math.min(i - 2, to + BEHIND))
        .filter(k -> words.get(k).is("from") || words.get(k).is("of"))
        .anyMatch(k -> words.get(k + 1).is("which") && i - k < RELATIVE);
  }

  private boolean isPossessive(int k) {
    return words.get(k).is("'s") || words.get(k).is("’s");
  }

  /** {@code the heir to the pact, took effect}: a comma parts it from the verb of another. */
  private boolean isOtherVerb(int to, int i) {
    return to + 1 == i && words.get(to).text().equals(",") && !STATES.contains(words.get(i).text());
  }

  /** Whether it belongs to what stands before it: {@code talks on a pact broke down}. */
  private boolean isIn(int from, int first) {
    int before = from - 1;
    while (before > first && ClosedClass.DETERMINER.has(words.get(before))) {
      before--;
    }
    return before >= first && TOPIC.contains(words.get(before).text());
  }

  /** {@code Under it the army was to leave}: what a preposition has is no subject. */
  private boolean isGoverned(int from, int first) {
    Word before = words.get(Math.max(first, from - 1));
    return from > first && ClosedClass.ADPOSITION.has(before) && !before.is("of");
  }

  /** No noun follows: not {@code the pact ended the war}, {@code it ran out of money}. */
  private boolean endsClause(int next, int end) {
    return next >= end
        || !(ClosedClass.DETERMINER.has(words.get(next))
            || ClosedClass.POSSESSIVE.has(words.get(next))
            || words.get(next).is("of"));
  }

  /**
   * A participle that opens the sentence: {@code Signed in May, the accord …}, or, behind a
   * sentence on the agreement, {@code Signed in May under a tree.}
   */
  private boolean opens(Entity agreement, Found found, int i, int first, int end) {
    if (i != first || found.use() != Use.TRANSITIVE || !Roles.isParticiple(words.get(i))) {
      return false;
    }
    int comma = i;
    while (comma < end && !words.get(comma).text().equals(",")) {
      comma++;
    }
    int begin = comma + 1;
    boolean named =
        instruments.places(agreement).stream()
            .filter(p -> p.from() >= begin && p.from() < end)
            .anyMatch(p -> p.from() <= begin + 1 || isBehindComma(p.from()));
    return named || instruments.isLastBefore(agreement, first);
  }

  /** Behind further participles: {@code Signed in May, ratified in June, the accord …}. */
  private boolean isBehindComma(int from) {
    int before = ClosedClass.DETERMINER.has(words.get(from - 1)) ? from - 2 : from - 1;
    return words.get(before).text().equals(",");
  }

  /** {@code wants it torn up}, {@code hopes to see it revived}. */
  private boolean isWished(int it, int verb) {
    return it > 0
        && WISHING.contains(words.get(it - 1).text())
        && Stages.isParticiple(words.get(verb));
  }

  /** {@code the text left no room}, {@code the text amends}: it does what the word says. */
  private boolean isDoer(int to, int i, int end) {
    boolean noun = !Stages.isParticiple(words.get(i)) || !endsClause(i + 1, end);
    return to == i && (words.get(i).is("left") || noun);
  }
}
