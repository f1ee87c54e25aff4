package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Tells who bears a title that comes a sentence before the name: {@code The consul came. Ana Rojas
 * smiled.} A text that names somebody for the first time, with no word on who that is, has mostly
 * just said it.
 */
final class Introductions {

  private static final Set<String> FROM = Set.of("of", "from");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Branch> branches;

  Introductions(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** The person first named in the sentence behind that of which these words are a subject. */
  Optional<Entity> behind(int begin, int end) {
    if (branches.isEmpty() || !isSubject(begin, end) || isJoined(begin, end)) {
      return Optional.empty();
    }
    List<Sentence> sentences = resolved.marked().parsed().sentences();
    int next = resolved.marked().parsed().sentenceAt(words.get(begin).span().begin()).index() + 1;
    return next < sentences.size() ? introduced(sentences.get(next).span()) : Optional.empty();
  }

  /** Whom a sentence names first of all, if the text has not named or described them before. */
  private Optional<Entity> introduced(Span sentence) {
    return resolved.marked().mentionsIn(sentence).stream()
        .filter(Mention::isPersonName)
        .filter(mention -> isSubject(place(mention.span().begin()), place(mention.span().end())))
        .findFirst()
        .filter(name -> !goesOn(place(name.span().end())))
        .flatMap(name -> resolved.of(name).filter(person -> isNew(person, name)));
  }

  /** {@code Ba of Oman}, {@code Green Union leader}: whether more on who that is follows a name. */
  private boolean goesOn(int word) {
    return word < words.size()
        && (FROM.contains(words.get(word).text()) || lexicon.roleAt(words, word).isPresent());
  }

  private boolean isNew(Entity person, Mention name) {
    return person.kind() == Kind.PERSON
        && person.mentions().stream()
            .noneMatch(each -> each.span().begin() < name.span().begin() && !isRank(each))
        && person.mentions().stream().noneMatch(this::tellsOffice);
  }

  /** {@code Colonel} before the name. */
  private boolean isRank(Mention mention) {
    return title(mention).filter(title -> Honours.has(title.role())).isPresent();
  }

  private boolean tellsOffice(Mention mention) {
    return mention.form() == Form.DESCRIPTION && !isRank(mention);
  }

  private Optional<Title> title(Mention mention) {
    return mention.form() == Form.DESCRIPTION
        ? Title.of(resolved.marked(), mention, lexicon)
        : Optional.empty();
  }

  /** {@code the emir and the president}: whether a word is one of several that do the same. */
  private boolean isJoined(int begin, int end) {
    boolean second =
        branches.subList(begin, end).stream()
            .anyMatch(branch -> branch.relation().equals("conj") && !isWithin(branch, begin, end));
    return second
        || branches.stream()
            .anyMatch(branch -> branch.relation().equals("conj") && isWithin(branch, begin, end));
  }

  private boolean isSubject(int begin, int end) {
    return branches.subList(begin, end).stream()
        .anyMatch(branch -> branch.relation().equals("nsubj") && !isWithin(branch, begin, end));
  }

  private static boolean isWithin(Branch branch, int begin, int end) {
    return branch.head() >= begin && branch.head() < end;
  }

  private int place(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }
}
