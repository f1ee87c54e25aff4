package org.chancery.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Lasting;
import org.chancery.engine.time.Timex;

/**
 * Tells of figures whose they are and as of when, by the tree of their sentence: {@code Kenya's
 * army had 24,000 men in 2019}. A time counts that hangs on a word over the number within its
 * clause; an owner is named before a noun over it, behind that with {@code of} or {@code in}, or is
 * the subject that has it.
 */
public final class Circumstances {

  /** How the word hangs that a clause, or another of equals, ends at. */
  private static final Set<String> CLAUSES =
      Set.of("root", "acl", "advcl", "ccomp", "csubj", "xcomp", "parataxis", "conj");

  /** How an owner hangs on what is its own. */
  private static final Set<String> OWNING = Set.of("nmod", "amod", "compound");

  private static final Set<String> HAVING = Set.of("has", "have", "had", "having");

  private static final Set<String> BEHIND = Set.of("of", "in");

  private static final Set<Mention.Kind> OWNERS =
      Set.of(Mention.Kind.STATE, Mention.Kind.ORGANIZATION);

  private static final Set<String> WHEN = Set.of("in", "at", "on", "by", "since", "during");

  /** Words of a unit with the preposition behind it. */
  private static final int UNIT = 3;

  /** No way up from a word is longer. */
  private static final int HEIGHT = 24;

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Branch> branches;
  private final List<Timex> times;
  private final Lasting lasting;

  public Circumstances(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
    this.times = resolved.marked().times().stream().filter(Circumstances::isDated).toList();
    this.lasting = new Lasting(resolved.marked().parsed(), times);
  }

  private static boolean isDated(Timex time) {
    return time.type() != Timex.Type.DURATION
        && time.type() != Timex.Type.SET
        && time.value().matches("(?:\\d{4}|XXXX-\\d\\d).*");
  }

  /** The figures with what their sentences tell of them. */
  public List<Figure> of(List<Figure> figures) {
    return branches.isEmpty()
        ? figures
        : figures.stream().map(figure -> placed(figure, figures)).toList();
  }

  private Figure placed(Figure figure, List<Figure> figures) {
    List<Integer> way = way(figure.span());
    Optional<Timex> time = time(figure, way, figures);
    Optional<Mention> owner = owner(way, figure.span());
    List<Because> trace = new ArrayList<>(figure.evidence().trace());
    time.ifPresent(
        each -> trace.add(Because.of("asOf", "figure: the time in its clause", each.span())));
    owner.ifPresent(
        each -> trace.add(Because.of("where", "figure: whose the clause says it is", each.span())));
    return figure.told(
        owner.flatMap(resolved::of).map(Entity::id),
        time.map(lasting::of),
        new Evidence(figure.evidence().spans(), trace));
  }

  /** The words over a number up to the head of its clause, the nearest first. */
  private List<Integer> way(Span figure) {
    int at = top(figure);
    List<Integer> way = new ArrayList<>(List.of(at));
    while (way.size() < HEIGHT && !CLAUSES.contains(relation(at)) && head(at) >= 0) {
      at = head(at);
      way.add(at);
    }
    return way;
  }

  private int top(Span span) {
    return resolved.marked().seen().top(span);
  }

  /** Of the times on the way the lowest; one behind another figure is of that. */
  private Optional<Timex> time(Figure figure, List<Integer> way, List<Figure> figures) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(figure.span().begin());
    List<Timex> near =
        times.stream()
            .filter(time -> sentence.span().covers(time.span()))
            .filter(time -> !time.span().overlaps(figure.span()))
            .toList();
    return near.stream()
        .filter(time -> isRightBehind(figure, time))
        .findFirst()
        .or(() -> hanging(figure, way, near, figures));
  }

  /** {@code 4 percent in 2017}: no more than the unit and a preposition stands between. */
  private boolean isRightBehind(Figure figure, Timex time) {
    int from = resolved.marked().parsed().firstWordFrom(figure.span().end());
    int to = resolved.marked().parsed().firstWordFrom(time.span().begin());
    return to > from
        && to - from <= UNIT
        && WHEN.contains(words.get(to - 1).text())
        && words.subList(from, to - 1).stream()
            .noneMatch(word -> ClosedClass.any(word) || isMark(word));
  }

  private static boolean isMark(Word word) {
    return !word.isAlphanumeric() && !word.text().equals("%");
  }

  private Optional<Timex> hanging(
      Figure figure, List<Integer> way, List<Timex> near, List<Figure> figures) {
    return near.stream()
        .filter(time -> way.contains(head(top(time.span()))))
        .filter(time -> figures.stream().noneMatch(other -> parts(other, figure, time)))
        .min(
            Comparator.<Timex>comparingInt(time -> way.indexOf(head(top(time.span()))))
                .thenComparingInt(time -> gap(time.span(), figure.span())));
  }

  private static boolean parts(Figure other, Figure figure, Timex time) {
    return other.span().begin() >= figure.span().end() && other.span().end() <= time.span().begin();
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.begin() - b.end(), b.begin() - a.end());
  }

  private Optional<Mention> owner(List<Integer> way, Span figure) {
    return way.stream()
        .flatMap(word -> owners(word).stream())
        .findFirst()
        .or(() -> ofSubject(way))
        .filter(owner -> !owner.span().overlaps(figure));
  }

  /** {@code Chad has 40 tanks}; {@code Chad's debt stands at}, but not {@code Chad's army lost}. */
  private Optional<Mention> ofSubject(List<Integer> way) {
    int verb = way.getLast();
    boolean object = way.size() > 1 && relation(way.get(way.size() - 2)).equals("obj");
    Optional<Integer> subject = under(verb, k -> relation(k).equals("nsubj")).findFirst();
    boolean has = HAVING.contains(words.get(verb).text());
    return subject
        .filter(k -> !way.contains(k) && (has || !object))
        .flatMap(k -> has ? mention(k).or(() -> owners(k)) : owners(k));
  }

  /** Who is named as the owner of what a noun tells, or by the noun: {@code 300 Kenyans}. */
  private Optional<Mention> owners(int noun) {
    Stream<Integer> before = under(noun, k -> k < noun && OWNING.contains(relation(k)));
    Stream<Integer> behind =
        under(noun, k -> k > noun && relation(k).equals("nmod") && isBehind(k));
    return before
        .flatMap(k -> mention(k).stream())
        .findFirst()
        .or(
            () ->
                Stream.concat(Stream.of(noun), behind)
                    .flatMap(k -> mention(k).stream())
                    .filter(each -> each.known().isPresent())
                    .findFirst());
  }

  private boolean isBehind(int word) {
    return under(word, k -> relation(k).equals("case"))
        .anyMatch(k -> BEHIND.contains(words.get(k).text()));
  }

  /** The mention of somebody, not of an agreement or an event, that a word heads. */
  private Optional<Mention> mention(int word) {
    return resolved
        .marked()
        .headedBy(words.get(word))
        .filter(each -> OWNERS.contains(each.kind()) && resolved.of(each).isPresent());
  }

  private Stream<Integer> under(int word, Predicate<Integer> like) {
    return IntStream.range(Math.max(0, word - HEIGHT), Math.min(words.size(), word + HEIGHT))
        .filter(k -> head(k) == word)
        .boxed()
        .filter(like);
  }

  private String relation(int word) {
    return branches.get(word).relation();
  }

  private int head(int word) {
    return branches.get(word).head();
  }
}
