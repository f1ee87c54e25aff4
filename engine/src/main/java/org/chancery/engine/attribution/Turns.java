package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The turns of a transcript: paragraphs that a name and a colon open ({@code MR BA: We will go.}),
 * with the paragraphs behind them up to the next turn. A text in which no name opens two, nor
 * capitals three in the first person, nor one that was recorded, is none. Who mostly asks, who
 * leads the talk, who introduces a recording, and who wrote the article makes no statements.
 *
 * @param attributions what is said in turns of those who answer, one a turn
 * @param spans all turns but the author's, questions too
 * @param names the words that open the turns, the author's too
 */
record Turns(List<Attribution> attributions, List<Span> spans, List<Span> names) {

  /** Words of the name before the colon. */
  private static final int LONGEST_NAME = 7;

  /** Words of what brackets add to the name. */
  private static final int LONGEST_ASIDE = 15;

  private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]");

  private static final Set<String> ASKERS =
      Set.of(
          "question",
          "q",
          "q.",
          "reporter",
          "interviewer",
          "journalist",
          "moderator",
          "host",
          "presenter",
          "anchor",
          "newsreader",
          "announcer",
          "narrator");

  /** What is said of words that were recorded before: {@code BA (voice-over): We will go.} */
  private static final Set<String> RECORDED =
      Set.of(
          "clip",
          "tape",
          "audio",
          "sound",
          "actuality",
          "recorded",
          "recording",
          "voiceover",
          "voice-over",
          "voice",
          "archive",
          "interpreter",
          "translation");

  /** Questions that make who speaks first the one who leads the talk. */
  private static final int LEADING = 2;

  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us");

  private static final Set<String> ANSWERERS = Set.of("a", "a.", "answer");

  /** Letters that open a turn without a colon: {@code Q. Will it rain?} */
  private static final Set<String> LETTERS = Set.of("Q.", "A.");

  Turns {
    attributions = List.copyOf(attributions);
    spans = List.copyOf(spans);
    names = List.copyOf(names);
  }

  private static boolean isAsker(String name) {
    return ASKERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * A paragraph's words for who speaks, the colon, and where the speech begins.
   *
   * @param aside what brackets or a comma add to the name, in lower case
   */
  private record Opening(Span name, Span colon, int begin, boolean capitals, Set<String> aside) {

    boolean isRecorded() {
      return aside.stream().anyMatch(RECORDED::contains);
    }

    /** The last word of the name in lower case: {@code ba} of {@code MR BA}. */
    String key(String text) {
      String letters = name.of(text).toLowerCase(Locale.ROOT);
      return letters.substring(letters.lastIndexOf(' ') + 1);
    }

    boolean asks(String text) {
      return ASKERS.contains(key(text)) || aside.stream().anyMatch(ASKERS::contains);
    }
  }

  /** A turn: who opens it, and its paragraphs from the first word of the speech. */
  private record Turn(Opening opening, List<Span> content) {

    String key(String text) {
      return opening.key(text);
    }

    boolean isQuestion(String text) {
      String own = content.getFirst().of(text).strip();
      return own.endsWith("?") || own.endsWith("?\"") || own.endsWith("?”");
    }

    Attribution attribution() {
      return new Attribution(Optional.of(opening.name()), Optional.of(opening.colon()), content);
    }
  }

  static Turns in(Parsed parsed) {
    List<Optional<Opening>> openings = openings(parsed);
    List<Opening> all = openings.stream().flatMap(Optional::stream).toList();
    Map<String, Integer> told = new HashMap<>();
    all.forEach(opening -> told.merge(opening.key(parsed.text()), 1, Integer::sum));
    boolean repeated = told.values().stream().anyMatch(n -> n > 1);
    boolean answered = all.stream().anyMatch(opening -> !opening.asks(parsed.text()));
    boolean recorded = all.stream().anyMatch(Opening::isRecorded);
    boolean recited =
        all.stream().filter(Opening::capitals).count() > 2
            && all.stream().allMatch(opening -> isInFirstPerson(parsed, opening.begin()));
    return answered && (repeated || recorded || recited)
        ? ofThoseWhoAnswer(parsed, turns(parsed, openings, repeated))
        : new Turns(List.of(), List.of(), List.of());
  }

  /** What opens each paragraph; where two names are in capitals, only such. */
  private static List<Optional<Opening>> openings(Parsed parsed) {
    List<Optional<Opening>> all =
        parsed.paragraphs().stream().map(paragraph -> opening(parsed, paragraph)).toList();
    boolean capitals = all.stream().flatMap(Optional::stream).filter(Opening::capitals).count() > 1;
    return all.stream().map(each -> each.filter(o -> o.capitals() || !capitals)).toList();
  }

  /** Whether the paragraph that goes on here says {@code I} or {@code we}. */
  private static boolean isInFirstPerson(Parsed parsed, int begin) {
    int paragraph = parsed.sentenceAt(begin).paragraph();
    return parsed.sentences().stream()
        .filter(sentence -> sentence.paragraph() == paragraph)
        .flatMap(sentence -> sentence.words().stream())
        .anyMatch(word -> FIRST.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  private static List<Turn> turns(Parsed parsed, List<Optional<Opening>> openings, boolean isTalk) {
    int last = openings.size() - 1;
    while (last >= 0 && openings.get(last).isEmpty()) {
      last--;
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      Optional<Opening> opening = openings.get(i);
      if (opening.isEmpty()) {
        continue;
      }
      List<Span> content = new ArrayList<>();
      content.add(new Span(opening.get().begin(), parsed.paragraphs().get(i).end()));
      boolean goesOn = isTalk && !opening.get().isRecorded();
      while (goesOn && i + 1 < last && openings.get(i + 1).isEmpty()) {
        content.add(parsed.paragraphs().get(i + 1));
        i++;
      }
      turns.add(new Turn(opening.get(), content));
    }
    return turns;
  }

  private static Turns ofThoseWhoAnswer(Parsed parsed, List<Turn> turns) {
    String text = parsed.text();
    String byline = parsed.document().byline().orElse("").toLowerCase(Locale.ROOT);
    List<Turn> others = turns.stream().filter(turn -> !isAuthor(turn.key(text), byline)).toList();
    Set<String> leading = leading(text, turns);
    return new Turns(
        others.stream()
            .filter(turn -> turn.opening().isRecorded() || !leading.contains(turn.key(text)))
            .map(Turn::attribution)
            .toList(),
        others.stream()
            .map(turn -> turn.opening().name().through(turn.content().getLast()))
            .toList(),
        turns.stream().map(turn -> turn.opening().name()).toList());
  }

  /** Who asks more often than not, leads the talk, or introduces what was recorded. */
  private static Set<String> leading(String text, List<Turn> turns) {
    Set<String> leading = new HashSet<>();
    Map<String, Integer> asked = new HashMap<>();
    for (Turn turn : turns) {
      asked.merge(turn.key(text), turn.isQuestion(text) ? 1 : -1, Integer::sum);
      if (turn.opening().asks(text)) {
        leading.add(turn.key(text));
      }
    }
    asked.entrySet().stream().filter(e -> e.getValue() >= 0).forEach(e -> leading.add(e.getKey()));
    for (int i = 0; i + 1 < turns.size(); i++) {
      if (turns.get(i + 1).opening().isRecorded() && !turns.get(i).opening().isRecorded()) {
        leading.add(turns.get(i).key(text));
      }
    }
    String first = turns.isEmpty() ? "" : turns.getFirst().key(text);
    long questions =
        turns.stream().filter(t -> t.key(text).equals(first) && t.isQuestion(text)).count();
    if (questions >= LEADING && turns.stream().noneMatch(turn -> turn.opening().asks(text))) {
      leading.add(first);
    }
    return leading;
  }

  /** Whether the byline holds the last word of a name: {@code MS BA} for {@code By Awa Ba}. */
  private static boolean isAuthor(String key, String byline) {
    return List.of(byline.split("[^\\p{L}\\p{M}’'-]+")).contains(key);
  }

  /** The name and colon that open a paragraph, if they do. */
  private static Optional<Opening> opening(Parsed parsed, Span paragraph) {
    int first = parsed.firstWordFrom(paragraph.begin());
    List<Word> words = parsed.words();
    boolean followed =
        first + 1 < words.size() && words.get(first + 1).span().begin() < paragraph.end();
    if (followed && LETTERS.contains(words.get(first).text())) {
      Span letter = words.get(first).span();
      int begin = words.get(first + 1).span().begin();
      return Optional.of(new Opening(letter, letter, begin, true, Set.of()));
    }
    int last = afterName(words, first);
    int colon = afterAside(words, last);
    boolean there =
        last > first
            && colon + 1 < words.size()
            && words.get(colon).text().equals(":")
            && words.get(colon + 1).span().begin() < paragraph.end();
    return there ? Optional.of(opening(words, first, last, colon)) : Optional.empty();
  }

  private static Opening opening(List<Word> words, int first, int last, int colon) {
    List<Word> before = words.subList(first, last);
    List<Word> aside = words.subList(last, colon);
    Set<String> told = new HashSet<>();
    aside.forEach(word -> told.add(word.text().toLowerCase(Locale.ROOT)));
    // CLIP, MR BA: the name is what the comma adds.
    boolean swapped = aside.size() > 1 && aside.getFirst().is(",") && isRecording(before);
    List<Word> name = swapped ? aside.subList(1, aside.size()) : before;
    if (swapped) {
      told.add(before.getFirst().text().toLowerCase(Locale.ROOT));
    }
    Span span = name.getFirst().span().through(name.getLast().span());
    return new Opening(
        span,
        words.get(colon).span(),
        words.get(colon + 1).span().begin(),
        isInCapitals(name.getLast().text()),
        told);
  }

  /** Whether a name ends in capitals: {@code BA} of {@code Ms. BA}. */
  private static boolean isInCapitals(String last) {
    return last.equals(last.toUpperCase(Locale.ROOT)) && last.chars().anyMatch(Character::isLetter);
  }

  private static boolean isRecording(List<Word> name) {
    return name.size() == 1 && RECORDED.contains(name.getFirst().text().toLowerCase(Locale.ROOT));
  }

  /** The place behind the words of a name that begins here. */
  private static int afterName(List<Word> words, int first) {
    int after = first;
    while (after < words.size() && after - first < LONGEST_NAME && isOfName(words.get(after))) {
      after++;
    }
    return after;
  }

  /** Behind what a bracket or comma adds to it: {@code Q (Radio Dakar)}, {@code BA, ON TAPE}. */
  private static int afterAside(List<Word> words, int from) {
    if (from + 1 >= words.size()) {
      return from;
    }
    if (words.get(from).text().equals(",")) {
      return afterName(words, from + 1);
    }
    String closing = CLOSING.getOrDefault(words.get(from).text(), "");
    int end = Math.min(words.size(), from + LONGEST_ASIDE);
    for (int at = from; at < end; at++) {
      if (words.get(at).text().equals(closing)) {
        return at + 1;
      }
    }
    return from;
  }

  private static boolean isOfName(Word word) {
    return word.isCapitalized() || word.text().equals("-") || word.text().equals(".");
  }

  /** Whether a paragraph opens as what an interviewer says: {@code Q: And then?} */
  static boolean asks(String paragraph) {
    int colon = paragraph.indexOf(':');
    String name = paragraph.substring(0, Math.max(0, colon)).replaceFirst("\\(.*\\)", "").strip();
    return isAsker(name) || paragraph.startsWith("Q. ");
  }

  /** Whether the words that open a turn stand for whoever is asked: {@code A: We will go.} */
  static boolean answers(String name) {
    return ANSWERERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a span is, or lies in, the name that opens a turn. */
  boolean name(Span span) {
    return names.stream().anyMatch(span::overlaps);
  }

  /** Whether a span stands in some turn. */
  boolean hold(Span span) {
    return spans.stream().anyMatch(turn -> turn.overlaps(span));
  }
}
