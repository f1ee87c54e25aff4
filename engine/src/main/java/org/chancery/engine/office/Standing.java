package org.chancery.engine.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Title;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells from the words of a title and those round it whether it is still held. */
final class Standing {

  private static final Set<String> SEEKING =
      Set.of("candidate", "nominee", "hopeful", "contender", "challenger", "aspirant", "runner");

  /** What one does who leaves an office. */
  private static final Set<String> LEAVES = Set.of("resigned", "quit", "abdicated", "died");

  /** The same in two words: {@code stepped down}, {@code stood aside}. */
  private static final Set<String> STEPS = Set.of("stepped", "stood");

  /** What is done to one who loses an office. */
  private static final Set<String> LOSES =
      Set.of(
          "sacked",
          "dismissed",
          "ousted",
          "removed",
          "fired",
          "toppled",
          "deposed",
          "overthrown",
          "impeached",
          "replaced");

  /** What is done to one who holds the office no more: {@code fired Minister Ba}. */
  private static final Set<String> UNDONE =
      Set.of(
          "killed",
          "assassinated",
          "murdered",
          "fired",
          "sacked",
          "ousted",
          "deposed",
          "toppled",
          "overthrew");

  /** What has ended an office: {@code the murder of the chairman}. */
  private static final Set<String> ENDS = Set.of("death", "killing", "assassination", "murder");

  /** What ends one if it has come about: {@code after the resignation of the chairman}. */
  private static final Set<String> MAY_END =
      Set.of("resignation", "dismissal", "removal", "sacking", "ouster", "ousting", "overthrow");

  /** What has not come about: {@code the attempted murder of the chairman}. */
  private static final Set<String> NOT_QUITE =
      Set.of("attempted", "failed", "planned", "alleged", "foiled");

  private static final Set<String> AFTER =
      Set.of("after", "followed", "following", "since", "upon");

  /** What stands before an office held long ago: {@code once Chad's envoy}. */
  private static final Set<String> FORMERLY = Set.of("once", "formerly", "sometime");

  private static final Set<String> FROM_TO = Set.of("to", "until", "till");

  /** {@code turned in her resignation}, {@code left office}: verbs, and what they take. */
  private static final Set<String> GIVES_UP =
      Set.of("turned", "handed", "tendered", "submitted", "gave", "left", "vacated");

  private static final Set<String> GIVEN_UP = Set.of("resignation", "office", "post");

  /** So many words behind such a verb may hold what it takes. */
  private static final int TAKES = 3;

  private static final Set<String> PASSIVE = Set.of("was", "were", "been");
  private static final Set<String> SKIPPED =
      Set.of("has", "had", "have", "was", "were", "been", "also", "since", "later", "abruptly");

  /** What tells the day behind {@code was elected president}. */
  private static final Set<String> LATELY = Set.of("on", "last");

  /** The last word of {@code served} and {@code stepped down} before {@code as}. */
  private static final Set<String> DONE = Set.of("served", "down");

  /** What follows an {@code until} that lies ahead: {@code until a successor is found}. */
  private static final Set<String> OPEN_ENDED = Set.of("a", "an", "the", "new");

  /** How long a clause between commas may be, in words. */
  private static final int ASIDE = 25;

  private final List<Word> words;

  Standing(List<Word> words) {
    this.words = words;
  }

  /**
   * How the holder stands to an office.
   *
   * @param from the place of the first word of the title
   * @param end the place behind the title
   * @param to the same, but behind the name where that follows
   */
  Status of(Title title, int from, int end, int to) {
    if (isSeeking(title.noun().toLowerCase(Locale.ROOT))) {
      return Status.CANDIDATE;
    }
    Optional<Status> marked = marked(title);
    if (marked.isPresent()) {
      return marked.get();
    }
    boolean wasElected =
        title.marks().contains("elected")
            && from > 0
            && PASSIVE.contains(words.get(from - 1).text());
    if (wasElected) {
      boolean lately = to < words.size() && LATELY.contains(words.get(to).text());
      return lately ? Status.ELECT : Status.CURRENT;
    }
    if (isLeft(from) || isUntil(end) || isUntil(to) || isThen(end) || isThen(to) || leaves(to)) {
      return Status.FORMER;
    }
    return isSought(from) ? Status.CANDIDATE : Status.CURRENT;
  }

  /** Whether a title in lower case is one of those who seek an office: {@code front-runner}. */
  static boolean isSeeking(String noun) {
    return SEEKING.stream().anyMatch(noun::endsWith);
  }

  private static Optional<Status> marked(Title title) {
    if (title.isFormer()) {
      return Optional.of(Status.FORMER);
    }
    if (title.isElect()) {
      return Optional.of(Status.ELECT);
    }
    return title.isActing() ? Optional.of(Status.ACTING) : Optional.empty();
  }

