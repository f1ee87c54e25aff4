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
import org.chancery.engine.text.Span;

/**
 * Who speaks again as {@code he} or {@code she}: who spoke last in the paragraph, unless somebody
 * else was named since whom the pronoun stands for.
 */
final class SpokeLast {

  private static final Set<String> MALE = Set.of("he", "him", "his");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers");

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
        .flatMap(words -> takenUp(words, attribution.content()).or(() -> ofPaper(words)));
  }

  /** {@code The letter added}: who said something in a letter last. */
  private Optional<Speaker> ofPaper(Span words) {
    Optional<String> paper =
        Documents.issuer(resolved, words).isPresent()
            ? Optional.empty()
            : Documents.paper(resolved, words);
    return statements.reversed().stream()
        .filter(each -> paper.isPresent() && each.within().isEmpty())
        .findFirst()
        .filter(last -> holds(last, paper.orElseThrow()))
        .map(last -> with(last.speaker(), words));
  }

  private boolean holds(Statement statement, String word) {
    Span place = statement.cue().orElse(statement.content().getFirst());
    return resolved.marked().parsed().sentenceAt(place.begin()).words().stream()
        .anyMatch(each -> each.is(word));
  }

  private Optional<Speaker> takenUp(Span pronoun, List<Span> content) {
    Set<String> other = other(pronoun);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    return lastBefore(pronoun, content)
        .filter(last -> isPerson(last.speaker(), other))
        .filter(last -> !isNamedSince(end(last), pronoun, content))
        .map(last -> with(last.speaker(), pronoun))
        .or(() -> subjectBefore(pronoun, other, content));
  }

  /**
   * Who does what the sentence before tells, unless the pronoun's own has such a one before it:
   * {@code Ba left. Asked by Sy, he said}.
   */
  private Optional<Speaker> subjectBefore(Span pronoun, Set<String> other, List<Span> content) {
    Floating floating = new Floating(resolved, statements);
    int begin = resolved.marked().parsed().sentenceAt(pronoun.begin()).span().begin();
    Span before = new Span(begin, pronoun.begin());
    return floating
        .subjectBefore(pronoun.begin())
        .filter(_ -> floating.subjects(before).allMatch(subject -> isIn(content, subject)))
        .flatMap(resolved::of)
        .filter(entity -> isPerson(entity, other))
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
    Optional<EntityId> own = Speakers.entity(speaker);
    Set<String> other = other(pronoun);
    if (other.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    return resolved.marked().mentions().stream()
        .filter(m -> m.span().end() <= pronoun.begin() && m.form() == Form.NAME)
        .flatMap(m -> resolved.of(m).stream())
        .filter(e -> !e.id().equals(own.get()))
        .filter(e -> isPerson(e, other))
        .reduce((_, later) -> later)
        .map(e -> new Speaker.Named(e.id(), pronoun));
  }

  private Set<String> other(Span pronoun) {
    String letters = pronoun.of(resolved.text()).toLowerCase(Locale.ROOT);
    return letters.equals("he") ? FEMALE : letters.equals("she") ? MALE : Set.of();
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

  /** Whether a speaker is a person whom no pronoun of the other gender stands for. */
  private boolean isPerson(Speaker speaker, Set<String> other) {
    return Speakers.entity(speaker)
        .map(resolved::entity)
        .filter(e -> isPerson(e, other))
        .isPresent();
  }

  private boolean isPerson(Entity entity, Set<String> other) {
    return entity.kind() == Kind.PERSON
        && entity.mentions().stream().noneMatch(m -> other.contains(lower(m)));
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
