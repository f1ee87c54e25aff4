package org.chancery.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who signed what was signed: the parties of the agreement where the sentence names nobody as the
 * one who signs, for its host and its witnesses do not.
 */
final class Signing {

  private static final List<String> SIGNING = List.of("sign", "ratif", "initial", "acced");

  private static final String COUNTERPART = "agreement: the other of its two parties";

  private static final Set<Stage> BINDING = Set.of(Stage.CONCLUDED, Stage.SIGNED, Stage.RATIFIED);

  /** How much must speak for somebody {@code with} whom it is signed. */
  private static final double WITH = 0.5;

  private final Resolved resolved;
  private final List<Agreement> agreements;
  private final List<Word> words;

  Signing(Resolved resolved, List<Agreement> agreements) {
    this.resolved = resolved;
    this.agreements = agreements;
    this.words = resolved.marked().parsed().words();
  }

  /** Whether an anchor tells that something is signed. */
  boolean isOne(EventAnchor anchor) {
    String word = words.get(anchor.word()).text().toLowerCase(Locale.ROOT);
    return anchor.type().equals("SUPPORT") && SIGNING.stream().anyMatch(word::startsWith);
  }

  /**
   * Those of an event that its clause yields, with the signatories for whom else it names.
   *
   * @param told whether the tree of the sentence says who signs
   */
  List<Candidate> parties(Sentence sentence, List<Candidate> chosen, boolean told) {
    List<Candidate> signatories = told ? List.of() : signatories(sentence);
    List<Candidate> actors =
        chosen.stream()
            .filter(each -> each.role() == Role.ACTOR)
            .filter(each -> signatories.isEmpty() || isOf(each, signatories))
            .toList();
    Stream<Candidate> others =
        chosen.stream().filter(each -> each.role() != Role.ACTOR && each.weight() >= WITH);
    return actors.isEmpty() && !signatories.isEmpty()
        ? signatories
        : Stream.concat(actors.stream(), others).toList();
  }

  /** Whether somebody is one of these, or of the country of one. */
  private boolean isOf(Candidate candidate, List<Candidate> signatories) {
    Entity who = resolved.entity(candidate.party().entity());
    return signatories.stream()
        .map(each -> resolved.entity(each.party().entity()))
        .anyMatch(
            each ->
                each.id().equals(who.id())
                    || (each.country().isPresent() && each.country().equals(who.country())));
  }

  /**
   * The other side, where an event is a step that one of two sides alone takes: CAMEO's target of
   * {@code Pyongyang ratified the treaty} with Moscow.
   */
  Optional<Candidate> counterpart(EventAnchor anchor, List<Candidate> chosen) {
    if (!anchor.type().equals("SUPPORT") || chosen.stream().anyMatch(Signing::isRecipient)) {
      return Optional.empty();
    }
    Span word = words.get(anchor.word()).span();
    return agreements.stream()
        .filter(each -> each.parties().size() == 2)
        .filter(each -> each.milestones().stream().anyMatch(step -> isTakenBy(step, word)))
        .map(this::parties)
        .map(sides -> sides.stream().filter(side -> !isOf(side, chosen)).toList())
        .filter(others -> others.size() == 1)
        .map(others -> others.getFirst().party())
        .map(party -> new Candidate(Role.RECIPIENT, party, 0, COUNTERPART))
        .findFirst();
  }

  private static boolean isRecipient(Candidate candidate) {
    return candidate.role() == Role.RECIPIENT;
  }

  /** Whether the very words for the step are, or hold, this one. */
  private static boolean isTakenBy(Milestone step, Span word) {
    return BINDING.contains(step.stage())
        && step.evidence().trace().stream()
            .filter(because -> because.field().equals("stage"))
            .flatMap(because -> because.words().stream())
            .anyMatch(span -> span.covers(word));
  }

  private List<Candidate> signatories(Sentence sentence) {
    return agreements.stream()
        .filter(each -> lastNamed(each, sentence) >= 0)
        .max(Comparator.comparingInt(each -> lastNamed(each, sentence)))
        .or(() -> agreements.stream().filter(_ -> agreements.size() == 1).findFirst())
        .map(this::parties)
        .orElse(List.of());
  }

  private List<Candidate> parties(Agreement agreement) {
    return agreement.parties().stream()
        .map(id -> new Party(id, resolved.entity(id).mentions().getFirst().span()))
        .map(
            party ->
                new Candidate(Role.ACTOR, party, 1, "agreement: the parties of what was signed"))
        .toList();
  }

  /** Where an agreement is named last up to the end of a sentence; -1 if nowhere. */
  private int lastNamed(Agreement agreement, Sentence sentence) {
    return resolved.entity(agreement.entity()).mentions().stream()
        .mapToInt(mention -> mention.span().end())
        .filter(end -> end <= sentence.span().end())
        .max()
        .orElse(-1);
  }
}
