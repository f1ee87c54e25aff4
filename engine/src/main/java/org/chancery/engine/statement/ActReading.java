package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Tells which act somebody does by saying something: by the verb of the cue, by its noun, by what
 * the network reads in it, or by the words that are said.
 */
final class ActReading {

  private static final Set<String> CLAIMS =
      Set.of(
          "claims",
          "claim",
          "reports",
          "report",
          "allegations",
          "allegation",
          "accusations",
          "accusation",
          "suggestions",
          "suggestion",
          "rumours",
          "rumors");

  private static final Set<String> ORDERING = Set.of("tell", "ask", "call");

  private final Resolved resolved;

  ActReading(Resolved resolved) {
    this.resolved = resolved;
  }

  /**
   * The act of an attribution, with the reason for it.
   *
   * @param before the statement that a floating quotation goes on from
   */
  Act of(Attribution attribution, Optional<Statement> before, List<Because> trace) {
    if (attribution.cue().isEmpty()) {
      return before.map(Statement::act).orElse(Act.SAY);
    }
    Span cue = attribution.cue().get();
    List<Word> words = resolved.marked().wordsIn(cue);
    Optional<Act> told =
        words.stream()
            .flatMap(word -> Cues.lemma(word).stream())
            .map(Acts::of)
            .filter(act -> act != Act.SAY)
            .findFirst()
            .map(act -> asSeen(act, attribution));
    Optional<Act> against = against(cue);
    List<Word> said = resolved.marked().wordsIn(attribution.content().getFirst());
    if (Unsaid.isWithheld(words, said)) {
      trace.add(Because.of("act", "statement: what the cue says was not said", cue));
      return Act.DECLINE;
    }
    Optional<Act> turned = Unsaid.turned(words);
    if (turned.isPresent()) {
      trace.add(Because.of("act", "statement: the negated verb of the cue", cue));
      return turned.get();
    }
    if (against.isPresent()) {
      trace.add(Because.of("act", "statement: the verb before the cue", cue));
      return against.get();
    }
    Optional<Act> ordered = isOrder(cue, attribution) ? Optional.of(Act.DEMAND) : Optional.empty();
    if (told.or(() -> ordered).isPresent()) {
      trace.add(Because.of("act", "statement: the verb of the cue", cue));
      return told.or(() -> ordered).orElseThrow();
    }
    if (Acts.deny(said)) {
      trace.add(Because.of("act", "statement: what is said is that it is not so", cue));
      return Act.DENY;
    }
    Optional<Act> seen = seenAct(attribution).filter(act -> act != Act.SAY);
    List<Word> telling = StatementFinder.telling(resolved, cue, attribution.content());
    Optional<Act> phrase = seen.isPresent() ? Optional.empty() : Acts.ofPhrase(telling);
    if (phrase.isPresent()) {
      trace.add(Because.of("act", "statement: the words of the cue", cue));
      return phrase.get();
    }
    Optional<Act> expressed =
        telling.stream().flatMap(word -> Acts.ofNoun(word).stream()).findFirst();
    if (expressed.isPresent() && seen.isEmpty()) {
      trace.add(Because.of("act", "statement: the noun of the cue", cue));
      return expressed.get();
    }
    Optional<Act> performed = seen.isPresent() ? Optional.empty() : Acts.performed(said);
    if (performed.isPresent()) {
      trace.add(Because.of("act", "statement: what the words do by being said", cue));
      return performed.get();
    }
    trace.add(Because.of("act", "statement: what the network reads in the cue", cue));
    return seen.orElse(Act.SAY);
  }

  private Optional<Act> seenAct(Attribution attribution) {
    return StatementFinder.seenAct(resolved, attribution)
        .map(act -> Act.valueOf(act.toUpperCase(Locale.ROOT)));
  }

  /** The act that a verb tells or, of those that it may tell too, the one that the network sees. */
  private Act asSeen(Act told, Attribution attribution) {
    return seenAct(attribution).filter(act -> Acts.mayBe(told, act)).orElse(told);
  }

  /** {@code told them to go}, {@code asked for a doctor}. */
  private boolean isOrder(Span cue, Attribution attribution) {
    List<Word> content = resolved.marked().wordsIn(attribution.content().getFirst());
    return !content.isEmpty()
        && (content.getFirst().is("to") || content.getFirst().is("for"))
        && resolved.marked().wordsIn(cue).stream()
            .flatMap(w -> Cues.lemma(w).stream())
            .anyMatch(ORDERING::contains);
  }

  /** {@code rejected claims that}, {@code denied reports that}: what the verb before it does. */
  private Optional<Act> against(Span cue) {
    List<Word> words = resolved.marked().parsed().words();
    int first = resolved.marked().parsed().firstWordFrom(cue.begin());
    if (first >= words.size() || !CLAIMS.contains(words.get(first).text())) {
      return Optional.empty();
    }
    return words.subList(Math.max(0, first - 3), first).reversed().stream()
        .flatMap(word -> Cues.lemma(word).stream())
        .map(Acts::of)
        .filter(act -> act == Act.DENY || act == Act.REJECT)
        .findFirst();
  }
}
