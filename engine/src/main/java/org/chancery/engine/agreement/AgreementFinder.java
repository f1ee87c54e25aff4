package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement.Kind;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.agreement.MilestoneReading.Step;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.text.Span;

/**
 * Reads named agreements: their parties, the stages that plain words tell, and their terms. An
 * agreement of which the text tells neither stage nor term is an entity only.
 */
public final class AgreementFinder {

  /** The agreements of a document, in the order of their first mention. */
  public List<Agreement> find(Resolved resolved, List<Figure> figures) {
    Instruments instruments = new Instruments(resolved);
    MilestoneReading milestones = new MilestoneReading(resolved, instruments);
    TermReading terms = new TermReading(resolved, figures);
    List<Agreement> agreements = new ArrayList<>();
    for (Entity entity : instruments.all()) {
      List<Step> stages = milestones.of(entity);
      List<Term> provisions = terms.of(entity);
      if (!stages.isEmpty() || !provisions.isEmpty()) {
        Agreement agreement =
            agreement(resolved, entity, stages, provisions, "a" + (agreements.size() + 1));
        boolean between = !agreement.parties().isEmpty() || isPublic(resolved);
        if ((between && !stages.isEmpty()) || isIdentified(resolved, entity)) {
          agreements.add(agreement);
        }
      }
    }
    return agreements;
  }

  private static Agreement agreement(
      Resolved resolved, Entity entity, List<Step> steps, List<Term> terms, String id) {
    Span first = entity.mentions().getFirst().span();
    List<Because> trace = new ArrayList<>();
    trace.add(Because.of("name", "agreement: the first name that the text gives", first));
    String name = new Naming(resolved).of(entity);
    List<EntityId> parties = new Parties(resolved).of(entity, steps, trace);
    List<Span> spans = new ArrayList<>();
    spans.add(resolved.marked().parsed().sentenceAt(first.begin()).span());
    return new Agreement(
        id,
        entity.id(),
        name,
        kind(name),
        parties,
        Optional.empty(),
        steps.stream().map(Step::milestone).toList(),
        terms,
        new Evidence(spans, trace));
  }

  /** Whether the text speaks of states, and not of players and clubs alone. */
  private static boolean isPublic(Resolved resolved) {
    return resolved.entities().stream()
        .anyMatch(e -> e.kind() == Mention.Kind.STATE || e.sectors().contains("GOV"));
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
            case "pact", "lease" -> Kind.PACT;
            case "communique", "declaration" -> Kind.COMMUNIQUE;
            case "ceasefire", "fire", "truce", "armistice" -> Kind.CEASEFIRE;
            case "memorandum", "mou", "understanding", "minute", "minutes" -> Kind.MEMORANDUM;
            case "sanctions", "embargo" -> Kind.SANCTIONS;
            default -> kind;
          };
    }
    return kind;
  }
}
