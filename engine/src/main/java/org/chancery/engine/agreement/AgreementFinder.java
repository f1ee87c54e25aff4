package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.agreement.Agreement.Kind;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.agreement.MilestoneReading.Step;
import org.chancery.engine.agreement.Successions.Succession;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Reads named agreements: their parties, the stages that plain words tell, and their terms. An
 * agreement of which the text tells neither stage nor term, and which the network does not see as
 * one either, is an entity only.
 */
public final class AgreementFinder {

  /** From this chance on what the text speaks of is an agreement, though it tells no more of it. */
  private static final double SEEN = 0.5;

  /** How words for wishing and denying begin: {@code wants a deal with Chad}. */
  private static final List<String> WISHING =
      List.of("want", "wish", "hope", "seek", "sought", "plan", "deny", "deni", "reject", "ruled");

  /** Words for what is written that tell no instrument from others. */
  private static final Set<String> UNTOLD = Set.of("draft", "text", "document", "paper", "letter");

  private static final Pattern YEAR = Pattern.compile("1[89]\\d{2}|20\\d{2}");

  /** Words of a date: {@code 9 May 1999}. */
  private static final int DATE = 3;

  /** The agreements of a document, in the order of their first mention. */
  public List<Agreement> find(Resolved resolved, List<Figure> figures) {
    Instruments instruments = new Instruments(resolved);
    MilestoneReading milestones = new MilestoneReading(resolved, instruments);
    TermReading terms = new TermReading(resolved, instruments, figures);
    Parties parties = new Parties(resolved, instruments);
    OwnTerms own = new OwnTerms(resolved, instruments, figures);
    List<Draft> drafts = new ArrayList<>();
    List<Entity> made =
        instruments.all().stream().filter(e -> !PrivateDeals.isOne(resolved, e)).toList();
    for (Entity entity : made) {
      Draft draft = draft(resolved, parties, entity, milestones.of(entity), terms.of(entity));
      boolean between = !draft.parties().isEmpty() || isPublic(resolved);
      boolean told = !draft.steps().isEmpty() && between;
      boolean spokenOf = !draft.isEmpty() || isSpokenOf(resolved, entity);
      boolean identified = spokenOf && isIdentified(resolved, entity);
      boolean untold = UNTOLD.contains(draft.name()) || UNTOLD.contains(entity.name());
      if ((told || identified) && !untold) {
        drafts.add(draft.with(own.with(draft.terms(), entity, draft.steps())));
      }
    }
    return numbered(drafts, new Successions(resolved, instruments));
  }

  /** What is known of an agreement before the others are. */
  private record Draft(
      Entity entity,
      String name,
      List<EntityId> parties,
      List<Step> steps,
      List<Term> terms,
      Evidence evidence) {

    boolean isEmpty() {
      return steps.isEmpty() && terms.isEmpty();
    }

    Draft with(List<Term> terms) {
      return new Draft(entity, name, parties, steps, terms, evidence);
    }
  }

  private static Draft draft(
      Resolved resolved, Parties parties, Entity entity, List<Step> steps, List<Term> terms) {
    Span first = entity.mentions().getFirst().span();
    List<Because> trace = new ArrayList<>();
    trace.add(Because.of("name", "agreement: the first name that the text gives", first));
    List<EntityId> between = parties.of(entity, steps, trace);
    Span sentence = resolved.marked().parsed().sentenceAt(first.begin()).span();
    String name = new Naming(resolved).of(entity);
    return new Draft(entity, name, between, steps, terms, new Evidence(List.of(sentence), trace));
  }

