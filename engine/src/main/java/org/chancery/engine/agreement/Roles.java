package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
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
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

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

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;

  private final Clauses clauses;
  private final Provisions parts;
  private final Unsaid unsaid;

  Roles(Resolved resolved, Instruments instruments) {
    this.clauses = new Clauses(resolved);
    this.parts = new Provisions(resolved);
    this.unsaid = new Unsaid(resolved, instruments, clauses, parts);
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
  }

  /** Whether the clause of the words for a stage tells it of what is no agreement. */
  boolean isOfOther(Found found, int i) {
    return clauses.told(found, i).stream()
        .filter(
            word ->
                !parts.isIn(word, word + 1)
                    && !HeadWords.isInstrument(HeadWords.plain(words.get(word).text())))
        .anyMatch(word -> Stages.at(words, word).isEmpty());
  }

  /** What the agreement is to the word at {@code i}. */
  Role of(Entity agreement, Found found, int i, int first, int end) {
    for (Place place : instruments.places(agreement)) {
      if (place.from() >= first && place.from() < end) {
        Role role = clauses.of(found, i, parts.of(place, found.stage()));
        if (role != Role.NONE) {
          return role;
        }
      }
    }
    Role told = patterns(agreement, found, i, first, end);
    boolean unsaid = told == Role.NONE && this.unsaid.speaksOf(agreement, found, i, first, end);
    return unsaid ? Role.OBJECT : told;
  }

  private Role patterns(Entity agreement, Found found, int i, int first, int end) {
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
                (object && ofBetween(i + found.length(), from))
                        || (to == i && (its || found.stage() != Stage.NEGOTIATING))
                        || (to == i - 1 && words.get(to).text().endsWith("s"))
                    ? Role.OBJECT
                    : Role.NONE;
            case INTRANSITIVE ->
                (subject || (place.form() == Sort.IT && to == i))
                        && !isIn(from, first)
                        && !isOtherVerb(to, i)
                        && subjectBetween(to, i, true)
                        && (found.stage() == Stage.IN_FORCE || endsClause(i + found.length(), end))
                    ? Role.SUBJECT
                    : Role.NONE;
            case LEAVING -> noun && fromWhich(to, i) ? Role.OBJECT : Role.NONE;
            case TRANSITIVE ->
                (object && !its && objectBetween(i + found.length(), from))
                        || (noun && to < i && objectOfRelative(to, i, end))
                    ? Role.OBJECT
                    : subject && !isDoer(to, i, end) && subjectBetween(to, i, false)
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
            || (found.use() == Use.TRANSITIVE && i > 0 && BE.contains(words.get(i - 1).text()));
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
            .filter(p -> p.from() >= begin && p.from() < end)
            .anyMatch(p -> p.from() <= begin + 1 || isBehindComma(p.from()));
    return named || instruments.isLastBefore(agreement, first);
  }

  /** Behind further participles: {@code Signed in May, ratified in June, the accord …}. */
  private boolean isBehindComma(int from) {
    int before = ClosedClass.DETERMINER.has(words.get(from - 1)) ? from - 2 : from - 1;
    return words.get(before).text().equals(",");
  }

  private static boolean isAnyParticiple(Word word) {
    return isParticiple(word) || Stages.PARTICIPLES.contains(word.text());
  }

  private static boolean isParticiple(Word word) {
    return word.text().endsWith("ed") || word.text().endsWith("en");
  }

  /** {@code wants it torn up}, {@code hopes to see it revived}. */
  private boolean isWished(int it, int verb) {
    return it > 0 && WISHING.contains(words.get(it - 1).text()) && isAnyParticiple(words.get(verb));
  }

  /** {@code the text left no room}, {@code the text amends}: it does what the word says. */
  private boolean isDoer(int to, int i, int end) {
    boolean noun = !isAnyParticiple(words.get(i)) || !endsClause(i + 1, end);
    return to == i && (words.get(i).is("left") || noun);
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
        && !isTime(from + 1)
        && (words.get(from).is("of") || words.get(from).is("to") || words.get(from).is("from"));
  }

  /** Between a verb and its object stand articles, adjectives and names, but no verb or mark. */
  private boolean objectBetween(int from, int to) {
    int begin = overTimes(from, to);
    if (to - begin > 7) {
      return false;
    }
    for (int i = begin; i < to; i++) {
      Word word = words.get(i);
      boolean mark = !word.isAlphanumeric() && !word.text().equals("-") && !word.text().equals("$");
      boolean closed = ClosedClass.AUXILIARY.has(word) && !word.text().endsWith("s");
      boolean led = i == begin && (word.is("on") || word.is("to"));
      boolean away =
          (ClosedClass.ADPOSITION.has(word) && !led) || ClosedClass.CONJUNCTION.has(word);
      if (mark || closed || away || !Stages.at(words, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code the end of January under the pact}. */
  private boolean isTime(int word) {
    int begin = words.get(word).span().begin();
    return resolved.marked().times().stream().anyMatch(t -> t.span().covers(begin));
  }

  /** Over a time right behind the verb: {@code signed on Friday a treaty}. */
  private int overTimes(int from, int to) {
    for (int i = from; i < Math.min(to, from + 2); i++) {
      int begin = words.get(i).span().begin();
      Optional<Timex> time =
          resolved.marked().times().stream().filter(t -> t.span().begin() == begin).findFirst();
      boolean led = i == from || ClosedClass.ADPOSITION.has(words.get(from));
      if (led && time.isPresent()) {
        return resolved.marked().parsed().firstWordFrom(time.get().span().end());
      }
    }
    return from;
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
              || Standings.PLANNED.contains(word.text())
              || REMAIN.contains(word.text())
              || word.text().endsWith("ly")
              || !Stages.at(words, i).isEmpty();
      if (word.text().equals(";") || word.is("whose") || (i > from && word.is("but"))) {
        return false;
      }
    }
    if (intransitive && isJoined(verb) && !crossesSubject(from, verb)) {
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

  /** {@code held for a week and then broke down}. */
  private boolean isJoined(int verb) {
    int before = ClosedClass.ADVERB.has(words.get(verb - 1)) ? verb - 2 : verb - 1;
    return before >= 0 && words.get(before).is("and");
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
