package org.chancery.engine.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who speaks in a quotation of which no words say it: whom the sentence before it tells of, as in
 * {@code Ba shrugged. "It rains."}; else who spoke last.
 */
final class Floating {

  private final Resolved resolved;
  private final List<Statement> statements;

  Floating(Resolved resolved, List<Statement> statements) {
    this.resolved = resolved;
    this.statements = statements;
  }

  static boolean is(Attribution attribution) {
    return attribution.cue().isEmpty() && attribution.source().isEmpty();
  }

  /** The statement that a quotation goes on from, in its paragraph or the one before. */
  Optional<Statement> before(Attribution attribution) {
    Span quotation = attribution.content().getFirst();
    return statements.reversed().stream()
        .filter(each -> each.within().isEmpty())
        .findFirst()
        .filter(last -> paragraph(quotation) - paragraph(last.content().getLast()) <= 1);
  }

  /** The person that the sentence before a quotation tells of, where nothing is said in it. */
  Optional<Mention> toldOf(Attribution attribution) {
    Span quotation = attribution.content().getFirst();
    return sentenceBefore(quotation.begin())
        .filter(sentence -> before(attribution).filter(b -> reaches(b, sentence)).isEmpty())
        .flatMap(this::person);
  }

  /** The person who does what the sentence before an offset tells, in the same paragraph. */
  Optional<Mention> subjectBefore(int offset) {
    return sentenceBefore(offset).flatMap(sentence -> subjects(sentence.span()).findFirst());
  }

  /** The persons who do what is told in a span. */
  Stream<Mention> subjects(Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(this::isPerson)
        .filter(this::isSubject);
  }

  private Optional<Sentence> sentenceBefore(int offset) {
    List<Sentence> sentences = resolved.marked().parsed().sentences();
    int at = resolved.marked().parsed().sentenceAt(offset).index();
    return at == 0
        ? Optional.empty()
        : Optional.of(sentences.get(at - 1))
            .filter(before -> before.paragraph() == sentences.get(at).paragraph());
  }

  private static boolean reaches(Statement statement, Sentence sentence) {
    return statement.evidence().spans().stream().anyMatch(sentence.span()::overlaps);
  }

  private Optional<Mention> person(Sentence sentence) {
    return subjects(sentence.span())
        .findFirst()
        .or(
            () ->
                resolved.marked().mentionsIn(sentence.span()).stream()
                    .filter(this::isPerson)
                    .filter(m -> m.form() == Form.NAME)
                    .max(Comparator.naturalOrder()));
  }

  private boolean isPerson(Mention mention) {
    return resolved.of(mention).map(Entity::kind).filter(Kind.PERSON::equals).isPresent();
  }

  private boolean isSubject(Mention mention) {
    List<Branch> branches = resolved.marked().seen().branches();
    List<Word> words = resolved.marked().wordsIn(mention.span());
    return !branches.isEmpty()
        && words.stream()
            .map(word -> branches.get(word.index()))
            .anyMatch(branch -> branch.relation().equals("nsubj"));
  }

  private int paragraph(Span span) {
    return resolved.marked().parsed().sentenceAt(span.begin()).paragraph();
  }
}
