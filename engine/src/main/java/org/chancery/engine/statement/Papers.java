package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Whose a paper is that speaks again, as the text told of it before: {@code the letter} of {@code
 * the bishops' letter} or {@code the bishops said in a letter}.
 */
final class Papers {

  /** Words of the longest phrase before the word for a paper. */
  private static final int LONGEST = 5;

  /** So many words back a paper may have been told of. */
  private static final int FARTHEST = 500;

  private static final Set<String> NEW = Set.of("a", "an", "another", "one", "each");

  private final Resolved resolved;
  private final List<Statement> statements;
  private final List<Word> words;

  Papers(Resolved resolved, List<Statement> statements) {
    this.resolved = resolved;
    this.statements = statements;
    this.words = resolved.marked().parsed().words();
  }

  /** Who speaks through a paper that its own words give to nobody. */
  Optional<EntityId> speaker(Span source) {
    return Documents.paper(resolved, source)
        .filter(_ -> isKnown(source) && Documents.issuer(resolved, source).isEmpty())
        .flatMap(word -> toldOf(word, resolved.marked().parsed().firstWordFrom(source.begin())));
  }

  /** Not {@code a letter}, which is a new one. */
  private boolean isKnown(Span source) {
    return resolved.marked().wordsIn(source).stream().limit(1).noneMatch(Papers::isNew);
  }

  private static boolean isNew(Word first) {
    return NEW.contains(first.text().toLowerCase(Locale.ROOT));
  }

  private Optional<EntityId> toldOf(String paper, int before) {
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
      int place = i;
      if (words.get(place).is(paper) && !isQuoted(words.get(place))) {
        Optional<EntityId> who = issuer(place).or(() -> whoSaid(place));
        if (who.isPresent() || isNew(words.get(first(place)))) {
          return who;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(Word word) {
    return statements.stream()
        .flatMap(each -> each.quoted().stream())
        .anyMatch(word.span()::overlaps);
  }

  /** {@code the bishops' letter}, {@code a letter from the bishops}. */
  private Optional<EntityId> issuer(int paper) {
    Span phrase = words.get(first(paper)).span().through(words.get(paper).span());
    return Documents.issuer(resolved, phrase).flatMap(resolved::of).map(Entity::id);
  }

  /** The first word of the phrase that a word for a paper ends. */
  private int first(int paper) {
    int first = paper;
    while (first > 0 && paper - first < LONGEST && isOfPhrase(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isOfPhrase(Word word) {
    return (word.isAlphanumeric() || word.isPossessive())
        && !ClosedClass.ADPOSITION.has(word)
        && !ClosedClass.AUXILIARY.has(word)
        && !ClosedClass.CONJUNCTION.has(word);
  }

  /** {@code the bishops said in a letter}. */
  private Optional<EntityId> whoSaid(int paper) {
    int first = first(paper);
    if (first == 0 || !words.get(first - 1).is("in") || !isNew(words.get(first))) {
      return Optional.empty();
    }
    Sentence sentence = sentence(paper);
    return statements.reversed().stream()
        .filter(each -> each.within().isEmpty())
        .filter(each -> each.cue().filter(sentence.span()::covers).isPresent())
        .findFirst()
        .flatMap(each -> Speakers.entity(each.speaker()));
  }

  private Sentence sentence(int word) {
    return resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
  }
}
