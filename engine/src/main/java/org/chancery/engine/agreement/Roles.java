package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Instruments.Place;
import org.chancery.engine.agreement.Instruments.Sort;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Tells whether a word for a stage speaks of an agreement, and how. */
final class Roles {

  /** What the agreement is to a word for a stage. */
  enum Role {
    NONE,
    SUBJECT,
    OBJECT
  }

  /** Behind a comma, what opens a shortened clause: {@code , first signed in 2019,}. */
  private static final Set<String> FIRST =
      Set.of("first", "originally", "initially", "recently", "already");

  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
  private static final Set<String> REMAIN =
      Set.of("remain", "remains", "remained", "stay", "stays", "stayed");

  /** What stands before what talks are about. */
  private static final Set<String> TOPIC = Set.of("on", "over", "about", "under");

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;

  private final Clauses clauses;

  Roles(Resolved resolved, Instruments instruments) {
    this.clauses = new Clauses(resolved);
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
  }

  /** What the agreement is to the word at {@code i}. */
  Role of(Entity agreement, Found found, int i, int first, int end) {
    for (Place place : instruments.places(agreement)) {
      if (place.from() >= first && place.from() < end) {
        Role role = clauses.of(found, i, place);
        if (role != Role.NONE) {
          return role;
        }
      }
    }
    Role told = patterns(agreement, found, i, first, end);
    boolean left = told == Role.NONE && clauses.leavesOut(found, i);
    return left && instruments.isAlone(agreement, first, end) ? Role.OBJECT : told;
  }

  private Role patterns(Entity agreement, Found found, int i, int first, int end) {
    for (Place place : instruments.places(agreement)) {
      int from = place.from();
      int to = place.to();
      if (from < first || from >= end || (from <= i && i < to)) {
        continue;
      }
      boolean noun = place.form() == Sort.NOUN;
      boolean subject = to <= i && (noun || (place.form() == Sort.IT && to < i));
      boolean loose = found.stage() == Stage.CONCLUDED || found.stage() == Stage.DISPUTED;
      boolean object = from > i && (noun || (!loose && from == i + found.length()));
      boolean its = place.form() == Sort.ITS;
      Role role =
          switch (found.use()) {
            case NOUN ->
                (object && ofBetween(i + found.length(), from))
                        || (to == i && (its || found.stage() != Stage.NEGOTIATING))
                        || (to == i - 1 && words.get(to).text().endsWith("s"))
                    ? Role.OBJECT
                    : Role.NONE;
            case INTRANSITIVE ->
                (subject || (place.form() == Sort.IT && to == i))
                        && !isIn(from, first)
                        && subjectBetween(to, i, true)
                        && (found.stage() == Stage.IN_FORCE || endsClause(i + found.length(), end))
                    ? Role.SUBJECT
                    : Role.NONE;
            case LEAVING -> noun && fromWhich(to, i) ? Role.OBJECT : Role.NONE;
            case TRANSITIVE ->
                (object && !its && objectBetween(i + found.length(), from))
                        || (noun && to < i && objectOfRelative(to, i, end))
                    ? Role.OBJECT
                    : subject && !isLeft(to, i) && subjectBetween(to, i, false)
                        ? Role.SUBJECT
                        : Role.NONE;
          };
      if (role != Role.NONE) {
        return role;
      }
    }
    return opens(agreement, found, i, first, end) ? Role.SUBJECT : Role.NONE;
  }

