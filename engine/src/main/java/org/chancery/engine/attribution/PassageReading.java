package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.attribution.Attributor.Passage;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Gives each quotation of one passage its cue, and each cue its source and content. */
final class PassageReading {

  private static final int FARTHEST_CUE = 28;
  private static final int LONGEST_SCARE_QUOTE = 3;
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

  private final Parsed parsed;
  private final String text;
  private final List<Word> words;
  private final Quoted quoted;
  private final Sources sources;
  private final Passage passage;
  private final Optional<Draft> previous;
  private final List<Integer> cues = new ArrayList<>();
  private final int first;
  private final int end;

  PassageReading(
      Resolved resolved,
      Quoted quoted,
      Sources sources,
      Passage passage,
      Optional<Draft> previous) {
    this.parsed = resolved.marked().parsed();
    this.text = resolved.text();
    this.words = parsed.words();
    this.quoted = quoted;
    this.sources = sources;
    this.passage = passage;
    this.previous = previous;
    this.first = parsed.firstWordFrom(passage.span().begin());
    this.end = parsed.firstWordFrom(passage.span().end());
  }

  List<Draft> drafts() {
    List<Quote> quotes = quoted.beginningIn(passage.span());
    int according = according();
    if (quotes.isEmpty()) {
      return according < 0 ? List.of() : accordingTo(according).stream().toList();
    }
    for (int i = first; i < end; i++) {
      if (isCue(i)) {
        cues.add(i);
      }
    }
    Map<Integer, List<Quote>> byCue = new TreeMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (Quote quote : quotes) {
      Optional<Draft> signed = signed(quote);
      int cue = signed.isPresent() ? -1 : cueOf(quote);
      if (signed.isPresent()) {
        drafts.add(signed.get());
      } else if (cue >= 0) {
        byCue.computeIfAbsent(cue, _ -> new ArrayList<>()).add(quote);
      } else if (according < 0) {
        alone(quote).ifPresent(drafts::add);
      }
    }
    byCue.forEach((cue, spoken) -> drafts.add(draft(cue, spoken)));
    if (byCue.isEmpty() && according >= 0) {
      accordingTo(according).ifPresent(drafts::add);
    }
    return drafts;
  }

  private boolean isCue(int i) {
    Word word = words.get(i);
    if (quoted.holds(word.span()) || Cues.lemma(word).isEmpty()) {
      return false;
    }
    Word before = words.get(Math.max(first, i - 1));
    if (Cues.isParticiple(word)) {
      return i > first && (before.text().equals(",") || before.is("by") || before.is("and"));
    }
    boolean noun =
        ClosedClass.DETERMINER.has(before)
            || ClosedClass.POSSESSIVE.has(before)
            || before.text().equals("'s")
            || before.text().equals("’s")
            || before.is("to");
    boolean plural =
        word.text().endsWith("s")
            && !sources.endsAt(before)
            && !before.is("who")
            && !ClosedClass.ADVERB.has(before);
    return Cues.isFinite(word) && !noun && !plural;
  }

  /** The cue of a quotation by its word, or -1. */
  private int cueOf(Quote quote) {
    int from = parsed.firstWordFrom(quote.outer().begin());
    int to = parsed.firstWordFrom(quote.outer().end());
    int before = -1;
    int after = -1;
    int sentence = parsed.sentenceAt(quote.outer().begin()).span().begin();
    for (int cue : cues) {
      if (cue < from && words.get(cue).span().begin() >= sentence) {
        before = cue;
      }
      if (cue >= to && after < 0 && cue - to <= FARTHEST_CUE && !anotherQuote(to, cue)) {
        after = cue;
      }
    }
    if (before >= 0 && introduces(before, from)) {
      return before;
    }
    boolean close = after >= 0 && after - to <= 4;
    if (after >= 0
        && !Cues.isParticiple(words.get(after))
        && (openEnded(quote) || (close && before < 0))) {
      return after;
    }
    return before;
  }

