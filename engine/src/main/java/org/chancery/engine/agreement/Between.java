package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Tells by what stands between them what an agreement can be to a word for a stage. */
final class Between {

  /** Behind a comma, what opens a shortened clause: {@code , first signed in 2019,}. */
  private static final Set<String> FIRST =
      Set.of("first", "originally", "initially", "recently", "already");

  private static final Set<String> REMAIN =
      Set.of("remain", "remains", "remained", "stay", "stays", "stayed");

  private final Resolved resolved;
  private final List<Word> words;

  Between(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /** {@code the signing of the pact}. */
  boolean isOf(int from, int to) {
    return from < to
        && to - from <= 3
        && !isTime(from + 1)
        && (words.get(from).is("of") || words.get(from).is("to") || words.get(from).is("from"));
  }

  /** Between a verb and its object stand articles, adjectives and names, but no verb or mark. */
  boolean isObject(int from, int to) {
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
  boolean isSubject(int from, int verb, boolean intransitive) {
    if (verb - from > 14) {
      return false;
    }
    boolean aside = from + 1 == verb && words.get(from).text().equals(",");
    boolean be = from == verb || aside;
    boolean relative = false;
    boolean plain = true;
    for (int i = from; i < verb; i++) {
      Word word = words.get(i);
      be |= Roles.BE.contains(word.text());
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
              || Roles.BE.contains(word.text())
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
        from + 1 < verb && Roles.isParticiple(words.get(from)) && !Stages.at(words, from).isEmpty();
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
