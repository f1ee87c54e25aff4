package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.HashMap;
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
 * capitals three, is none. Who mostly asks, and who wrote the article, makes no statements.
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
          "reporter",
          "interviewer",
          "journalist",
          "moderator",
          "host",
          "presenter");

  private static final Set<String> ANSWERERS = Set.of("a", "answer");

  Turns {
    attributions = List.copyOf(attributions);
    spans = List.copyOf(spans);
    names = List.copyOf(names);
  }

  private static boolean isAsker(String name) {
    return ASKERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** A paragraph's words for who speaks, the colon, and where the speech begins. */
  private record Opening(Span name, Span colon, int begin, boolean capitals) {}

  /** A turn: who opens it, and its paragraphs from the first word of the speech. */
  private record Turn(Opening opening, List<Span> content) {

    String name(String text) {
      return opening.name().of(text).toLowerCase(Locale.ROOT);
    }

    boolean isQuestion(String text) {
      String last = content.getLast().of(text).strip();
      return last.endsWith("?") || last.endsWith("?\"") || last.endsWith("?”");
    }

    Attribution attribution() {
      return new Attribution(Optional.of(opening.name()), Optional.of(opening.colon()), content);
    }
  }

  static Turns in(Parsed parsed) {
    List<Optional<Opening>> openings = new ArrayList<>();
    Map<String, Integer> told = new HashMap<>();
    int capitals = 0;
    for (int i = 0; i < parsed.paragraphs().size(); i++) {
      Optional<Opening> opening = opening(parsed, parsed.paragraphs().get(i));
      openings.add(opening);
      opening.ifPresent(o -> told.merge(o.name().of(parsed.text()), 1, Integer::sum));
      capitals += opening.filter(Opening::capitals).isPresent() ? 1 : 0;
    }
    int repeated = told.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    boolean answered = told.keySet().stream().anyMatch(name -> !isAsker(name));
    boolean transcript = answered && (repeated > 1 || capitals > 2);
    return transcript
        ? turns(parsed, openings, capitals > 1)
        : new Turns(List.of(), List.of(), List.of());
  }

  private static Turns turns(
      Parsed parsed, List<Optional<Opening>> openings, boolean capitalsOnly) {
    int last = openings.size() - 1;
    while (last >= 0 && openings.get(last).filter(o -> o.capitals() || !capitalsOnly).isEmpty()) {
      last--;
    }
    List<Turn> turns = new ArrayList<>();
    int i = 0;
    while (i <= last) {
      Optional<Opening> opening = openings.get(i).filter(o -> o.capitals() || !capitalsOnly);
      if (opening.isEmpty()) {
        i++;
        continue;
      }
      List<Span> content = new ArrayList<>();
      content.add(new Span(opening.get().begin(), parsed.paragraphs().get(i).end()));
      int next = i + 1;
      while (next < last
          && openings.get(next).filter(o -> o.capitals() || !capitalsOnly).isEmpty()) {
        content.add(parsed.paragraphs().get(next));
        next++;
      }
      turns.add(new Turn(opening.get(), content));
      i = next;
    }
    return ofThoseWhoAnswer(parsed, turns);
  }

  private static Turns ofThoseWhoAnswer(Parsed parsed, List<Turn> turns) {
    String text = parsed.text();
    Map<String, Integer> asked = new HashMap<>();
    turns.forEach(
        turn -> asked.merge(turn.name(text), turn.isQuestion(text) ? 1 : -1, Integer::sum));
    String byline = parsed.document().byline().orElse("").toLowerCase(Locale.ROOT);
    List<Turn> others = turns.stream().filter(turn -> !isAuthor(turn.name(text), byline)).toList();
    return new Turns(
        others.stream()
            .filter(turn -> !ASKERS.contains(turn.name(text)))
            .filter(turn -> asked.getOrDefault(turn.name(text), 0) < 0)
            .map(Turn::attribution)
            .toList(),
        others.stream()
            .map(turn -> turn.opening().name().through(turn.content().getLast()))
            .toList(),
        turns.stream().map(turn -> turn.opening().name()).toList());
  }

  /** Whether the byline holds the last word of a name: {@code MS BA} for {@code By Awa Ba}. */
  private static boolean isAuthor(String name, String byline) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return List.of(byline.split("[^\\p{L}\\p{M}’'-]+")).contains(last);
  }

  /** The name and colon that open a paragraph, if they do. */
  private static Optional<Opening> opening(Parsed parsed, Span paragraph) {
    int first = parsed.firstWordFrom(paragraph.begin());
    List<Word> words = parsed.words();
    int last = afterName(words, first);
    int colon = afterAside(words, last);
    boolean there =
        last > first
            && colon + 1 < words.size()
            && words.get(colon).text().equals(":")
            && words.get(colon + 1).span().begin() < paragraph.end();
    if (!there) {
      return Optional.empty();
    }
    List<Word> name = words.subList(first, last);
    Span span = name.getFirst().span().through(name.getLast().span());
    String letters = span.of(parsed.text());
    boolean capitals =
        letters.equals(letters.toUpperCase(Locale.ROOT))
            && letters.chars().anyMatch(Character::isLetter);
    return Optional.of(
        new Opening(span, words.get(colon).span(), words.get(colon + 1).span().begin(), capitals));
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
    return isAsker(name);
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
