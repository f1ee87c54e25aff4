package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Knows who is told of beside an agreement but is no party of it. */
final class Bystanders {

  /** How verbs begin for what is done to an agreement of others. */
  private static final Set<String> HELPING =
      Set.of("host", "broker", "mediat", "facilitat", "witness");

  private static final Set<String> PRESENCE =
      Set.of("eyes", "presence", "auspices", "mediation", "supervision");

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final List<Branch> branches;

  Bystanders(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** Whether somebody only brings an agreement about, is where it is, or stands beside others. */
  Predicate<Entity> of(Entity agreement) {
    List<Span> on = sentences(agreement);
    List<Span> others =
        instruments.all().stream()
            .filter(each -> !each.id().equals(agreement.id()) && InstrumentWords.isNamed(each))
            .flatMap(each -> sentences(each).stream())
            .toList();
    return each ->
        helps(each, on)
            || isPlace(each)
            || (on.stream().noneMatch(sentence -> isIn(each, sentence)) && isWithin(each, others));
  }

  /** {@code signed in Chad}: whether somebody is told of as a place alone. */
  private boolean isPlace(Entity somebody) {
    return somebody.mentions().stream()
        .map(m -> resolved.marked().parsed().firstWordFrom(m.span().begin()))
        .allMatch(k -> k > 0 && words.get(k - 1).is("in"));
  }

  private List<Span> sentences(Entity agreement) {
    return agreement.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
        .distinct()
        .toList();
  }

  private static boolean isIn(Entity somebody, Span sentence) {
    return named(somebody).stream().anyMatch(m -> sentence.covers(m.span()));
  }

  private static List<Mention> named(Entity somebody) {
    return somebody.mentions().stream().filter(m -> m.form() != Form.PRONOUN).toList();
  }

  /** Whether a text speaks of somebody in these sentences alone. */
  private static boolean isWithin(Entity somebody, List<Span> sentences) {
    return named(somebody).stream()
        .allMatch(m -> sentences.stream().anyMatch(each -> each.covers(m.span())));
  }

  private boolean helps(Entity somebody, List<Span> on) {
    return named(somebody).stream()
        .filter(m -> on.stream().anyMatch(each -> each.covers(m.span())))
        .map(m -> resolved.marked().head(m).index())
        .anyMatch(this::isHelping);
  }

  /** {@code Kenya hosted the signing}, {@code brokered by Kenya}, {@code in Kenya's presence}. */
  private boolean isHelping(int word) {
    int noun = word;
    while (noun >= 0 && noun < branches.size() && branches.get(noun).relation().equals("conj")) {
      noun = branches.get(noun).head();
    }
    int head = noun < 0 || noun >= branches.size() ? -1 : branches.get(noun).head();
    if (head < 0) {
      return false;
    }
    String text = words.get(head).text();
    return switch (branches.get(noun).relation()) {
      case "nsubj", "obl" -> HELPING.stream().anyMatch(text::startsWith);
      case "nmod" -> PRESENCE.contains(text);
      default -> false;
    };
  }
}
