package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The person's name that a description of a speaker holds: {@code the union's chief, Omar Sy},
 * {@code union chief Omar Sy}, {@code a man who calls himself Sy}.
 */
final class Apposition {

  private static final Set<String> NAMING =
      Set.of("himself", "herself", "called", "named", "nicknamed", "as");

  private static final Set<String> RELATIVES =
      Set.of("who", "whom", "whose", "which", "where", "that");

  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis");

  private final Resolved resolved;
  private final List<Word> words;

  Apposition(Resolved resolved, Span phrase) {
    this.resolved = resolved;
    this.words = resolved.marked().wordsIn(phrase);
  }

  /** The name, if the phrase holds one that is in no preposition's object and owns nothing. */
  Optional<Mention> name() {
    for (int i = 1; i < words.size(); i++) {
      Optional<Mention> name = resolved.marked().nameAt(words.get(i).span().begin());
      boolean person =
          name.flatMap(resolved::of).map(Entity::kind).filter(Kind.PERSON::equals).isPresent();
      if (person && !isOwner(name.get()) && isBeside(beforeTitles(i), i)) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The place of the word before the titles that stand before a name. */
  private int beforeTitles(int name) {
    int i = name - 1;
    while (i >= 0 && words.get(i).isCapitalized() && isTitle(words.get(i))) {
      i--;
    }
    return i >= 0 && words.get(i).text().equals(".") ? i - 1 : i;
  }

  /** Whether a capitalized word is no name of its own: {@code Colonel}, {@code Mrs}. */
  private boolean isTitle(Word word) {
    return resolved.marked().covering(word.span()).isEmpty();
  }

  private boolean isBeside(int before, int name) {
    if (before < 0) {
      return false;
    }
    Word word = words.get(before);
    String letters = word.text().toLowerCase(Locale.ROOT);
    boolean aside = letters.equals(",") || letters.equals("(");
    if (NAMING.contains(letters) || (aside && before > 0 && words.get(before - 1).is("name"))) {
      return true;
    }
    return (aside || (isFirstPart(before) && isNoun(word) && endsPart(name))) && !isInClause(name);
  }

  /**
   * Whether the name is part of a clause that tells something of the phrase: {@code the body, led
   * by Sy}, {@code Chad, whose envoy, Sy, has left}.
   */
  private boolean isInClause(int name) {
    boolean relative = words.subList(0, name).stream().anyMatch(w -> RELATIVES.contains(w.text()));
    return (relative && !endsPhrase(name)) || hangsInClause(words.get(name).index());
  }

  private boolean endsPhrase(int name) {
    Mention mention = resolved.marked().nameAt(words.get(name).span().begin()).orElseThrow();
    return words.stream()
        .filter(w -> w.span().begin() >= mention.span().end())
        .noneMatch(Word::isAlphanumeric);
  }

  private boolean hangsInClause(int name) {
    List<Branch> branches = resolved.marked().seen().branches();
    int first = words.getFirst().index();
    int last = words.getLast().index();
    return !branches.isEmpty()
        && isOfPerson(branches.get(name))
        && Branch.above(branches, name)
            .takeWhile(at -> first <= branches.get(at).head() && branches.get(at).head() <= last)
            .anyMatch(at -> CLAUSES.contains(branches.get(at).relation()));
  }

  /** Whether a word that is in apposition is so to one who may be a person. */
  private boolean isOfPerson(Branch name) {
    return !name.relation().equals("appos")
        || resolved
            .marked()
            .allHeadedBy(all().get(name.head()))
            .anyMatch(m -> m.kind() == Kind.PERSON);
  }

  private List<Word> all() {
    return resolved.marked().parsed().words();
  }

  /** Whether no comma or relative pronoun stands before a word of the phrase. */
  private boolean isFirstPart(int at) {
    return words.subList(0, at).stream().noneMatch(w -> w.text().equals(",") || w.is("who"));
  }

  private static boolean isNoun(Word word) {
    return word.isAlphanumeric() && !ClosedClass.any(word) && !word.text().endsWith("ed");
  }

  private boolean endsPart(int name) {
    Mention mention = resolved.marked().nameAt(words.get(name).span().begin()).orElseThrow();
    return words.stream()
        .filter(w -> w.span().begin() >= mention.span().end())
        .findFirst()
        .map(w -> !w.isAlphanumeric() || ClosedClass.any(w))
        .orElse(true);
  }

  private boolean isOwner(Mention name) {
    int next = resolved.marked().parsed().firstWordFrom(name.span().end());
    return name.form() != Form.NAME || (next < all().size() && all().get(next).isPossessive());
  }
}