  private boolean anotherQuote(int from, int to) {
    return !quoted
        .beginningIn(new Span(words.get(from).span().begin(), words.get(to).span().begin()))
        .isEmpty();
  }

  /** Whether only marks and {@code that} stand between the cue and the quotation. */
  private boolean introduces(int cue, int quote) {
    for (int i = cue + 1; i < quote; i++) {
      Word word = words.get(i);
      if (word.isAlphanumeric() && !word.is("that") && !word.is("as")) {
        return text.charAt(words.get(quote - 1).span().begin()) == ':'
            && quote - cue <= FARTHEST_CUE;
      }
    }
    return true;
  }

  /** Whether the sentence plainly goes on after the quotation: it ends in a comma or asks. */
  private boolean openEnded(Quote quote) {
    char last = lastLetter(quote);
    char next = quote.outer().end() < text.length() ? text.charAt(quote.outer().end()) : ' ';
    return ",?!—–…-".indexOf(last) >= 0 || next == ',' || next == '—';
  }

  private char lastLetter(Quote quote) {
    int i = quote.inner().end() - 1;
    while (i > quote.inner().begin() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  /** A quotation without a cue: it goes on from the last one, or nobody is said to speak. */
  private Optional<Draft> alone(Quote quote) {
    boolean whole =
        parsed.firstWordFrom(quote.outer().begin()) == first
            && parsed.firstWordFrom(quote.outer().end()) >= end - 1;
    int length =
        parsed.firstWordFrom(quote.inner().end()) - parsed.firstWordFrom(quote.inner().begin());
    boolean here = previous.filter(p -> p.paragraph() == passage.paragraph()).isPresent();
    if (!whole || (length <= LONGEST_SCARE_QUOTE && !here)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Optional.empty(),
            Optional.empty(),
            List.of(trimmed(quote.inner())),
            passage.paragraph(),
            quote.runsOn(),
            here));
  }

  /** A quotation that opens its paragraph and is signed: {@code "It rains." — Awa Ba, a farmer}. */
  private Optional<Draft> signed(Quote quote) {
    int dash = parsed.firstWordFrom(quote.outer().end());
    boolean opens =
        parsed.firstWordFrom(quote.outer().begin()) == first
            && (first == 0 || !isInParagraph(first - 1));
    boolean signed =
        opens
            && dash + 1 < words.size()
            && DASHES.contains(words.get(dash).text())
            && isInParagraph(dash + 1);
    if (!signed) {
      return Optional.empty();
    }
    return sources
        .signature(dash + 1)
        .map(
            source ->
                new Draft(
                    Optional.of(source),
                    Optional.empty(),
                    List.of(trimmed(quote.inner())),
                    passage.paragraph(),
                    false,
                    false));
  }

  private boolean isInParagraph(int word) {
    return parsed.sentenceAt(words.get(word).span().begin()).paragraph() == passage.paragraph();
  }

  private Draft draft(int cue, List<Quote> spoken) {
    boolean inverted = spoken.stream().anyMatch(quote -> follows(cue, quote));
    List<Span> content = new ArrayList<>();
    List<Quote> woven = new ArrayList<>();
    for (Quote quote : spoken) {
      int from = parsed.firstWordFrom(quote.outer().begin());
      boolean standing = from < cue || introduces(cue, from) || quote.runsOn();
      if (standing && woven.isEmpty() && !goesOn(quote, spoken, cue)) {
        content.add(trimmed(quote.inner()));
      } else {
        woven.add(quote);
      }
    }
    if (!woven.isEmpty()) {
      content.add(clause(cue, woven));
    }
    Optional<Span> source = sources.of(cue, inverted);
    return new Draft(
        source,
        Optional.of(words.get(cue).span()),
        content,
        passage.paragraph(),
        spoken.getLast().runsOn(),
        false);
  }

  /** Whether the cue stands right behind the quotation: {@code "We go," said Ba}. */
  private boolean follows(int cue, Quote quote) {
    int next = parsed.firstWordFrom(quote.outer().end());
    return next == cue || (next + 1 == cue && !words.get(next).isAlphanumeric());
  }

  /** Whether the sentence goes on after the quotation in the same breath: {@code "x" and "y"}. */
  private boolean goesOn(Quote quote, List<Quote> spoken, int cue) {
    int from = parsed.firstWordFrom(quote.outer().begin());
    int next = parsed.firstWordFrom(quote.outer().end());
    if (from < cue || next >= end) {
      return false;
    }
    boolean more = !quote.equals(spoken.getLast());
    String letters = words.get(next).text();
    return more
        ? !letters.equals(",") && ".,?!".indexOf(lastLetter(quote)) < 0
        : words.get(next).isAlphanumeric() && ".,?!".indexOf(lastLetter(quote)) < 0;
  }

  /** The clause after the cue, up to where it ends behind the last quotation woven into it. */
  private Span clause(int cue, List<Quote> woven) {
    int limit = parsed.firstWordFrom(woven.getFirst().outer().begin());
    int begin = limit;
    for (int i = cue + 1; i < limit; i++) {
      if (words.get(i).is("that")) {
        begin = i;
        break;
      }
    }
    if (begin == limit) {
      begin = afterObject(cue, limit);
    }
    Quote last = woven.getLast();
    int close = parsed.firstWordFrom(last.outer().end());
    int i = close;
    int reach = last.inner().end();
    while (i < end
        && ",;.:".indexOf(words.get(i).text()) < 0
        && Cues.lemma(words.get(i)).isEmpty()) {
      if (words.get(i).isAlphanumeric() && !ClosedClass.CONJUNCTION.has(words.get(i))) {
        reach = words.get(i).span().end();
      }
      i++;
    }
    int from = begin == limit ? woven.getFirst().inner().begin() : words.get(begin).span().begin();
    return trimmed(new Span(from, Math.max(reach, last.inner().end())));
  }

  /** Leaves out who is told, and when: {@code told reporters on Tuesday the plan is "dead"}. */
  private int afterObject(int cue, int limit) {
    int i = cue + 1;
    boolean told =
        Cues.lemma(words.get(cue)).filter(l -> l.equals("tell") || l.equals("ask")).isPresent();
    if (told) {
      Optional<Span> object = sources.phraseFrom(i);
      i = object.map(span -> parsed.firstWordFrom(span.end())).orElse(Math.min(i + 1, limit));
    }
    while (i < limit && (words.get(i).text().equals(",") || words.get(i).text().equals(":"))) {
      i++;
    }
    return Math.min(i, limit);
  }

  private int according() {
    for (int i = first; i + 1 < end; i++) {
      if (words.get(i).is("according")
          && words.get(i + 1).is("to")
          && !quoted.holds(words.get(i).span())) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> accordingTo(int at) {
    Optional<Span> phrase = sources.phraseFrom(at + 2);
    int close = at + 2;
    while (close < end && ",.;".indexOf(words.get(close).text()) < 0) {
      close++;
    }
    if (phrase.isEmpty() && close == at + 2) {
      return Optional.empty();
    }
    Span source = phrase.isPresent() ? phrase.get() : spanOf(at + 2, close);
    int from = at == first ? close + 1 : first;
    int to = at == first ? end : at;
    while (to > from
        && !words.get(to - 1).isAlphanumeric()
        && "”\"%)".indexOf(words.get(to - 1).text()) < 0) {
      to--;
    }
    if (to <= from) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Optional.of(source),
            Optional.of(spanOf(at, at + 2)),
            List.of(trimmed(spanOf(from, to))),
            passage.paragraph(),
            false,
            false));
  }

  private Span spanOf(int from, int to) {
    return words.get(from).span().through(words.get(to - 1).span());
  }

  /** Without space, the comma before the closing mark, or a full stop of the frame. */
  private Span trimmed(Span span) {
    int from = span.begin();
    int to = span.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from + 1
        && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    return new Span(from, to);
  }
}