  /** The agreements with their ids, each linked with the one that it follows. */
  private static List<Agreement> numbered(List<Draft> drafts, Successions successions) {
    Map<Entity, String> names = new LinkedHashMap<>();
    Map<EntityId, String> ids = new HashMap<>();
    for (Draft draft : drafts) {
      names.put(draft.entity(), draft.name());
      ids.put(draft.entity().id(), "a" + names.size());
    }
    Map<EntityId, Succession> later = successions.of(names);
    List<Agreement> agreements = new ArrayList<>();
    for (Draft draft : drafts) {
      EntityId entity = draft.entity().id();
      Optional<Succession> succession = Optional.ofNullable(later.get(entity));
      List<Because> trace = new ArrayList<>(draft.evidence().trace());
      succession.ifPresent(s -> trace.add(s.because()));
      agreements.add(
          new Agreement(
              "a" + (agreements.size() + 1),
              entity,
              draft.name(),
              kind(draft.name()),
              draft.parties(),
              succession.flatMap(s -> Optional.ofNullable(ids.get(s.earlier()))),
              draft.steps().stream().map(Step::milestone).toList(),
              draft.terms(),
              new Evidence(draft.evidence().spans(), trace)));
    }
    return agreements;
  }

  /** Whether the text speaks of states, and not of players and clubs alone. */
  private static boolean isPublic(Resolved resolved) {
    return resolved.entities().stream().anyMatch(e -> e.kind() == Mention.Kind.STATE || governs(e));
  }

  /** {@code the ministry}, {@code Minister Ba}, but not {@code his agent}, whom nobody names. */
  private static boolean governs(Entity entity) {
    return entity.sectors().contains("GOV")
        && (entity.kind() != Mention.Kind.PERSON
            || entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME));
  }

  /**
   * Whether the network sees an agreement in a name of it, or in a description of one that there
   * is: {@code the border pact}, {@code a pact with Chad}, but not {@code a border pact}, nor what
   * is wished for or denied.
   */
  private static boolean isSpokenOf(Resolved resolved, Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .filter(m -> m.form() == Form.NAME || isThere(resolved, m))
        .map(m -> resolved.marked().head(m))
        .filter(noun -> HeadWords.isInstrument(noun.text()))
        .anyMatch(noun -> Candidates.chance(resolved, noun) >= SEEN);
  }

  private static boolean isThere(Resolved resolved, Mention mention) {
    List<Word> inside = resolved.marked().wordsIn(mention.span());
    Word first = inside.getFirst();
    if (!first.is("a") && !first.is("an")) {
      return !first.is("no") && !first.is("any");
    }
    boolean told =
        resolved.marked().mentionsIn(mention.span()).size() > 1
            || inside.stream().anyMatch(word -> Character.isDigit(word.text().charAt(0)))
            || isOfYear(resolved, mention);
    return told && !isWished(resolved, Heads.of(inside).index());
  }

  /** {@code a treaty of 1940}, {@code the accord of March 1996}. */
  private static boolean isOfYear(Resolved resolved, Mention mention) {
    List<Word> words = resolved.marked().parsed().words();
    int behind = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return behind + 1 < words.size()
        && words.get(behind).is("of")
        && words.subList(behind + 1, Math.min(words.size(), behind + 1 + DATE)).stream()
            .anyMatch(word -> YEAR.matcher(word.text()).matches());
  }

  /** Whether a word hangs, however far, on one for wishing or denying. */
  private static boolean isWished(Resolved resolved, int word) {
    List<Branch> branches = resolved.marked().seen().branches();
    List<Word> words = resolved.marked().parsed().words();
    return !branches.isEmpty()
        && Branch.above(branches, word)
            .skip(1)
            .mapToObj(at -> words.get(at).text().toLowerCase(Locale.ROOT))
            .anyMatch(text -> WISHING.stream().anyMatch(text::startsWith));
  }

  /** Whether it has a name, a party or words that tell it from others; {@code the deal} has not. */
  private static boolean isIdentified(Resolved resolved, Entity entity) {
    return entity.mentions().stream()
        .anyMatch(
            m ->
                m.form() == Form.NAME
                    || (m.form() == Form.DESCRIPTION
                        && (isOfYear(resolved, m)
                            || resolved.marked().mentionsIn(m.span()).size() > 1
                            || resolved.marked().wordsIn(m.span()).size() > 2
                            || kind(entity.name()) == Kind.CEASEFIRE)));
  }

  /** Whether one side alone takes its steps: who imposes sanctions extends and lifts them. */
  static boolean isRegime(Entity agreement) {
    return kind(agreement.name()) == Kind.SANCTIONS;
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
