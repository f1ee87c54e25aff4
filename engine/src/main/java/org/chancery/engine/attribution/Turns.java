package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The turns of a transcript: paragraphs that a name and a colon open ({@code MR BA: We will go.}),
 * with the paragraphs behind them up to the next turn. A text in which no name opens two, nor
 * capitals three, is none.
 *
 * @param attributions what is said in turns that are no questions, one a turn
 * @param spans all turns, questions too
 */
record Turns(List<Attribution> attributions, List<Span> spans) {

  /** Words of the name before the colon. */
  private static final int LONGEST_NAME = 7;

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

  Turns {
    attributions = List.copyOf(attributions);
    spans = List.copyOf(spans);
  }

  /** A paragraph's words for who speaks, the colon, and where the speech begins. */
  private record Opening(Span name, Span colon, int begin, boolean capitals) {}

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
    boolean transcript = repeated > 1 || capitals > 2;
    return transcript ? turns(parsed, openings, capitals > 1) : new Turns(List.of(), List.of());
  }

  private static Turns turns(
      Parsed parsed, List<Optional<Opening>> openings, boolean capitalsOnly) {
    List<Attribution> attributions = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int last = openings.size() - 1;
    while (last >= 0 && openings.get(last).filter(o -> o.capitals() || !capitalsOnly).isEmpty()) {
      last--;
    }
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
      Span name = opening.get().name();
      if (!ASKERS.contains(name.of(parsed.text()).toLowerCase(Locale.ROOT))) {
        attributions.add(
            new Attribution(Optional.of(name), Optional.of(opening.get().colon()), content));
      }
      spans.add(name.through(content.getLast()));
      i = next;
    }
    return new Turns(attributions, spans);
  }

  /** The name and colon that open a paragraph, if they do. */
  private static Optional<Opening> opening(Parsed parsed, Span paragraph) {
    Sentence sentence = parsed.sentenceAt(paragraph.begin());
    int first = parsed.firstWordFrom(paragraph.begin());
    int colon = first;
    List<Word> words = parsed.words();
    while (colon < words.size()
        && colon - first <= LONGEST_NAME
        && !words.get(colon).text().equals(":")) {
      colon++;
    }
    boolean there =
        colon > first
            && colon + 1 < words.size()
            && colon - first <= LONGEST_NAME
            && sentence.span().begin() <= words.get(first).span().begin()
            && words.get(colon + 1).span().begin() < paragraph.end();
    List<Word> name = words.subList(first, Math.min(colon, words.size()));
    if (!there || !name.stream().allMatch(Turns::isOfName)) {
      return Optional.empty();
    }
    Span span = name.getFirst().span().through(name.getLast().span());
    String letters = span.of(parsed.text());
    boolean capitals =
        letters.equals(letters.toUpperCase(Locale.ROOT))
            && letters.chars().anyMatch(Character::isLetter);
    return Optional.of(
        new Opening(span, words.get(colon).span(), words.get(colon + 1).span().begin(), capitals));
  }

  private static boolean isOfName(Word word) {
    return word.isCapitalized() || word.text().equals("-") || word.text().equals(".");
  }

  /** Whether a span is, or lies in, the name that opens a turn. */
  boolean name(Span span) {
    return attributions.stream()
        .anyMatch(each -> each.source().filter(own -> own.overlaps(span)).isPresent());
  }

  /** Whether a span stands in some turn. */
  boolean hold(Span span) {
    return spans.stream().anyMatch(turn -> turn.overlaps(span));
  }
}
