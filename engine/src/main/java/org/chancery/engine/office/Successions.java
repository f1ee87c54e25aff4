package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Gives one who follows another in an office the same office: {@code He was replaced two weeks
 * later by his cousin, Ba}, {@code Ba took over from Sy}.
 */
final class Successions {

  private static final Set<String> FOLLOWS = Set.of("replaced", "succeeded");

  /** Words before a verb by which nothing has passed on yet. */
  private static final Set<String> OPEN =
      Set.of("will", "would", "may", "might", "could", "should", "not", "n't", "never", "to");

  /** What is taken by one who follows: {@code her place was taken by Ba}. */
  private static final Set<String> PLACES = Set.of("place", "post", "seat", "job");

  private static final Set<String> BE = Set.of("was", "is", "been");

  /** How many words before a verb may be its own. */
  private static final int GROUP = 3;

  /** How many words may stand between the verb and whom it names. */
  private static final int NEAR = 10;

  private final Resolved resolved;
  private final List<Word> words;
  private final Bearers bearers;
  private final Holders holders;

  Successions(Resolved resolved, Holders holders) {
    this.resolved = resolved;
    this.holders = holders;
    this.words = resolved.marked().parsed().words();
    this.bearers = new Bearers(resolved, holders);
  }

  /** The offices that pass on by the verbs of the text. */
  List<Office> offices(List<Office> told) {
    return IntStream.range(1, words.size())
        .boxed()
        .flatMap(verb -> passed(verb, told).stream())
        .toList();
  }

  private Optional<Office> passed(int verb, List<Office> told) {
    boolean follows = FOLLOWS.contains(words.get(verb).text());
    boolean takes =
        words.get(verb).is("took") && verb + 1 < words.size() && words.get(verb + 1).is("over");
    if (isOpen(verb)) {
      return Optional.empty();
    }
    Optional<Entity> placed = placed(verb);
    if (placed.isPresent()) {
      return named(verb, "by")
          .flatMap(to -> given(placed.get(), to, Status.CURRENT, told, words.get(verb).span()));
    }
    if (!takes && !follows) {
      return Optional.empty();
    }
    Optional<Entity> by = follows ? named(verb, "by") : Optional.empty();
    boolean passive = by.isPresent() && by.equals(beside(verb, _ -> true));
    Optional<Entity> one =
        words.get(verb - 1).is("who") ? bearers.before(verb - 1) : bearers.subject(verb);
    Optional<Entity> other = passive ? by : beside(verb, mention -> hangsOn(mention, verb));
    Span span = words.get(verb).span();
    return passive
        ? one.flatMap(a -> other.flatMap(b -> given(a, b, Status.CURRENT, told, span)))
        : one.flatMap(
            a ->
                other.flatMap(
                    b ->
                        given(b, a, Status.CURRENT, told, span)
                            .or(() -> given(a, b, Status.FORMER, told, span))));
  }

  /** Whose place is taken: {@code her place was taken}, {@code Ba's post has been taken}. */
  private Optional<Entity> placed(int verb) {
    if (!words.get(verb).is("taken") || verb <= GROUP || !BE.contains(words.get(verb - 1).text())) {
      return Optional.empty();
    }
    int place = ClosedClass.AUXILIARY.has(words.get(verb - 2)) ? verb - 3 : verb - 2;
    if (place < 1 || !PLACES.contains(words.get(place).text())) {
      return Optional.empty();
    }
    int owner = words.get(place - 1).isPossessive() ? place - 2 : place - 1;
    return owner < 0
        ? Optional.empty()
        : resolved.marked().covering(words.get(owner).span()).flatMap(holders::named);
  }

  /** Whether nothing has passed on yet: {@code will be replaced}, {@code did not succeed}. */
  private boolean isOpen(int verb) {
    return words.subList(Math.max(0, verb - GROUP), verb).stream()
        .anyMatch(word -> OPEN.contains(word.text()));
  }

  /** The office of one person as that of another. */
  private static Optional<Office> given(
      Entity from, Entity to, Status status, List<Office> told, Span verb) {
    boolean same =
        from.equals(to) || (status == Status.FORMER && holds(to, told).findAny().isPresent());
    Because because = Because.of("title", "office: that of the one who is followed", verb);
    return same
        ? Optional.empty()
        : holds(from, told)
            .filter(office -> office.status() != Status.CANDIDATE)
            .findFirst()
            .map(
                office ->
                    new Office(
                        "",
                        to.id(),
                        office.title(),
                        office.of(),
                        status,
                        Optional.empty(),
                        Evidence.of(verb, because)));
  }

  private static Stream<Office> holds(Entity person, List<Office> told) {
    return told.stream().filter(office -> office.holder().equals(person.id()));
  }

  /** Whom a verb names behind a small word, in the same sentence. */
  private Optional<Entity> named(int verb, String small) {
    int end =
        resolved
            .marked()
            .parsed()
            .sentenceAt(words.get(verb).span().begin())
            .words()
            .getLast()
            .index();
    return IntStream.rangeClosed(verb + 1, Math.min(end, verb + NEAR))
        .filter(at -> words.get(at).is(small))
        .boxed()
        .findFirst()
        .flatMap(at -> beside(at, _ -> true));
  }

  /** The first named person behind a word who is not only one whose kin or aide follows. */
  private Optional<Entity> beside(int word, Predicate<Mention> counts) {
    Span sentence = resolved.marked().parsed().sentenceAt(words.get(word).span().begin()).span();
    int last = Math.min(words.size() - 1, word + NEAR);
    int begin = words.get(word).span().end();
    int end = Math.min(sentence.end(), words.get(last).span().end());
    Span near = new Span(begin, end);
    return resolved.marked().mentionsIn(near).stream()
        .filter(Mention::isPersonName)
        .filter(mention -> !isOwner(mention) && counts.test(mention))
        .findFirst()
        .flatMap(holders::named);
  }

  /** Whether a verb is done to whom a mention names, or {@code from} him. */
  private boolean hangsOn(Mention mention, int verb) {
    List<Branch> branches = resolved.marked().seen().branches();
    if (branches.isEmpty()) {
      return false;
    }
    int at = Branch.leading(branches, resolved.marked().head(mention).index());
    String relation = branches.get(at).relation();
    return branches.get(at).head() == verb && (relation.equals("obj") || relation.equals("obl"));
  }

  private boolean isOwner(Mention mention) {
    int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return next < words.size() && words.get(next).isPossessive();
  }
}
