package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who speaks again as {@code he}, {@code she} or {@code it} where the network does not tell: who
 * acts in the same sentence before it; else who spoke last in the paragraph, unless somebody else
 * was named since whom the pronoun stands for.
 */
final class SpokeLast {

  private static final Set<String> MALE = Set.of("he", "him", "his");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers");
  private static final Set<String> THING = Set.of("it", "its");

  /** Words before or in the names of men and of women. */
  private static final Set<String> MEN =
      Set.of("mr", "sir", "lord", "spokesman", "chairman", "king", "prince", "father", "brother");

  private static final Set<String> WOMEN =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "mme",
          "madame",
          "dame",
          "lady",
          "spokeswoman",
          "chairwoman",
          "queen",
          "princess",
          "sister",
          "mother");

  private final Resolved resolved;
  private final List<Statement> statements;

  SpokeLast(Resolved resolved, List<Statement> statements) {
    this.resolved = resolved;
    this.statements = statements;
  }

  /** The speaker of the last statement, if the source is a pronoun that takes it up. */
  Optional<Speaker> speaker(Attribution attribution) {
    return attribution
        .source()
        .filter(words -> !isSeen(words))
        .flatMap(words -> takenUp(words, attribution.content()));
  }

  /** Whether the network sees a pronoun take up the one it is resolved to before any other. */
  private boolean isSeen(Span pronoun) {
    Optional<Entity> there = resolved.at(pronoun);
    return there.isPresent()
        && resolved.marked().mentionsIn(pronoun).stream()
            .map(mention -> resolved.marked().head(mention).index())
            .flatMap(
                word ->
                    resolved.marked().seen().antecedents().getOrDefault(word, List.of()).stream()
                        .limit(1))
            .filter(each -> each.score() > 0)
            .map(each -> resolved.marked().parsed().words().get(each.word()))
            .flatMap(resolved.marked()::allHeadedBy)
            .anyMatch(mention -> resolved.of(mention).equals(there));
  }

  private Optional<Speaker> takenUp(Span pronoun, List<Span> content) {
    Set<String> own = own(pronoun);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return inSentence(pronoun, own, content)
        .or(
            () ->
                lastBefore(pronoun, content)
                    .filter(last -> isOne(last, own, pronoun))
                    .filter(last -> !isNamedSince(end(last), pronoun, content))
                    .map(last -> with(last.speaker(), pronoun)))
        .or(() -> subjectBefore(pronoun, own, content));
  }

  /** Who does what its own sentence tells before a pronoun: {@code Ba does not: "No," he said}. */
  private Optional<Speaker> inSentence(Span pronoun, Set<String> own, List<Span> content) {
    if (own.equals(THING)) {
      return Optional.empty();
    }
    int begin = resolved.marked().parsed().sentenceAt(pronoun.begin()).span().begin();
    return new Floating(resolved, statements)
        .subjects(new Span(begin, pronoun.begin()))
        .filter(subject -> subject.form() == Form.NAME && !isIn(content, subject))
        .reduce((_, later) -> later)
        .flatMap(resolved::of)
        .filter(entity -> isOne(entity, own, pronoun))
        .map(entity -> new Speaker.Named(entity.id(), pronoun));
  }

  /**
   * Who does what the sentence before tells, unless the pronoun's own has such a one before it:
   * {@code Ba left. Asked by Sy, he said}.
   */
  private Optional<Speaker> subjectBefore(Span pronoun, Set<String> own, List<Span> content) {
    if (own.equals(THING)) {
      return Optional.empty();
    }
    Floating floating = new Floating(resolved, statements);
    int begin = resolved.marked().parsed().sentenceAt(pronoun.begin()).span().begin();
    Span before = new Span(begin, pronoun.begin());
    return floating
        .subjectBefore(pronoun.begin())
        .filter(_ -> floating.subjects(before).allMatch(subject -> isIn(content, subject)))
        .flatMap(resolved::of)
        .filter(entity -> isOne(entity, own, pronoun))
        .filter(entity -> entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME))
        .map(entity -> new Speaker.Named(entity.id(), pronoun));
  }

  private static Speaker with(Speaker speaker, Span words) {
    return switch (speaker) {
      case Speaker.Named named -> new Speaker.Named(named.entity(), words);
      case Speaker.Described described -> new Speaker.Described(described.entity(), words);
      case Speaker.Unnamed unnamed -> new Speaker.Unnamed(unnamed.entity(), words);
      case Speaker.Unresolved unresolved -> new Speaker.Unresolved(words, unresolved.why());
      case Speaker.Unknown unknown -> unknown;
    };
  }

  /**
   * Whom a pronoun within a speaker's own words stands for, if not the speaker: the last person
   * named before it.
   */
  Optional<Speaker> another(Span pronoun, Speaker speaker) {
    Optional<EntityId> outer = Speakers.entity(speaker);
    Set<String> own = own(pronoun);
    if (own.isEmpty() || own.equals(THING) || outer.isEmpty()) {
      return Optional.empty();
    }
    return resolved.marked().mentions().reversed().stream()
        .filter(m -> m.span().end() <= pronoun.begin() && m.form() == Form.NAME)
        .flatMap(m -> resolved.of(m).stream())
        .filter(e -> !e.id().equals(outer.get()))
        .filter(e -> isOne(e, own, pronoun))
        .findFirst()
        .map(e -> new Speaker.Named(e.id(), pronoun));
  }

  /** The pronouns that stand for the same ones as this one; none where it tells too little. */
  private Set<String> own(Span pronoun) {
    return switch (pronoun.of(resolved.text()).toLowerCase(Locale.ROOT)) {
      case "he" -> MALE;
      case "she" -> FEMALE;
      case "it" -> THING;
      default -> Set.of();
    };
  }

  /**
   * The last statement in the paragraph; in the one before too, where the pronoun is taken to stand
   * for somebody in what is said.
   */
  private Optional<Statement> lastBefore(Span pronoun, List<Span> content) {
    boolean said =
        resolved.at(pronoun).stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.form() != Form.PRONOUN)
            .anyMatch(mention -> content.stream().anyMatch(mention.span()::overlaps));
    return statements.reversed().stream()
        .filter(each -> each.within().isEmpty() && source(each).isPresent())
        .filter(each -> source(each).orElseThrow().begin() < pronoun.begin())
        .findFirst()
        .filter(
            each -> paragraph(pronoun) - paragraph(source(each).orElseThrow()) <= (said ? 1 : 0));
  }

  /** Whether these pronouns may stand for who made a statement. */
  private boolean isOne(Statement statement, Set<String> own, Span pronoun) {
    Set<String> words = own(source(statement).orElseThrow());
    return (words.isEmpty() || words.equals(own))
        && Speakers.entity(statement.speaker())
            .map(resolved::entity)
            .filter(entity -> isOne(entity, own, pronoun))
            .isPresent();
  }

  /** Whether the other pronouns do not stand for somebody oftener before this one. */
  private boolean isOne(Entity entity, Set<String> own, Span pronoun) {
    long male = told(entity, MALE, pronoun) + titled(entity, MEN);
    long female = told(entity, FEMALE, pronoun) + titled(entity, WOMEN);
    if (own.equals(THING)) {
      return male + female == 0 && entity.kind() != Kind.GROUP;
    }
    return entity.kind() == Kind.PERSON && (own.equals(MALE) ? female <= male : male <= female);
  }

  private long titled(Entity entity, Set<String> words) {
    return entity.mentions().stream().filter(mention -> isTitled(mention, words)).count();
  }

  /** Whether one of these words stands in a mention, or right before it: {@code Mrs. Ba}. */
  private boolean isTitled(Mention mention, Set<String> words) {
    List<Word> all = resolved.marked().parsed().words();
    int first = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    int last = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return mention.form() != Form.PRONOUN
        && all.subList(Math.max(0, first - 1), Math.min(last, all.size())).stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
            .anyMatch(words::contains);
  }

  private long told(Entity entity, Set<String> pronouns, Span before) {
    return entity.mentions().stream()
        .filter(m -> m.span().begin() < before.begin() && pronouns.contains(lower(m)))
        .count();
  }

  /** Whether a mention is part of this content or of what was said before. */
  private boolean isIn(List<Span> content, Mention mention) {
    return Stream.concat(
            content.stream(), statements.stream().flatMap(each -> each.content().stream()))
        .anyMatch(piece -> piece.overlaps(mention.span()));
  }

  /** Whether whom the pronoun is taken to stand for was named between, but for what is said. */
  private boolean isNamedSince(int from, Span pronoun, List<Span> content) {
    Optional<EntityId> taken = resolved.at(pronoun).map(Entity::id);
    Span between = new Span(Math.min(from, pronoun.begin()), pronoun.begin());
    return resolved.marked().mentionsIn(between).stream()
        .filter(m -> m.form() != Form.PRONOUN && !isIn(content, m))
        .anyMatch(m -> resolved.of(m).map(Entity::id).equals(taken));
  }

  private int end(Statement statement) {
    return source(statement).orElseThrow().end();
  }

  private static Optional<Span> source(Statement statement) {
    return switch (statement.speaker()) {
      case Speaker.Named named -> Optional.of(named.words());
      case Speaker.Described described -> Optional.of(described.words());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.words());
      case Speaker.Unresolved unresolved -> Optional.of(unresolved.words());
      case Speaker.Unknown _ -> Optional.empty();
    };
  }

  private String lower(Mention mention) {
    return mention.span().of(resolved.text()).toLowerCase(Locale.ROOT);
  }

  private int paragraph(Span span) {
    return resolved.marked().parsed().sentenceAt(span.begin()).paragraph();
  }
}