  /** {@code the accord, which Chile, Peru and Bolivia signed in May}: active, with no object. */
  private boolean objectOfRelative(int to, int i, int end) {
    int opens = words.get(to).text().equals(",") ? to + 1 : to;
    boolean relative = words.get(opens).is("which") || words.get(opens).is("that");
    if (!relative || i - opens < 2 || i - opens > 20 || !endsClause(i + 1, end)) {
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

  /** {@code the pact, from which Chile withdrew}. */
  private boolean fromWhich(int to, int i) {
    int opens = to < i && words.get(to).text().equals(",") ? to + 1 : to;
    return i - opens > 2
        && i - opens < 12
        && (words.get(opens).is("from") || words.get(opens).is("of"))
        && words.get(opens + 1).is("which");
  }

  private boolean isPossessive(int k) {
    return words.get(k).is("'s") || words.get(k).is("’s");
  }

  /** Whether it belongs to what stands before it: {@code talks on a pact broke down}. */
  private boolean isIn(int from, int first) {
    int before = from - 1;
    while (before > first && ClosedClass.DETERMINER.has(words.get(before))) {
      before--;
    }
    return before >= first && TOPIC.contains(words.get(before).text());
  }

  /** No noun follows: not {@code the pact ended the war}, {@code it ran out of money}. */
  private boolean endsClause(int next, int end) {
    return next >= end
        || !(ClosedClass.DETERMINER.has(words.get(next))
            || ClosedClass.POSSESSIVE.has(words.get(next))
            || words.get(next).is("of"));
  }

  /**
   * A participle that opens the sentence: {@code Signed in May, the accord …}, or {@code Signed in
   * May under a tree.} behind a sentence on the agreement.
   */
  private boolean opens(Entity agreement, Found found, int i, int first, int end) {
    if (i != first || found.use() != Use.TRANSITIVE || !isParticiple(words.get(i))) {
      return false;
    }
    int comma = i;
    while (comma < end && !words.get(comma).text().equals(",")) {
      comma++;
    }
    int begin = comma + 1;
    boolean named =
        instruments.places(agreement).stream()
            .anyMatch(p -> p.from() >= begin && p.from() <= begin + 1 && p.from() < end);
    return named || instruments.isLastBefore(agreement, first);
  }

  private static boolean isParticiple(Word word) {
    return word.text().endsWith("ed") || word.text().endsWith("en");
  }

  /** {@code the text left no room}: the agreement itself does what the word says. */
  private boolean isLeft(int to, int i) {
    return to == i && words.get(i).is("left");
  }

  /** {@code was signed in May, ratified by Chile and amended in 1994}: the same subject. */
  boolean goesOn(Found found, int i, int first) {
    int before = i - 1;
    while (before > first
        && (ClosedClass.ADVERB.has(words.get(before))
            || ClosedClass.AUXILIARY.has(words.get(before))
            || words.get(before).text().endsWith("ly"))) {
      before--;
    }
    boolean joins = words.get(before).text().equals(",") || words.get(before).is("and");
    boolean fits =
        found.use() == Use.INTRANSITIVE
            || (found.use() == Use.TRANSITIVE && isParticiple(words.get(i)));
    boolean next =
        i + 1 < words.size()
            && (ClosedClass.DETERMINER.has(words.get(i + 1)) || words.get(i + 1).is("it"));
    boolean object = next && (clauses.isEmpty() || clauses.hasObject(i));
    return before > first && joins && fits && !object;
  }

  private boolean ofBetween(int from, int to) {
    return from < to
        && to - from <= 3
        && (words.get(from).is("of") || words.get(from).is("to") || words.get(from).is("from"));
  }

  /** Between a verb and its object stand articles, adjectives and names, but no verb or mark. */
  private boolean objectBetween(int from, int to) {
    if (to - from > 7) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean mark = !word.isAlphanumeric() && !word.text().equals("-") && !word.text().equals("$");
      boolean closed = ClosedClass.AUXILIARY.has(word) && !word.text().endsWith("s");
      boolean led = i == from && (word.is("on") || word.is("to"));
      boolean away =
          (ClosedClass.ADPOSITION.has(word) && !led) || ClosedClass.CONJUNCTION.has(word);
      if (mark || closed || away || !Stages.at(words, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Between an agreement and its verb stand {@code which}, auxiliaries, adverbs, a parenthesis. */
  private boolean subjectBetween(int from, int verb, boolean intransitive) {
    if (verb - from > 14) {
      return false;
    }
    boolean aside = from + 1 == verb && words.get(from).text().equals(",");
    boolean be = from == verb || aside;
    boolean relative = false;
    boolean plain = true;
    for (int i = from; i < verb; i++) {
      Word word = words.get(i);
      be |= BE.contains(word.text());
      relative |= word.is("which") || word.is("that");
      be |= FIRST.contains(word.text()) && i > from && words.get(i - 1).text().equals(",");
      plain &=
          FIRST.contains(word.text())
              || ClosedClass.AUXILIARY.has(word)
              || ClosedClass.ADVERB.has(word)
              || word.is("which")
              || word.is("that")
              || word.is("and")
              || word.is("to")
              || !word.isAlphanumeric()
              || BE.contains(word.text())
              || MilestoneReading.PLANNED.contains(word.text())
              || REMAIN.contains(word.text())
              || word.text().endsWith("ly")
              || !Stages.at(words, i).isEmpty();
      if (word.text().equals(";") || (i > from && word.is("but"))) {
        return false;
      }
    }
    if (intransitive && words.get(verb - 1).is("and") && !crossesSubject(from, verb)) {
      return true;
    }
    if (isReduced(from, verb)) {
      return intransitive || be;
    }
    boolean marked = be || relative || from == verb;
    return intransitive
        ? plain || relative
        : marked
            && (plain || (relative && be) || (be && verb - from <= 10 && !crossesVerb(from, verb)));
  }

  /** {@code a ceasefire signed at Uvira in 2007 lapsed}: what stands between tells of it. */
  private boolean isReduced(int from, int verb) {
    boolean participle =
        from + 1 < verb && isParticiple(words.get(from)) && !Stages.at(words, from).isEmpty();
    return participle
        && IntStream.range(from + 1, verb)
            .mapToObj(words::get)
            .allMatch(word -> !word.text().equals(",") && !ClosedClass.CONJUNCTION.has(word));
  }

  /** Whether another noun phrase than a time stands in between. */
  private boolean crossesSubject(int from, int to) {
    Span between = new Span(words.get(from).span().begin(), words.get(to).span().begin());
    return !resolved.marked().mentionsIn(between).isEmpty();
  }

  private boolean crossesVerb(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.get(i).text().equals(",")
          || (Cues.lemma(words.get(i)).isPresent() && Stages.at(words, i).isEmpty())) {
        return true;
      }
    }
    return false;
  }
}