  /** {@code served as}, {@code was dismissed as}, {@code who was}, {@code killed}: before it. */
  private boolean isLeft(int from) {
    if (from < 2) {
      return false;
    }
    String before = words.get(from - 1).text();
    if (before.equals("was") || before.equals("been")) {
      Word subject = words.get(from - 2);
      return subject.is("who") || subject.is("had") || isNamed(subject);
    }
    boolean formerly = FORMERLY.contains(before) && words.get(from - 2).text().equals(",");
    boolean preceded = before.equals("as") && words.get(from - 2).is("predecessor");
    if (UNDONE.contains(before)
        || formerly
        || preceded
        || (before.equals("of") && isEnded(from - 2))) {
      return true;
    }
    for (int i = from - 2; before.equals("as") && i >= Math.max(0, from - 4); i--) {
      String text = words.get(i).text();
      if (LEAVES.contains(text) || LOSES.contains(text) || DONE.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the murder} before {@code of the chairman}, {@code after the dismissal}. */
  private boolean isEnded(int noun) {
    String ends = words.get(noun).text();
    boolean after =
        noun > 1
            && words.get(noun - 1).is("the")
            && AFTER.contains(words.get(noun - 2).text().toLowerCase(Locale.ROOT));
    boolean done = noun > 0 && !NOT_QUITE.contains(words.get(noun - 1).text());
    return (done && ENDS.contains(ends)) || (after && MAY_END.contains(ends));
  }

  /** {@code Ba was}, but not {@code It was the minister who}. */
  private static boolean isNamed(Word subject) {
    return subject.isCapitalized() && !ClosedClass.any(subject);
  }

  private boolean isSought(int from) {
    return from > 1
        && words.get(from - 1).is("as")
        && words.get(from - 2).text().equals("nominated");
  }

  /** {@code minister until last week}. */
  private boolean isUntil(int to) {
    int at = to < words.size() && words.get(to).text().equals(",") ? to + 1 : to;
    return at < words.size()
        && (words.get(at).is("until") || words.get(at).is("till"))
        && !(at + 1 < words.size() && OPEN_ENDED.contains(words.get(at + 1).text()));
  }

  /** {@code president in those days}, {@code minister of the day}, {@code envoy from 1990 to}. */
  private boolean isThen(int at) {
    if (at + 2 >= words.size()) {
      return false;
    }
    String last = words.get(at + 2).text();
    boolean years =
        words.get(at).is("from") && FROM_TO.contains(last) && isYear(words.get(at + 1).text());
    boolean day =
        (words.get(at).is("of") || words.get(at).is("at"))
            && words.get(at + 1).is("the")
            && (last.equals("day") || last.equals("time"));
    boolean days = words.get(at).is("in") && words.get(at + 1).is("those") && last.equals("days");
    return years || day || days;
  }

  private static boolean isYear(String text) {
    return text.matches("[12][0-9]{3}");
  }

  /** {@code Ba resigned}, {@code Ba, who was sacked in May}, {@code Ba, 61, has stepped down}. */
  boolean leaves(int at) {
    if (at >= words.size()) {
      return false;
    }
    if (!words.get(at).text().equals(",")) {
      return isLeaving(at);
    }
    boolean who = at + 1 < words.size() && words.get(at + 1).is("who");
    if (isLeaving(who ? at + 2 : at + 1)) {
      return true;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + ASIDE); i++) {
      String text = words.get(i).text();
      if (text.equals(",")) {
        return isLeaving(i + 1);
      }
      if (text.equals(".") || text.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a possessive mark stands here: the {@code 's} of {@code the minister's cousin}. */
  boolean isOwning(int at) {
    return at < words.size() && words.get(at).isPossessive();
  }

  private boolean isLeaving(int at) {
    boolean passive = false;
    int i = at;
    while (i < words.size() && SKIPPED.contains(words.get(i).text())) {
      passive |= PASSIVE.contains(words.get(i).text());
      i++;
    }
    if (i >= words.size()) {
      return false;
    }
    String verb = words.get(i).text();
    boolean steps =
        STEPS.contains(verb)
            && i + 1 < words.size()
            && (words.get(i + 1).is("down") || words.get(i + 1).is("aside"));
    return steps
        || LEAVES.contains(verb)
        || (passive && LOSES.contains(verb))
        || (GIVES_UP.contains(verb) && isGivenUp(i));
  }

  private boolean isGivenUp(int verb) {
    return words.subList(verb + 1, Math.min(words.size(), verb + 1 + TAKES)).stream()
        .anyMatch(word -> GIVEN_UP.contains(word.text()));
  }
}
