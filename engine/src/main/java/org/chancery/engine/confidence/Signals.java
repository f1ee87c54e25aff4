package org.chancery.engine.confidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * What speaks for a fact or against it, as numbers by name: the network's scores as log odds, and 1
 * for each circumstance that holds. Those tried in vain made stories left out no better foretold:
 * of statements the kind of quotation and the act; of events pronouns, standing, times and who
 * tells it; of agreements parties and terms; of milestones the party, and how far off the agreement
 * is named; of offices the standing, how often the holder is named and how sure the network is of
 * the name; of figures their size, and how the network sees the number hang on other words.
 */
public final class Signals {

  /** Scores nearer to 0 or 1 tell nothing more. */
  private static final double EDGE = 0.001;

  /** The units of what news counts most, beside money. */
  private static final Set<String> COMMON = Set.of("person", "vote", "percent");

  private static final String MONEY = "[A-Z]{3}";

  private Signals() {}

  public static Map<String, Double> of(Statement statement, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    Optional<Ascription> ascription =
        resolved.marked().seen().ascriptions().stream()
            .filter(each -> statement.cue().filter(each.cue()::overlaps).isPresent())
            .findFirst();
    ascription.ifPresent(each -> signals.put("cue", odds(each.score())));
    note(signals, "no cue of the network", ascription.isEmpty());
    note(signals, "pieces", ascription.filter(each -> each.content().size() > 1).isPresent());
    signals.put("letters", Math.log(statement.content().stream().mapToInt(Span::length).sum()));
    switch (statement.speaker()) {
      case Speaker.Named _, Speaker.Described _ -> {}
      case Speaker.Unnamed _ -> note(signals, "unnamed speaker", true);
      case Speaker.Unresolved _ -> note(signals, "unresolved speaker", true);
      case Speaker.Unknown _ -> note(signals, "unknown speaker", true);
    }
    return signals;
  }

  public static Map<String, Double> of(Event event, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    anchor(event, resolved).ifPresent(anchor -> signals.put("anchor", odds(anchor.score())));
    signals.put("actor", odds(most(event.actors())));
    signals.put("recipient", odds(most(event.recipients())));
    note(signals, "no actor", event.actors().isEmpty());
    note(signals, "several actors", event.actors().size() > 1);
    note(signals, "no recipient", event.recipients().isEmpty());
    note(signals, "told again", event.evidence().spans().size() > 1);
    return signals;
  }

  public static Map<String, Double> of(Agreement agreement, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    signals.put("stages", (double) agreement.milestones().size());
    note(signals, "no name", names(resolved.entity(agreement.entity())).isEmpty());
    return signals;
  }

  public static Map<String, Double> of(Milestone milestone, Agreement of, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    anchor(milestone, resolved)
        .ifPresent(
            anchor -> {
              signals.put("anchor", odds(anchor.score()));
              boolean done = anchor.standing().equals("done");
              note(signals, "other standing", done != (milestone.standing() == Standing.DONE));
            });
    note(signals, "agreement without name", names(resolved.entity(of.entity())).isEmpty());
    note(signals, "no time", milestone.time().isEmpty());
    note(signals, "hypothetical", milestone.standing() == Standing.HYPOTHETICAL);
    note(signals, "concluded", milestone.stage() == Stage.CONCLUDED);
    note(signals, "disputed", milestone.stage() == Stage.DISPUTED);
    return signals;
  }

  public static Map<String, Double> of(Office office, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    List<Mention> names = names(resolved.entity(office.holder()));
    List<Span> told = office.evidence().spans();
    boolean apart = names.stream().noneMatch(n -> told.stream().anyMatch(n.span()::overlaps));
    note(signals, "name apart", !names.isEmpty() && apart);
    note(signals, "no owner", office.of().isEmpty());
    note(signals, "title of one word", !office.title().contains(" "));
    return signals;
  }

  public static Map<String, Double> of(Figure figure, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    boolean spelled = figure.span().of(resolved.text()).chars().noneMatch(Character::isDigit);
    String unit = figure.unit();
    note(signals, "in words", spelled);
    note(signals, "fraction in words", spelled && unit.equals("percent"));
    note(signals, "below ten", figure.value().compareTo(BigDecimal.TEN) < 0);
    note(signals, "no bound", figure.bound() == Bound.EXACTLY);
    note(signals, "things", !COMMON.contains(unit) && !unit.matches(MONEY));
    return signals;
  }

  private static List<Mention> names(Entity entity) {
    return entity.mentions().stream().filter(each -> each.form() == Form.NAME).toList();
  }

  /** What the network saw in the words that tell a stage, the surest. */
  static Optional<EventAnchor> anchor(Milestone milestone, Resolved resolved) {
    Span words =
        milestone.evidence().trace().stream()
            .filter(because -> because.field().equals("stage"))
            .flatMap(because -> because.words().stream())
            .findFirst()
            .orElse(milestone.evidence().spans().getFirst());
    return resolved.marked().seen().events().stream()
        .filter(each -> word(each, resolved).overlaps(words))
        .max(Comparator.comparingDouble(EventAnchor::score));
  }

  /** What the network saw in the word that tells an event. */
  static Optional<EventAnchor> anchor(Event event, Resolved resolved) {
    return resolved.marked().seen().events().stream()
        .filter(each -> word(each, resolved).equals(event.anchor()))
        .findFirst();
  }

  private static Span word(EventAnchor anchor, Resolved resolved) {
    return resolved.marked().parsed().words().get(anchor.word()).span();
  }

  private static double most(List<Event.Party> parties) {
    return parties.stream()
        .map(Event.Party::confidence)
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }

  private static double odds(double score) {
    double inside = Math.clamp(score, EDGE, 1 - EDGE);
    return Math.log(inside / (1 - inside));
  }

  private static void note(Map<String, Double> signals, String name, boolean holds) {
    if (holds) {
      signals.put(name, 1.0);
    }
  }

  /** All names that a kind's signals may have. */
  public static List<String> names(Kind kind) {
    return switch (kind) {
      case STATEMENT ->
          List.of(
              "cue",
              "no cue of the network",
              "pieces",
              "letters",
              "unnamed speaker",
              "unresolved speaker",
              "unknown speaker");
      case EVENT ->
          List.of(
              "anchor",
              "actor",
              "recipient",
              "no actor",
              "several actors",
              "no recipient",
              "told again");
      case AGREEMENT -> List.of("stages", "no name");
      case MILESTONE ->
          List.of(
              "anchor",
              "other standing",
              "agreement without name",
              "no time",
              "hypothetical",
              "concluded",
              "disputed");
      case OFFICE -> List.of("name apart", "no owner", "title of one word");
      case FIGURE -> List.of("in words", "fraction in words", "below ten", "no bound", "things");
    };
  }
}
