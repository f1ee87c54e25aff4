package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Phrase;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** Tells which of the entities of a text are instruments. */
final class Candidates {

  /** Last words of names of what one party alone lays down. */
  private static final Set<String> LAWS =
      Set.of("constitution", "resolution", "act", "law", "bill", "mandate", "court", "council");

  /** Nouns for a step itself or for what a step is told of without its being an instrument. */
  private static final Set<String> EXTENSIONS =
      Set.of("extension", "renewal", "proposal", "initiative", "process", "cycle", "project");

  /** From this chance on even what no table knows is an instrument. */
  private static final double CERTAIN = 0.9;

  private static final Set<String> NONE = Set.of("no", "any", "every", "such", "whatever");

  private final Resolved resolved;
  private final List<Word> words;
  private final Places places;
  private final InstrumentWords called;
  private final Set<Integer> seen;
  private final Provisions provisions;

  Candidates(Resolved resolved, Places places, InstrumentWords called) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.places = places;
    this.called = called;
    this.provisions = new Provisions(resolved);
    this.seen =
        resolved.marked().seen().phrases().stream()
            .filter(phrase -> phrase.kind().equals("agreement"))
            .map(Phrase::head)
            .collect(Collectors.toSet());
  }

  /** Whether an entity is an instrument by what the text calls it, or as the network sees it. */
  boolean is(Entity entity) {
    String head = called.head(entity);
    boolean thing =
        (entity.kind() != Kind.STATE && entity.kind() != Kind.PERSON)
            || called.isWithArticle(entity);
    if (isNone(entity) || isOpening(entity) || isMuch(entity)) {
      return false;
    }
    boolean known =
        HeadWords.isAgreement(head) || (HeadWords.isInName(head) && !called.isBare(entity));
    boolean named =
        thing
            && InstrumentWords.isNamed(entity)
            && (known || isSeen(entity))
            && !LAWS.contains(head);
    boolean described = known || HeadWords.isCalled(head) || isStaged(entity) || isCertain(entity);
    return named || (entity.kind() == Kind.AGREEMENT && described);
  }

  /** {@code no treaty}, {@code any such annex}: none that there is. */
  private boolean isNone(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .map(m -> resolved.marked().wordsIn(m.span()).getFirst())
        .allMatch(
            word ->
                NONE.contains(word.text().toLowerCase(Locale.ROOT)) && !isHyphen(word.index() + 1));
  }

  private boolean isHyphen(int word) {
    return word < words.size() && words.get(word).text().equals("-");
  }

  /** {@code a good deal of the pact}: how much. */
  private boolean isMuch(Entity entity) {
    return entity.mentions().stream()
        .allMatch(
            m -> {
              Word noun = resolved.marked().head(m);
              int at = noun.index();
              return noun.is("deal")
                  && at > 0
                  && (words.get(at - 1).is("good") || words.get(at - 1).is("great"))
                  && at + 1 < words.size()
                  && words.get(at + 1).is("of");
            });
  }

  /** {@code the visa waiver}: what no table knows, but the network is certain of. */
  private boolean isCertain(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION)
        .map(m -> resolved.marked().head(m))
        .filter(noun -> !EXTENSIONS.contains(noun.text()) && !LAWS.contains(noun.text()))
        .anyMatch(noun -> chance(resolved, noun) >= CERTAIN);
  }

  /** How likely the network thinks that a noun is for an agreement. */
  static double chance(Resolved resolved, Word noun) {
    return resolved.marked().seen().view().chance("mention", "agreement", noun.index());
  }

  /** {@code the mandate was extended}: what no table knows, but the network sees a step of. */
  private boolean isStaged(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION)
        .map(m -> resolved.marked().head(m).index())
        .filter(seen::contains)
        .anyMatch(noun -> !provisions.isIn(noun, noun + 1) && isStaged(noun));
  }

  /** Whether a noun hangs on a word for a step to it, or one on it. */
  private boolean isStaged(int noun) {
    List<Branch> branches = resolved.marked().seen().branches();
    View view = resolved.marked().seen().view();
    return noun < branches.size()
        && !EXTENSIONS.contains(words.get(noun).text())
        && IntStream.range(0, branches.size())
            .filter(k -> branches.get(noun).head() == k || branches.get(k).head() == noun)
            .anyMatch(k -> SeenStages.isSeenOfInstrument(view, k));
  }

  /** {@code Agreement was reached}: a bare noun that a capital only marks as the first word. */
  private boolean isOpening(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .map(places::of)
        .allMatch(
            place ->
                place.to() - place.from() == 1
                    && words.get(place.from()).isCapitalized()
                    && opens(place.from()));
  }

  private boolean opens(int word) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
    return sentence.words().getFirst().index() == word;
  }

  /** Whether the network takes a name of it for one of an agreement. */
  private boolean isSeen(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.NAME)
        .anyMatch(m -> seen.contains(resolved.marked().head(m).index()));
  }
}
