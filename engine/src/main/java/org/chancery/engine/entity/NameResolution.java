package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.State;

/**
 * Tells which names name the same: known ones by their key, persons by their parts, others by
 * letters and acronyms.
 */
final class NameResolution {

  /** Bodies of one word in their names that are held at a time. */
  private static final int FEW = 12;

  /** Letters of the shortest acronym that leaves out what a name says behind its noun. */
  private static final int LEAST_LETTERS = 3;

  private static final String PARTY = "PTY";

  private static final String UNION = "body:european-union";

  private static final String NATIONS = "body:united-nations";

  private final Clusters clusters;
  private final KnownNames known;
  private final OfState ofState;
  private final NameWords nameWords;
  private final Map<String, Cluster> acronyms = new HashMap<>();

  private final Map<String, List<Cluster>> byWord = new HashMap<>();

  NameResolution(Clusters clusters) {
    this.clusters = clusters;
    this.known = new KnownNames(clusters);
    this.ofState = new OfState(clusters.lexicon, clusters.marked.text());
    this.nameWords = new NameWords(clusters);
  }

  void run() {
    List<Mention> names = clusters.mentions(Form.NAME, Form.METONYM);
    List<Mention> stated =
        clusters.marked.mentions().stream()
            .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.STATE)
            .toList();
    for (Mention name : names) {
      if (name.known().isPresent()) {
        known.resolve(name, name.known().get());
      }
    }
    stated.forEach(m -> m.known().ifPresent(key -> known.resolve(m, key)));
    List<Mention> unknown = new ArrayList<>(names);
    unknown.removeIf(clusters.of::containsKey);
    clusters.of(Kind.ORGANIZATION).forEach(this::index);
    List<Mention> others = unknown.stream().filter(m -> m.kind() != Kind.PERSON).toList();
    others.stream().filter(m -> !isShort(m)).forEach(this::lettered);
    others.stream().filter(this::isShort).forEach(this::shortened);
    new PersonResolution(clusters)
        .resolve(unknown.stream().filter(m -> m.kind() == Kind.PERSON).toList());
    unknown.forEach(m -> m.known().ifPresent(key -> known.code(m, key)));
  }

  private boolean isShort(Mention name) {
    return name.kind() == Kind.ORGANIZATION
        && name.span().of(clusters.marked.text()).indexOf(' ') < 0;
  }

  /** The words by which a body may be called for short, those before {@code of} and such. */
  private static List<String> own(Cluster body) {
    return Arrays.stream(body.name.split(" ", -1)).takeWhile(w -> !NameWords.isLinking(w)).toList();
  }

  /** The word that says what a body is: {@code Guard} of {@code Sobat Youth Guard}. */
  private static String called(Cluster body) {
    List<String> own = own(body);
    return own.isEmpty() ? "" : own.getLast();
  }

  private void index(Cluster body) {
    for (String word : own(body)) {
      List<Cluster> bodies = byWord.computeIfAbsent(word, _ -> new ArrayList<>(1));
      if (bodies.size() < FEW && !bodies.contains(body)) {
        bodies.add(body);
      }
    }
  }

  /** {@code the Agency} for a body whose name has the word, the one last named before it. */
  private void shortened(Mention name) {
    String letters = name.span().of(clusters.marked.text());
    boolean head = clusters.lexicon.bodySector(letters).isPresent();
    Optional<Cluster> whole =
        byWord.getOrDefault(letters, List.of()).stream()
            .filter(c -> c.name.indexOf(' ') > 0)
            .filter(c -> head || c.sectors.contains(PARTY) || letters.equals(called(c)))
            .min(Comparator.comparingInt(c -> c.distance(name)));
    if (whole.isPresent() && !acronyms.containsKey(letters)) {
      clusters.put(name, whole.get());
    } else if (meant(letters).isPresent()) {
      known.resolve(name, meant(letters).get());
    } else {
      lettered(name);
    }
  }

  /** {@code the Commission} in a text on the European Union. */
  private Optional<String> meant(String letters) {
    return switch (letters) {
      case "Commission" -> Optional.of("body:european-commission").filter(_ -> clusters.has(UNION));
      case "Council" -> Optional.of("body:un-security-council").filter(_ -> clusters.has(NATIONS));
      default -> Optional.empty();
    };
  }

  /** {@code Reef Party} for {@code People's Reef Party}, the one last named before it. */
  private Optional<Cluster> longer(Mention name, String letters) {
    int space = letters.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : byWord.getOrDefault(letters.substring(0, space), List.of()).stream()
            .filter(c -> c.name.endsWith(" " + letters) || isTailed(c.name, letters))
            .min(Comparator.comparingInt(c -> c.distance(name)));
  }

  /** {@code OSCE Mission in Chile} for {@code OSCE Mission}. */
  private static boolean isTailed(String whole, String letters) {
    return whole.startsWith(letters + " ")
        && NameWords.isLinking(whole.substring(letters.length() + 1).split(" ", 2)[0]);
  }

  private void lettered(Mention name) {
    String letters = name.span().of(clusters.marked.text());
    String plain = letters.replace('’', '\'');
    Optional<State> half = halfOfKorea(plain);
    if (half.isPresent()) {
      known.stateOf(name, "state:" + half.get().iso3(), half.get());
      return;
    }
    Cluster cluster = acronyms.get(plain);
    Optional<Cluster> before = bracketed(name);
    if (before.isPresent()) {
      cluster = before.get();
      acronyms.put(plain, cluster);
    }
    if (cluster == null) {
      cluster = numbered(plain);
    }
    Optional<Cluster> whole = longer(name, plain);
    if (cluster == null && name.kind() == Kind.ORGANIZATION && whole.isPresent()) {
      cluster = whole.get();
    }
    if (cluster == null) {
      String prefix = name.kind().name().toLowerCase(Locale.ROOT) + ":";
      String called = ofState.body(clusters.marked.wordsIn(name.span())).orElse(plain);
      cluster = clusters.keyed(name.kind(), prefix + Clusters.slug(called), letters, true);
      acronyms.putIfAbsent(plain, cluster);
      List<Word> words = clusters.marked.wordsIn(name.span());
      String initials = initials(words);
      if (initials.length() > 1) {
        acronyms.putIfAbsent(initials, cluster);
      }
      String own = initials(words.stream().takeWhile(Word::isCapitalized).toList());
      if (name.kind() == Kind.AGREEMENT && own.length() >= LEAST_LETTERS) {
        acronyms.putIfAbsent(own, cluster);
      }
    }
    clusters.put(name, cluster);
    nameWords.tell(name, cluster);
    if (cluster.kind == Kind.ORGANIZATION && plain.indexOf(' ') > 0) {
      index(cluster);
    }
  }

  /** {@code the North}, {@code the South} in a text on Korea. */
  private Optional<State> halfOfKorea(String letters) {
    boolean korea = clusters.has("state:PRK") || clusters.has("state:KOR");
    return switch (letters) {
      case "North" -> clusters.lexicon.state("state:PRK").filter(_ -> korea);
      case "South" -> clusters.lexicon.state("state:KOR").filter(_ -> korea);
      default -> Optional.empty();
    };
  }

  /** {@code the 12th SMA} where {@code SMA} stands for an agreement that has a number. */
  private @org.jspecify.annotations.Nullable Cluster numbered(String letters) {
    int space = letters.indexOf(' ');
    if (space < 0) {
      return null;
    }
    Cluster whole = acronyms.get(letters.substring(space + 1));
    boolean same =
        whole != null
            && whole.kind == Kind.AGREEMENT
            && whole.name.startsWith(letters.substring(0, space + 1));
    return same ? whole : null;
  }

  /** The entity named just before, where this name stands in brackets behind it. */
  private Optional<Cluster> bracketed(Mention name) {
    String text = clusters.marked.text();
    int begin = name.span().begin();
    if (begin < 3
        || text.charAt(begin - 1) != '('
        || name.span().end() >= text.length()
        || text.charAt(name.span().end()) != ')') {
      return Optional.empty();
    }
    return clusters.endingAt(begin - 2).filter(c -> c.kind != Kind.PERSON);
  }

  private static String initials(List<Word> words) {
    StringBuilder initials = new StringBuilder();
    for (Word word : words) {
      if (word.isCapitalized()) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.toString();
  }
}
