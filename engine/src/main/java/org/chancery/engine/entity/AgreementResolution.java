package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.engine.document.Published;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * Tells which agreement a description stands for: {@code the pact} for one that is called so, else
 * the one that the network sees it take up, else the one last spoken of; else one of its own.
 */
final class AgreementResolution {

  private static final Set<String> VAGUE =
      Set.of(
          "new",
          "old",
          "landmark",
          "draft",
          "bilateral",
          "trilateral",
          "long",
          "-",
          "delayed",
          "existing",
          "current",
          "proposed",
          "final",
          "controversial",
          "disputed",
          "historic",
          "original",
          "peace",
          "fragile",
          "shaky",
          "interim",
          "latest",
          "recent",
          "whole",
          "entire",
          "same",
          "leaked",
          "so",
          "called");

  /** What any agreement may be called once it has been spoken of. */
  private static final Set<String> GENERIC =
      Set.of("agreement", "deal", "accord", "pact", "text", "document", "instrument", "paper");

  /** What no word for one agreement of several parties takes up. */
  private static final Set<String> OTHERS =
      Set.of(
          "communique",
          "communiqué",
          "embargo",
          "sanctions",
          "declaration",
          "proposal",
          "treaties",
          "agreements",
          "deals",
          "pacts");

  /** Words for what is written, which are agreements only where one is meant. */
  private static final Set<String> WRITTEN =
      Set.of("text", "document", "instrument", "paper", "wording", "terms", "copy");

  /** Words that take up any noun, and name nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "one", "ones", "first", "second", "last", "latter", "former", "thing", "other", "two",
          "both");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private static final int YEAR_LENGTH = 4;

  private static final Pattern WORDS = Pattern.compile("[ -]");

  private final Clusters clusters;
  private final Others others;
  private final String text;

  AgreementResolution(Clusters clusters) {
    this.clusters = clusters;
    this.others = new Others(clusters);
    this.text = clusters.marked.text();
  }

  /** Joins a description of an agreement with what it stands for. */
  void resolve(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Optional<String> other = others.name(description, inside);
    if (other.isPresent()) {
      clusters.put(description, own(other.get(), true));
      return;
    }
    String head = head(inside);
    Optional<Cluster> known = within(description, head);
    boolean replaced =
        AgreementNames.isReplaced(clusters.marked.parsed().words(), inside.getFirst().index());
    if (known.isEmpty() && !replaced) {
      known =
          pointsBack(inside) ? spokenOf(description, inside, head) : apposed(description, inside);
    }
    if (known.isPresent()) {
      clusters.put(description, known.get());
    } else if ((!WRITTEN.contains(head) || isNew(inside)) && !EMPTY.contains(head)) {
      clusters.put(description, own(name(inside), isTold(inside, head)));
    }
  }

  private Cluster own(String name, boolean told) {
    return clusters.keyed(Kind.AGREEMENT, "agreement:" + Clusters.slug(name), name, told);
  }

  /** {@code a six-point paper}, {@code a new text}: what has not been spoken of. */
  private static boolean isNew(List<Word> inside) {
    Word first = inside.getFirst();
    return inside.size() > 2 && (first.is("a") || first.is("an"));
  }

  /** Whether words before or behind the noun tell it from others: not {@code a new accord}. */
  private static boolean isTold(List<Word> inside, String head) {
    return inside.stream()
        .filter(w -> !ClosedClass.DETERMINER.has(w) && !ClosedClass.POSSESSIVE.has(w))
        .map(w -> w.text().toLowerCase(Locale.ROOT))
        .anyMatch(w -> !w.equals(head) && !VAGUE.contains(w));
  }

  /** The word that says what it is: {@code pact} of {@code the pact with Chile}. */
  private static String head(List<Word> inside) {
    String head = Heads.of(inside).text().toLowerCase(Locale.ROOT);
    return WRITTEN.contains(head)
        ? head
        : inside.stream()
            .map(w -> w.text().toLowerCase(Locale.ROOT))
            .filter(HeadWords::isAgreement)
            .findFirst()
            .orElse(head);
  }

  /** {@code the text of the Lauca Accord}: the agreement that it is the text of. */
  private Optional<Cluster> within(Mention description, String head) {
    return WRITTEN.contains(head)
        ? clusters.endingAt(description.span().end()).filter(c -> c.kind == Kind.AGREEMENT)
        : Optional.empty();
  }

  /** The agreement that {@code the deal}, {@code the 2021 accord} points back to. */
  private Optional<Cluster> spokenOf(Mention description, List<Word> inside, String head) {
    boolean generic = GENERIC.contains(HeadWords.plain(head));
    boolean accord = generic && !WRITTEN.contains(head);
    Predicate<Cluster> fits = c -> !accord || !isNoAccord(c);
    if (inside.size() > 2) {
      return before(description, c -> fits.test(c) && sameParties(c, description, head));
    }
    return before(description, c -> isCalled(c, head))
        .or(() -> clusters.takenUp(description, c -> c.kind == Kind.AGREEMENT && fits.test(c)))
        .or(() -> generic ? inMind(description, fits, accord) : Optional.empty());
  }

