package org.chancery.engine.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Offices told by verbs: {@code Ba, who now heads the mission}, {@code Ba leads the council}. */
final class LeadingVerbs {

  /** What one does who holds an office; the chance that is enough behind {@code who}. */
  private static final Map<String, Double> HOLDS =
      Map.ofEntries(
          Map.entry("heads", 0.05),
          Map.entry("leads", 0.05),
          Map.entry("chairs", 0.05),
          Map.entry("commands", 0.05),
          Map.entry("speaks", 0.05),
          Map.entry("runs", 0.3),
          Map.entry("headed", 0.3),
          Map.entry("led", 0.3),
          Map.entry("chaired", 0.3),
          Map.entry("commanded", 0.1),
          Map.entry("ran", 0.3));

  /** What is enough where no body is named: {@code who leads the climbers}. */
  private static final double LEADS = 0.25;

  /** What is enough for these verbs where no {@code who} leads to them. */
  private static final double ALONE = 0.35;

  /** What may stand between {@code who} and such a verb. */
  private static final Set<String> NOW = Set.of("now", "also", "still", "once", "co", "-");

  /** What may follow inside the words for what is led. */
  private static final Set<String> JOINS = Set.of("of", "-", "'", "’", "'s", "’s");

  /** How many words what is led may take. */
  private static final int LONGEST = 8;

  /**
   * Somebody who leads.
   *
   * @param begin the first word of what tells it
   * @param end the word behind the last
   * @param body what is led, where it is named
   * @param past whether it is over
   */
  record Led(Entity holder, int begin, int end, Optional<Entity> body, boolean past) {}

  private final Resolved resolved;
  private final Bearers bearers;
  private final List<Word> words;
  private final View view;

  LeadingVerbs(Resolved resolved, Bearers bearers) {
    this.resolved = resolved;
    this.bearers = bearers;
    this.words = resolved.marked().parsed().words();
    this.view = resolved.marked().seen().view();
  }

  /** Whether a word tells what one does who holds an office. */
  static boolean isOne(Word word) {
    return HOLDS.containsKey(word.text());
  }

  /** {@code Ba, who now heads the mission}, {@code Ba leads the council}. */
  Optional<Led> at(int verb) {
    if (!isOne(words.get(verb))) {
      return Optional.empty();
    }
    int begin = verb > 2 && words.get(verb - 2).is("co") ? verb - 2 : verb;
    int who = begin - 1;
    while (who > 0 && NOW.contains(words.get(who).text())) {
      who--;
    }
    boolean relative = who > 0 && words.get(who).is("who");
    int end = endOfLed(verb);
    Optional<Entity> body = ownerIn(words.get(verb).span().through(words.get(end - 1).span()));
    double behindWho = body.isPresent() ? HOLDS.getOrDefault(words.get(verb).text(), LEADS) : LEADS;
    if (view.within("title", verb) < (relative ? behindWho : ALONE)) {
      return Optional.empty();
    }
    boolean past = words.get(verb).text().endsWith("d") || words.get(verb).is("ran");
    return (relative ? bearers.described(who, end) : bearers.subject(verb))
        .map(holder -> new Led(holder, begin, end, body, past));
  }

  /** The place behind the words for what is led. */
  private int endOfLed(int verb) {
    int end = verb + (words.get(verb).is("speaks") ? 2 : 1);
    while (end < words.size() && end <= verb + LONGEST && isOfPhrase(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfPhrase(Word word) {
    return JOINS.contains(word.text())
        || (word.isAlphanumeric()
            && (!ClosedClass.any(word)
                || ClosedClass.DETERMINER.has(word)
                || ClosedClass.POSSESSIVE.has(word)));
  }

  private Optional<Entity> ownerIn(Span led) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(led.begin());
    return resolved.marked().mentionsIn(sentence.span()).stream()
        .filter(mention -> led.covers(mention.span().begin()) && mention.span().begin() < led.end())
        .filter(mention -> Sighted.OWNERS.contains(mention.kind()))
        .flatMap(mention -> resolved.of(mention).stream())
        .findFirst();
  }
}
