package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Acts that answer one told before: who {@code dismissed the charge}, {@code turned down the offer}
 * or {@code welcomed the ratification} did it to whoever had charged, offered or ratified.
 */
final class Retold {

  /** Types of acts that answer others. */
  private static final Set<String> ANSWERS =
      Set.of("REJECT", "SUPPORT", "ACCUSE", "AGREE", "CONCEDE");

  /** Nouns for acts told before, by the types of those acts. */
  private static final Map<String, Set<String>> NOUNS =
      Map.ofEntries(
          Map.entry("accusation", Set.of("ACCUSE")),
          Map.entry("allegation", Set.of("ACCUSE")),
          Map.entry("charge", Set.of("ACCUSE")),
          Map.entry("claim", Set.of("ACCUSE")),
          Map.entry("criticism", Set.of("ACCUSE")),
          Map.entry("complaint", Set.of("ACCUSE")),
          Map.entry("demand", Set.of("REQUEST", "THREATEN")),
          Map.entry("request", Set.of("REQUEST")),
          Map.entry("appeal", Set.of("REQUEST")),
          Map.entry("call", Set.of("REQUEST")),
          Map.entry("ultimatum", Set.of("REQUEST", "THREATEN")),
          Map.entry("invitation", Set.of("REQUEST", "AGREE")),
          Map.entry("proposal", Set.of("AGREE", "REQUEST")),
          Map.entry("offer", Set.of("AGREE")),
          Map.entry("promise", Set.of("AGREE")),
          Map.entry("pledge", Set.of("AGREE")),
          Map.entry("threat", Set.of("THREATEN")),
          Map.entry("warning", Set.of("THREATEN")),
          Map.entry("attack", Set.of("ASSAULT")),
          Map.entry("raid", Set.of("ASSAULT")),
          Map.entry("strike", Set.of("ASSAULT", "PROTEST")),
          Map.entry("killing", Set.of("ASSAULT")),
          Map.entry("arrest", Set.of("COERCE")),
          Map.entry("expulsion", Set.of("SANCTION", "COERCE")));

  /** What stands before a noun for an act that was told. */
  private static final Set<String> POINTING = Set.of("the", "this", "such", "these", "those");

  /** So many words before the answer the act may be told. */
  private static final int BACK = 90;

  /** So many words behind the answer its noun may stand. */
  private static final int REACH = 6;

  /** Words that share so many letters are of one stem. */
  private static final int STEM = 5;

  private static final Set<String> STOPS = Set.of(".", ";", ":", "“", "”", "\"");

  private final List<Word> words;
  private final List<ToldAct> told = new ArrayList<>();

  Retold(List<Word> words) {
    this.words = words;
  }

  /** Takes note of an act. */
  void note(ToldAct act) {
    told.add(act);
  }

  /** Those whose act an act of these answers; none where it answers none. */
  List<Party> answered(EventAnchor anchor, Sentence sentence, List<Party> actors) {
    return !ANSWERS.contains(anchor.type())
        ? List.of()
        : before(anchor)
            .filter(each -> takesUp(anchor, sentence, each))
            .filter(each -> !ToldAct.shares(each.actors(), actors))
            .findFirst()
            .map(ToldAct::actors)
            .orElse(List.of());
  }

  /**
   * The act told before that a noun tells again: {@code charge} in {@code rejected the charge},
   * where somebody has made one.
   */
  Optional<ToldAct> again(EventAnchor anchor) {
    return before(anchor).filter(each -> means(anchor, each)).findFirst();
  }

  /** The same of acts done to one of these, however long before. */
  Optional<ToldAct> again(EventAnchor anchor, List<Party> recipients) {
    return told.reversed().stream()
        .filter(each -> !each.actors().isEmpty() && means(anchor, each))
        .filter(each -> ToldAct.shares(each.recipients(), recipients))
        .findFirst();
  }

  private boolean means(EventAnchor anchor, ToldAct act) {
    String noun = plain(anchor.word());
    boolean pointed = anchor.word() > 0 && POINTING.contains(plain(anchor.word() - 1));
    return pointed
        && act.type().equals(anchor.type())
        && (isNounFor(noun, act) || isOfStem(noun, plain(act.word())));
  }

  /** The acts told shortly before an anchor by somebody, the last first. */
  private Stream<ToldAct> before(EventAnchor anchor) {
    return told.reversed().stream()
        .filter(each -> each.word() < anchor.word() && each.word() > anchor.word() - BACK)
        .filter(each -> !each.actors().isEmpty());
  }

  private boolean takesUp(EventAnchor anchor, Sentence sentence, ToldAct act) {
    int last = Math.min(sentence.words().getLast().index(), anchor.word() + REACH);
    int to =
        IntStream.rangeClosed(anchor.word() + 1, last)
            .filter(k -> STOPS.contains(plain(k)))
            .findFirst()
            .orElse(last + 1);
    return IntStream.range(anchor.word() + 1, to)
        .anyMatch(k -> isNounFor(plain(k), act) || isOfStem(plain(k), plain(act.word())));
  }

  private static boolean isNounFor(String word, ToldAct act) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return NOUNS.getOrDefault(singular, Set.of()).contains(act.type());
  }

  private static boolean isOfStem(String noun, String verb) {
    return noun.length() > STEM && verb.length() >= STEM && noun.regionMatches(0, verb, 0, STEM);
  }

  private String plain(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
