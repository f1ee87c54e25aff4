package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Kind;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Reads named agreements: their parties, the stages that plain words tell, and their terms. An
 * agreement of which the text tells neither stage nor term is an entity only.
 */
public final class AgreementFinder {

  /** The agreements of a document, in the order of their first mention. */
  public List<Agreement> find(Resolved resolved, List<Figure> figures) {
    MilestoneReading milestones = new MilestoneReading(resolved);
    TermReading terms = new TermReading(resolved, figures);
    List<Agreement> agreements = new ArrayList<>();
    for (Entity entity : resolved.entities()) {
      if (entity.kind() == Mention.Kind.AGREEMENT && isIdentified(resolved, entity)) {
        List<Milestone> stages = milestones.of(entity);
        List<Term> provisions = terms.of(entity);
        if (!stages.isEmpty() || !provisions.isEmpty()) {
          agreements.add(
              agreement(resolved, entity, stages, provisions, "a" + (agreements.size() + 1)));
        }
      }
    }
    return agreements;
  }

  private static Agreement agreement(
      Resolved resolved, Entity entity, List<Milestone> stages, List<Term> terms, String id) {
    Span first = entity.mentions().getFirst().span();
    List<Because> trace = new ArrayList<>();
    trace.add(Because.of("name", "agreement: the first name that the text gives", first));
    List<EntityId> parties = parties(resolved, entity, stages, trace);
    List<Span> spans = new ArrayList<>();
    spans.add(resolved.marked().parsed().sentenceAt(first.begin()).span());
    return new Agreement(
        id,
        entity.id(),
        entity.name(),
        kind(entity.name()),
        parties,
        Optional.empty(),
        stages,
        terms,
        new Evidence(spans, trace));
  }

  /** Whether it has a name, a party or words that tell it from others; {@code the deal} has not. */
  private static boolean isIdentified(Resolved resolved, Entity entity) {
    return entity.mentions().stream()
        .anyMatch(
            m ->
                m.form() == Form.NAME
                    || (m.form() == Form.DESCRIPTION
                        && (resolved.marked().mentionsIn(m.span()).size() > 1
                            || resolved.marked().wordsIn(m.span()).size() > 2
                            || kind(entity.name()) == Kind.CEASEFIRE)));
  }

  static Kind kind(String name) {
    Kind kind = Kind.ACCORD;
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
      kind =
          switch (HeadWords.plain(word)) {
            case "treaty", "convention", "protocol", "charter", "covenant" -> Kind.TREATY;
            case "pact" -> Kind.PACT;
            case "communique", "declaration" -> Kind.COMMUNIQUE;
            case "ceasefire", "truce", "armistice" -> Kind.CEASEFIRE;
            case "memorandum", "mou" -> Kind.MEMORANDUM;
            case "sanctions" -> Kind.SANCTIONS;
            default -> kind;
          };
    }
    return kind;
  }

  /**
   * The states in its names; with one only, the party that took a step as the other; with none, the
   * two states of the sentence that first speaks of it, if there are just two.
   */
  private static List<EntityId> parties(
      Resolved resolved, Entity entity, List<Milestone> stages, List<Because> trace) {
    Set<EntityId> parties = new LinkedHashSet<>();
    List<Span> words = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
        for (Entity state : statesIn(resolved, withParties(resolved, mention))) {
          if (parties.add(state.id())) {
            words.add(mention.span());
          }
        }
      }
    }
    if (!parties.isEmpty()) {
      trace.add(new Because("parties", "agreement: states in its name", words));
    }
    if (parties.size() == 1) {
      for (Milestone stage : stages) {
        if (stage.party().isPresent() && parties.size() < 2 && parties.add(stage.party().get())) {
          trace.add(
              new Because("parties", "agreement: who took the step", stage.evidence().spans()));
        }
      }
    }
    if (parties.size() < 2) {
      for (Mention mention : entity.mentions()) {
        Span sentence = resolved.marked().parsed().sentenceAt(mention.span().begin()).span();
        Set<EntityId> beside = new LinkedHashSet<>(parties);
        statesIn(resolved, sentence).forEach(state -> beside.add(state.id()));
        if (beside.size() == 2) {
          trace.add(
              Because.of("parties", "agreement: the two states of a sentence on it", sentence));
          return List.copyOf(beside);
        }
      }
    }
    return List.copyOf(parties);
  }

  /** The mention with the {@code between Chile and Peru} or {@code with Peru} behind it. */
  private static Span withParties(Resolved resolved, Mention mention) {
    List<Word> words = resolved.marked().parsed().words();
    int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
    boolean joins =
        next < words.size()
            && (words.get(next).is("between")
                || words.get(next).is("with")
                || words.get(next).is("among"));
    int i = next + 1;
    while (joins
        && i < words.size()
        && (words.get(i).is("and")
            || words.get(i).is("the")
            || words.get(i).text().equals(",")
            || resolved.marked().covering(words.get(i).span()).isPresent())) {
      i++;
    }
    return joins ? mention.span().through(words.get(i - 1).span()) : mention.span();
  }

  private static List<Entity> statesIn(Resolved resolved, Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(m -> m.form() != Form.PRONOUN && m.kind() == Mention.Kind.STATE)
        .flatMap(m -> resolved.of(m).stream())
        .distinct()
        .toList();
  }
}
