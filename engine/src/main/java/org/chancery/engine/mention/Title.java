package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * A description of a person taken apart.
 *
 * @param role the line of the table its noun was found by
 * @param noun the noun with the words that make it a title: {@code senior spokesman}
 * @param head where the noun itself stands
 * @param marks the words that say how the person stands to the office, lower case: {@code former},
 *     {@code elect}
 * @param owner whose office it is, as a span of the text: {@code its}, {@code South Korea}, {@code
 *     the DP}; empty where the description does not say
 * @param definite whether it points to somebody already spoken of
 */
public record Title(
    Role role, String noun, Span head, Set<String> marks, Optional<Span> owner, boolean definite) {

  /** Words for one who has left an office alive. */
  private static final Set<String> LEFT =
      Set.of(
          "former",
          "ex",
          "onetime",
          "retired",
          "ousted",
          "deposed",
          "toppled",
          "overthrown",
          "sacked",
          "dismissed");

  /** Further words for one who holds the office no longer. */
  private static final Set<String> GONE =
      Set.of("late", "then", "previous", "slain", "assassinated", "longer");

  private static final Set<String> ELECT = Set.of("elect", "incoming", "designate", "next");

  private static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "transitional", "provisional");

  /** Words that tell how somebody came to an office that he holds. */
  private static final Set<String> HOLDING =
      Set.of(
          "outgoing",
          "current",
          "new",
          "newly",
          "elected",
          "appointed",
          "first",
          "second",
          "longtime",
          "veteran");

  private static final Set<String> STANDING =
      Stream.of(LEFT, GONE, ELECT, ACTING, HOLDING)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> RANK =
      Set.of(
          "senior",
          "deputy",
          "vice",
          "chief",
          "assistant",
          "permanent",
          "special",
          "lead",
          "under",
          "high",
          "foreign",
          "defense",
          "defence",
          "interior",
          "finance",
          "trade",
          "first",
          "agriculture",
          "culture",
          "departmental",
          "economic",
          "economy",
          "education",
          "energy",
          "environment",
          "external",
          "fisheries",
          "health",
          "immigration",
          "intelligence",
          "investment",
          "irrigation",
          "justice",
          "labor",
          "labour",
          "military",
          "naval",
          "oil",
          "opposition",
          "overseas",
          "peace",
          "police",
          "power",
          "press",
          "presidential",
          "public",
          "railways",
          "rebel",
          "regional",
          "resident",
          "security",
          "tourism",
          "transport",
          "water");

  /** How a word hangs on the noun that it belongs to. */
  private static final Set<String> QUALIFYING = Set.of("amod", "compound", "nummod");

  /** How many words before a description may still be of its title. */
  private static final int BEFORE = 3;

  /** What leads to somebody else than the state or body of the office: {@code envoy to Chile}. */
  private static final Set<String> TOWARD = Set.of("with", "to", "in");

  public Title {
    marks = Set.copyOf(marks);
  }

  /** Whether the holder has left the office alive: {@code former}, {@code ousted}. */
  public boolean hasLeft() {
    return marks.stream().anyMatch(LEFT::contains);
  }

  /** Whether the holder holds the office no longer: {@code former}, {@code late}. */
  public boolean isFormer() {
    return hasLeft() || marks.stream().anyMatch(GONE::contains);
  }

  /** Whether the holder is still to take the office: {@code -elect}. */
  public boolean isElect() {
    return marks.stream().anyMatch(ELECT::contains);
  }

  /** Whether the holder stands in for another: {@code acting}. */
  public boolean isActing() {
    return marks.stream().anyMatch(ACTING::contains);
  }

  /** Whether the word is said before a name out of courtesy: {@code Mr.}, {@code Sheikh}. */
  public static boolean isCourtesy(String word) {
    return NameWords.isHonorific(word);
  }

  /** Takes a description apart; empty where no role noun is in it. */
  public static Optional<Title> of(Marked marked, Mention description, Lexicon lexicon) {
    List<Word> words = marked.wordsIn(description.span());
    for (int i = 0; i < words.size(); i++) {
      Optional<Phrases.Match<Role>> role = lexicon.roleAt(words, i);
      if (role.isPresent() && isHead(words, i + role.get().length(), lexicon)) {
        return Optional.of(
            taken(marked, words, i, i + role.get().length(), role.get().value(), lexicon));
      }
    }
    return Optional.empty();
  }

  private static boolean isHead(List<Word> words, int end, Lexicon lexicon) {
    return end == words.size()
        || ClosedClass.ADPOSITION.has(words.get(end))
        || words.get(end).text().equals("-")
        || (!NameWords.isOwner(words, end)
            && lexicon.roleAt(words, end).isEmpty()
            && !words.get(end).isAlphanumeric());
  }

  private static boolean opensSentence(Marked marked, Word word) {
    return marked.parsed().sentenceAt(word.span().begin()).words().getFirst().equals(word);
  }

  /** The body that a description inside this one names: {@code the union} in its leader. */
  private static Optional<Mention> bodyAt(Marked marked, Word word) {
    return bodies(marked, word).filter(m -> m.span().end() == word.span().end()).findFirst();
  }

  /** The longest description of a body that a word is of: {@code the teachers' union}. */
  private static Optional<Mention> bodyOver(Marked marked, Word word) {
    return bodies(marked, word)
        .filter(m -> m.span().covers(word.span()))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  private static Stream<Mention> bodies(Marked marked, Word word) {
    return marked.mentionsIn(marked.parsed().sentenceAt(word.span().begin()).span()).stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> m.form() == Mention.Form.DESCRIPTION);
  }

  /**
   * Takes in words for a standing that stand before a description, and those for a field between:
   * {@code former irrigation} before {@code minister}.
   */
  private static void before(Marked marked, Word first, Set<String> marks, List<String> noun) {
    List<Word> all = marked.parsed().words();
    List<String> fields = new ArrayList<>();
    for (int i = first.index() - 1; i >= Math.max(0, first.index() - BEFORE); i--) {
      String plain = all.get(i).text().toLowerCase(Locale.ROOT);
      if (plain.equals("then") && opens(first)) {
        return;
      }
      if (STANDING.contains(plain)) {
        marks.add(plain);
        noun.addAll(0, fields);
        fields.clear();
      } else if (isField(all.get(i)) && qualifies(marked, i)) {
        fields.addFirst(all.get(i).text());
      } else {
        return;
      }
    }
  }

  /** {@code the} or {@code our}: behind it {@code then} tells when something was done. */
  private static boolean opens(Word first) {
    return ClosedClass.DETERMINER.has(first) || ClosedClass.POSSESSIVE.has(first);
  }

  /** {@code canal} in {@code former canal administrator}. */
  private static boolean isField(Word word) {
    return word.isAlphanumeric() && !word.isCapitalized() && !ClosedClass.any(word);
  }

  /**
   * Whether a word belongs to a noun, and is no verb before it: {@code he instructed Consul Ba}.
   */
  private static boolean qualifies(Marked marked, int word) {
    List<Branch> branches = marked.seen().branches();
    return branches.isEmpty() || QUALIFYING.contains(branches.get(word).relation());
  }

  /** {@code Energy} of {@code Minister for Energy}: no body, for a minister is of a state. */
  private static boolean isPortfolio(Role role, Mention behind) {
    return role.noun().endsWith("minister") && behind.kind() == Mention.Kind.ORGANIZATION;
  }

  private static Title taken(
      Marked marked, List<Word> words, int head, int end, Role role, Lexicon lexicon) {
    Set<String> marks = new HashSet<>();
    List<String> noun = new ArrayList<>();
    before(marked, words.getFirst(), marks, noun);
    Optional<Span> owner = Optional.empty();
    boolean definite = false;
    for (int i = 0; i < head; i++) {
      Word word = words.get(i);
      String plain = word.text().toLowerCase(Locale.ROOT);
      Optional<Mention> name = marked.covering(word.span()).or(() -> bodyAt(marked, word));
      if (ClosedClass.POSSESSIVE.has(word)) {
        owner = Optional.of(word.span());
        definite = true;
      } else if (name.isPresent()) {
        owner = Optional.of(name.get().span());
        if (NameWords.isOwner(words, i + 1)) {
          definite = true;
          marks.clear();
          noun.clear();
        }
      } else if (STANDING.contains(plain) && !(plain.equals("first") && i + 1 == head)) {
        marks.add(plain);
      } else if (plain.equals("the") || plain.equals("this") || plain.equals("that")) {
        definite = true;
      } else if (RANK.contains(plain)
          || (word.isCapitalized() && (i > 0 || !opensSentence(marked, word)))
          || (lexicon.bodySector(plain).isPresent() && !NameWords.isOwner(words, i + 1))) {
        noun.add(word.text());
      }
    }
    Span span = words.get(head).span().through(words.get(end - 1).span());
    noun.add(span.of(marked.text()));
    int after = end;
    if (end + 1 < words.size() && words.get(end).text().equals("-")) {
      marks.add(words.get(end + 1).text().toLowerCase(Locale.ROOT));
      after = end + 2;
    }
    boolean overrides = owner.isEmpty() || (after < words.size() && words.get(after).is("of"));
    if (after + 1 < words.size() && !TOWARD.contains(words.get(after).text()) && overrides) {
      for (int i = after + 1; i < words.size(); i++) {
        Word word = words.get(i);
        Optional<Mention> name = bodyOver(marked, word).or(() -> marked.covering(word.span()));
        if (name.isPresent()) {
          owner = isPortfolio(role, name.get()) ? owner : Optional.of(name.get().span());
          break;
        }
      }
    }
    return new Title(role, String.join(" ", noun), span, marks, owner, definite);
  }
}