  /** The one in mind that passes, sooner one that is known by more than one word. */
  private Optional<Cluster> before(Mention description, Predicate<Cluster> passes) {
    Predicate<Cluster> named = c -> c.kind == Kind.AGREEMENT && c.named && passes.test(c);
    return clusters
        .salience
        .before(description, clusters.of, named)
        .or(() -> clusters.lastBefore(description, Kind.AGREEMENT, named))
        .or(() -> clusters.lastBefore(description, Kind.AGREEMENT, passes));
  }

  /** The one in mind; where none has been spoken of, the only one that has a name later. */
  private Optional<Cluster> inMind(Mention description, Predicate<Cluster> fits, boolean ahead) {
    List<Cluster> named =
        clusters.of(Kind.AGREEMENT).stream().filter(c -> c.named && fits.test(c)).toList();
    boolean only = ahead && named.size() == 1;
    return before(description, fits)
        .or(() -> named.stream().filter(each -> only && !isOfOtherYear(each)).findFirst());
  }

  /** {@code in 2016, when they signed the Lauca Accord}: not what a text of 2019 begins with. */
  private boolean isOfOtherYear(Cluster named) {
    Parsed parsed = clusters.marked.parsed();
    Optional<String> published = parsed.document().published().map(Published::date);
    Span first = parsed.sentenceAt(named.mentions.getFirst().span().begin()).span();
    return published.isPresent()
        && clusters.marked.times().stream()
            .filter(time -> first.covers(time.span()))
            .map(Timex::value)
            .anyMatch(value -> YEAR.matcher(value).lookingAt() && !isIn(value, published.get()));
  }

  private static boolean isIn(String value, String date) {
    return date.startsWith(value.substring(0, YEAR_LENGTH));
  }

  /** {@code an embargo}, {@code treaties}: nothing that could be called an accord. */
  private static boolean isNoAccord(Cluster agreement) {
    String name = AgreementNames.noun(agreement.name);
    return OTHERS.stream().anyMatch(name::contains)
        || (!AgreementNames.isName(agreement.name)
            && WORDS.splitAsStream(name).noneMatch(HeadWords::isInstrument));
  }

  /** {@code , a deal that …} behind the name of an agreement in the same sentence. */
  private Optional<Cluster> apposed(Mention description, List<Word> inside) {
    boolean bare = inside.size() == 2 && description.span().begin() > 2;
    if (!bare || text.charAt(description.span().begin() - 2) != ',') {
      return Optional.empty();
    }
    int sentence = clusters.marked.parsed().sentenceAt(description.span().begin()).span().begin();
    return clusters.lastBefore(
        description,
        Kind.AGREEMENT,
        c -> c.named && c.mentions.stream().anyMatch(m -> m.span().begin() >= sentence));
  }

  /** {@code the pact}, {@code their pact}, but not {@code its own pact}. */
  private static boolean pointsBack(List<Word> inside) {
    Word first = inside.getFirst();
    boolean own = ClosedClass.POSSESSIVE.has(first) && inside.stream().anyMatch(w -> w.is("own"));
    return DescriptionResolution.pointsBack(first) && !own;
  }

  private static boolean isCalled(Cluster agreement, String head) {
    return AgreementNames.noun(agreement.name).contains(HeadWords.plain(head));
  }

  /** {@code the Chile-Peru treaty} for a treaty that has been said to be with Peru. */
  private boolean sameParties(Cluster agreement, Mention description, String head) {
    if (!isCalled(agreement, head)) {
      return false;
    }
    List<Mention> parties =
        clusters.marked.mentionsIn(description.span()).stream()
            .filter(m -> m.kind() == Kind.STATE)
            .toList();
    if (parties.isEmpty()) {
      String name = agreement.name.toLowerCase(Locale.ROOT);
      return clusters.marked.wordsIn(description.span()).stream()
          .skip(1)
          .filter(w -> clusters.marked.times().stream().noneMatch(t -> t.span().covers(w.span())))
          .map(w -> w.text().toLowerCase(Locale.ROOT))
          .allMatch(
              w ->
                  name.contains(w)
                      || VAGUE.contains(w)
                      || Character.isDigit(w.charAt(0))
                      || w.equals(head));
    }
    return agreement.mentions.stream()
        .flatMap(m -> clusters.marked.mentionsIn(m.span()).stream())
        .filter(m -> m.kind() == Kind.STATE)
        .anyMatch(m -> parties.stream().anyMatch(p -> p.known().equals(m.known())));
  }

  /** The description without its article or possessive, with all of a name that it ends. */
  private String name(List<Word> inside) {
    Word first = inside.getFirst();
    List<Word> words = clusters.marked.parsed().words();
    int start =
        inside.stream()
            .dropWhile(AgreementResolution::isOwning)
            .findFirst()
            .orElse(inside.getLast())
            .index();
    int from = first.isCapitalized() ? AgreementNames.joined(words, start) : start;
    return text.substring(words.get(from).span().begin(), inside.getLast().span().end());
  }

  private static boolean isOwning(Word word) {
    return ClosedClass.DETERMINER.has(word) || ClosedClass.POSSESSIVE.has(word) || word.is("own");
  }
}
