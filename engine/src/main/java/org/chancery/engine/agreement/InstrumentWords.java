package org.chancery.engine.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.entity.AgreementNames;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** The words that a text calls an instrument by. */
final class InstrumentWords {

  private final Resolved resolved;
  private final List<Word> words;
  private final Places places;

  InstrumentWords(Resolved resolved, Places places) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.places = places;
  }

  /** The word that says what it is: {@code treaty} of {@code the Treaty of Tacna}. */
  String head(Entity entity) {
    String own = head(shortest(entity));
    return HeadWords.isInstrument(own)
        ? own
        : entity.mentions().stream()
            .filter(m -> m.form() == Form.DESCRIPTION && entity.kind() == Kind.AGREEMENT)
            .map(this::head)
            .filter(HeadWords::isAgreement)
            .findFirst()
            .orElseGet(() -> entity.kind() == Kind.AGREEMENT ? ofName(entity).orElse(own) : own);
  }

  /** The word for an instrument in its name: {@code truce} of {@code earlier truce}. */
  private static Optional<String> ofName(Entity entity) {
    return Stream.of(AgreementNames.noun(entity.name()).split(" "))
        .filter(HeadWords::isInstrument)
        .findFirst();
  }

  /** The shortest mention that has the name in it. */
  private Mention shortest(Entity entity) {
    String text = resolved.text();
    return entity.mentions().stream()
        .filter(m -> m.span().of(text).contains(entity.name()))
        .min(Comparator.comparingInt(m -> m.span().length()))
        .orElse(entity.mentions().getFirst());
  }

  private String head(Mention mention) {
    Word head = resolved.marked().head(mention);
    String word = head.text().toLowerCase(Locale.ROOT);
    boolean fire =
        word.equals("fire") && head.index() > 1 && words.get(head.index() - 2).is("cease");
    return fire || HeadWords.isCease(words, head.index()) ? "ceasefire" : word;
  }

  /** Whether both are called by one word. */
  boolean isAlike(Entity one, Entity other) {
    return HeadWords.plain(head(one)).equals(HeadWords.plain(head(other)));
  }

  /** Whether the text names it. */
  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
  }

  /** {@code the Accord}: a word for an instrument alone. */
  boolean isBare(Entity entity) {
    return !entity.name().contains(" ") && !isWithArticle(entity);
  }

  /** Whether a name of it goes back to an article: {@code the Nadi Pact}, marked as anything. */
  boolean isWithArticle(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.NAME && HeadWords.isAgreement(head(m)))
        .map(places::of)
        .anyMatch(
            p ->
                p.to() - p.from() > 1
                    && p.from() > 0
                    && ClosedClass.DETERMINER.has(words.get(p.from() - 1)));
  }
}
