package org.chancery.engine.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Reporting;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Tells whom descriptions stand for: the name they stand beside, somebody who has borne that title
 * before, the agreement or body last spoken of; else somebody known by the description alone.
 */
final class DescriptionResolution {

  private static final Set<String> LINKING =
      Set.of(
          ",",
          "who",
          "is",
          "was",
          "has",
          "been",
          "served",
          "serves",
          "serving",
          "became",
          "becomes",
          "as",
          "also",
          "resigned",
          "stepped",
          "down",
          "dismissed",
          "removed",
          "ousted",
          "quit",
          "sacked",
          "fired",
          "nominated",
          "re-elected",
          "reelected",
          "remains",
          "and",
          "sworn",
          "in",
          "named",
          "appointed",
          "elected",
          "had",
          "currently",
          "previously",
          "once",
          "since");

  /** What follows a name that stands in apposition. */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "?", "!");

  /** What leads to the field or the body of an office. */
  private static final Set<String> TAIL = Set.of("for", "of", "in", "at", "on", "to");

  /** What titles before names are short for. */
  private static final Map<String, String> IN_FULL =
      Map.ofEntries(
          Map.entry("gov", "governor"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("amb", "ambassador"),
          Map.entry("pres", "president"),
          Map.entry("gen", "general"),
          Map.entry("brig", "brigadier"),
          Map.entry("col", "colonel"),
          Map.entry("maj", "major"),
          Map.entry("capt", "captain"),
          Map.entry("cdr", "commander"),
          Map.entry("lt", "lieutenant"),
          Map.entry("sgt", "sergeant"),
          Map.entry("adm", "admiral"),
          Map.entry("supt", "superintendent"),
          Map.entry("insp", "inspector"),
          Map.entry("prof", "professor"));

  /** What somebody is called by age: {@code the 58-year-old}, {@code the 58-year-old rebel}. */
  private static final Pattern AGED = Pattern.compile("[Tt]he \\d+-year-old( \\p{Ll}+)?");

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  private static final String BUSINESS = "BUS";

  /** Sectors of bodies that are none, or others, where these words are part of a name. */
  private static final Map<String, String> SECTORS =
      Map.of(
          "armed group", "REB",
          "border guard", "MIL",
          "prison guard", "COP",
          "home guard", "PRM",
          "secret service", "SPY",
          "bloc", "IGO");

  /** The sector of what is of several states, and that of an alliance within one. */
  private static final String JOINT = "IGO";

  private static final String PARTY = "PTY";

  /** Nouns for firms in names, and for any body where they stand by themselves. */
  private static final Set<String> ANY = Set.of("group", "groups");

  /** What a state may be called in a text that is mostly on it. */
  private static final Set<String> GOVERNMENTS =
      Set.of(
          "government",
          "caretaker government",
          "interim government",
          "federal government",
          "central government",
          "national government");

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s");

  private static final Set<String> QUOTES = Set.of("\"", "“", "«", "‘", "'");

  private static final Set<String> SAYING = Set.of("said", "says", "told", "and", "who", "that");

  /** Words between a description and a name that may still be in apposition to it. */
  private static final int FURTHEST_NAME = 9;

  private final Clusters clusters;
  private final String text;
  private final List<Word> words;
  private final Tails tails;
  private final Phrasing phrasing;
  private final OfState ofState;
  private final CloseNames closeNames;
  private final Map<String, Set<Cluster>> titled = new HashMap<>();

  DescriptionResolution(Clusters clusters) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.words = clusters.marked.parsed().words();
    this.tails = new Tails(clusters.marked);
    this.phrasing = new Phrasing(clusters.marked);
    this.ofState = new OfState(clusters.lexicon, clusters.marked.text());
    this.closeNames = new CloseNames(clusters);
  }

  void run() {
    List<Mention> descriptions = clusters.mentions(Form.DESCRIPTION);
    descriptions.removeIf(m -> m.kind() == Kind.STATE);
    for (Mention each : descriptions) {
      if (each.kind() == Kind.PERSON) {
        Optional<Title> title = Title.of(clusters.marked, each, clusters.lexicon);
        beside(each).ifPresent(cluster -> join(each, cluster, title));
      }
    }
    AgreementResolution agreements = new AgreementResolution(clusters);
    for (Mention each : descriptions) {
      if (!clusters.of.containsKey(each)) {
        switch (each.kind()) {
          case PERSON -> person(each);
          case GROUP -> lettered(each);
          case AGREEMENT -> agreements.resolve(each);
          case ORGANIZATION -> body(each);
          case STATE, PLACE, EVENT_NAME -> {}
        }
      }
    }
    clusters.of(Kind.PERSON).stream().filter(c -> c.named).forEach(this::introduced);
  }

  /**
   * Somebody named after he was spoken of, {@code The minister denied it. "One sighs," said Tau
   * Moloi}, {@code The official, Tau Moloi, denied it}: whoever the network sees his first name
   * take up, or the description before it.
   */
  private void introduced(Cluster person) {
    Mention first = person.first();
    boolean told = first.form() == Form.DESCRIPTION && isApposed(first);
    if (!person.titles.isEmpty() && !told) {
      return;
    }
    Predicate<Cluster> before =
        c ->
            c.kind == Kind.PERSON
                && !c.named
                && c.mayBeOf(person.country)
                && c != person
                && !opensTurn(c.first());
    clusters
        .takenUp(first, _ -> true)
        .or(() -> told ? called(first, before) : Optional.empty())
        .filter(before)
        .ifPresent(earlier -> clusters.merge(earlier, person));
  }

  /** {@code the official, Tau Moloi,}: a description of two words that points back. */
  private boolean isApposed(Mention description) {
    return firstWord(description).is("the")
        && clusters.marked.wordsIn(description.span()).size() == 2
        && text.startsWith(", ", description.span().end());
  }

  /** The last one told of before by the same title: {@code a spokesman}. */
  private Optional<Cluster> called(Mention description, Predicate<Cluster> before) {
    Optional<String> noun =
        Title.of(clusters.marked, description, clusters.lexicon)
            .map(DescriptionResolution::spelled);
    return clusters.lastBefore(
        description,
        Kind.PERSON,
        before.and(
            c ->
                c.titles.stream()
                    .anyMatch(h -> noun.filter(n -> matches(h.noun(), n)).isPresent())));
  }

  /** {@code SPOKESPERSON: Mr Ba has left.} */
  private boolean opensTurn(Mention description) {
    int next = clusters.marked.parsed().firstWordFrom(description.span().end());
    return next < words.size() && words.get(next).is(":");
  }

  private void join(Mention description, Cluster cluster, Optional<Title> title) {
    clusters.put(description, cluster);
    if (title.isEmpty()) {
      return;
    }
    Title each = title.get();
    Optional<String> country = clusters.countryIn(description.span());
    String held = spelled(each);
    boolean ofBody = each.owner().filter(this::isBody).isPresent();
    cluster.titles.add(new Cluster.Held(held, each.marks(), country, ofBody));
    if (cluster.named) {
      String last = lastWord(held);
      titled.computeIfAbsent(last, _ -> new LinkedHashSet<>()).add(cluster);
    }
    if (cluster.country.isEmpty()) {
      cluster.country = country;
    }
    String noun = each.role().noun();
    cluster.gender = Genders.of(noun).or(() -> cluster.gender);
  }

  /** The person whose name the description stands beside. */
  private Optional<Cluster> beside(Mention description) {
    int begin = description.span().begin();
    int end = description.span().end();
    Optional<Cluster> after = clusters.namedAt(end + 1, Kind.PERSON);
    boolean endsInTitle = endsInTitle(description);
    if (after.isPresent() && text.charAt(end) == ' ' && !endsInTitle) {
      return after;
    }
    Optional<Cluster> sharing = secondTitle(description).flatMap(this::beside);
    if (sharing.isPresent()) {
      return sharing;
    }
    Optional<Cluster> apposed = endsInTitle ? Optional.empty() : apposed(description);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (isInserted(description)) {
      return Optional.empty();
    }
    int i = clusters.marked.parsed().firstWordFrom(begin) - 1;
    int steps = 0;
    while (i >= 0 && steps < 7 && (LINKING.contains(words.get(i).text()) || isAge(i))) {
      Optional<Cluster> name = clusters.endingAt(i > 0 ? words.get(i - 1).span().end() : 0);
      if (name.filter(c -> c.kind == Kind.PERSON).isPresent()
          && sameSentence(words.get(i), begin)) {
        return name;
      }
      i--;
      steps++;
    }
    return Optional.empty();
  }

  /** {@code an aide to President}: whether the name behind it belongs to a title within it. */
  private boolean endsInTitle(Mention description) {
    return clusters.marked.mentionsIn(description.span()).stream()
        .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.PERSON)
        .filter(m -> m.span().end() == description.span().end())
        .filter(m -> m.span().begin() > description.span().begin())
        .map(m -> words.get(Math.max(0, firstWord(m).index() - 1)))
        .anyMatch(ClosedClass.ADPOSITION::has);
  }

  /** {@code Foreign Minister} behind {@code Deputy Premier and}, before the name of one. */
  private Optional<Mention> secondTitle(Mention description) {
    int and = clusters.marked.parsed().firstWordFrom(description.span().end());
    if (and + 1 >= words.size() || !words.get(and).is("and") || !isBareTitle(description)) {
      return Optional.empty();
    }
    int begin = words.get(and + 1).span().begin();
    return clusters
        .marked
        .mentions()
        .subList(
            clusters.marked.firstMentionFrom(begin), clusters.marked.firstMentionFrom(begin + 1))
        .stream()
        .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.PERSON && isBareTitle(m))
        .filter(m -> clusters.namedAt(m.span().end() + 1, Kind.PERSON).isPresent())
        .findFirst();
  }

  private boolean isBareTitle(Mention title) {
    List<Word> words = clusters.marked.wordsIn(title.span());
    Word first = words.getFirst();
    return !ClosedClass.DETERMINER.has(first)
        && !ClosedClass.POSSESSIVE.has(first)
        && words.stream().filter(word -> !word.is("of")).allMatch(Word::isCapitalized);
  }

  private Word firstWord(Mention mention) {
    return clusters.marked.wordsIn(mention.span()).getFirst();
  }

  /** {@code 52} of {@code Mele Fifita, 52, a former auditor}. */
  private boolean isAge(int word) {
    return word > 0
        && word + 1 < words.size()
        && AGE.matcher(words.get(word).text()).matches()
        && words.get(word - 1).is(",")
        && words.get(word + 1).is(",");
  }

  /** {@code the envoy} of {@code The rebels, the envoy said, had left}. */
  private boolean isInserted(Mention description) {
    int first = clusters.marked.parsed().firstWordFrom(description.span().begin());
    int next = clusters.marked.parsed().firstWordFrom(description.span().end());
    return first > 0
        && words.get(first - 1).is(",")
        && next < words.size()
        && Reporting.isVerb(words.get(next));
  }

  private boolean sameSentence(Word word, int offset) {
    return clusters.marked.parsed().sentenceAt(offset).span().covers(word.span());
  }

  /** Whether one person alone is described: {@code its agent}, {@code the ferry's Chief Pilot}. */
  private boolean definite(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word first = inside.getFirst();
    boolean owned = first.index() > 0 && isPossessive(words.get(first.index() - 1));
    return ClosedClass.DETERMINER.has(first)
        || ClosedClass.POSSESSIVE.has(first)
        || owned
        || first.isCapitalized()
        || inside.stream().anyMatch(DescriptionResolution::isPossessive);
  }

  private static boolean isPossessive(Word word) {
    return POSSESSIVE.contains(word.text());
  }

  /**
   * The person named behind the description, with a comma or a courtesy between: {@code the acting
   * mayor, Madam Rebecca Dut, warned}, {@code its leader, the former jurist Efua Quansah}; where
   * more stands between, {@code the minister for reintegration, Mr Quissanga}, the network must see
   * the name take up the description.
   */
  private Optional<Cluster> apposed(Mention description) {
    List<Word> sentence = clusters.marked.parsed().sentenceAt(description.span().begin()).words();
    int commas = 0;
    int others = 0;
    int last = sentence.getLast().index();
    int from = clusters.marked.parsed().firstWordFrom(description.span().end());
    for (int i = from; i <= Math.min(last, from + FURTHEST_NAME); i++) {
      Word word = words.get(i);
      Optional<Cluster> named = clusters.namedAt(word.span().begin(), Kind.PERSON);
      if (named.isPresent()) {
        boolean near = others == 0 || behindTail(from, i);
        boolean beside = near && (commas == 0 || closesWithComma(i));
        boolean apposed = beside ? commas == 0 || definite(description) : takesUp(i, description);
        return named.filter(_ -> apposed);
      }
      if (word.is(",")) {
        commas++;
      } else if (!mayStandBetween(word)) {
        others++;
      }
      if (commas > 1 || (isVerbal(word) && !isOwnerAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word may stand between a description and a name in apposition to it. */
  private boolean mayStandBetween(Word word) {
    return Title.isCourtesy(word.text())
        || inTitle(word)
        || isOwnerAt(word.index())
        || isQuote(word)
        || word.is("here")
        || word.is("there");
  }

  /**
   * {@code minister for reintegration, Adão Quissanga,}: a phrase that belongs to the title, then
   * the comma and the name.
   */
  private boolean behindTail(int from, int name) {
    int comma = name - 1;
    while (comma > from
        && (Title.isCourtesy(words.get(comma).text())
            || isOwnerAt(comma)
            || inTitle(words.get(comma)))) {
      comma--;
    }
    return (TAIL.contains(words.get(from).text()) || isPossessive(words.get(from)))
        && words.get(comma).is(",")
        && words.subList(from, comma).stream().noneMatch(w -> w.is(",") || w.is("and"));
  }

  /** {@code Mauritania's} before the name. */
  private boolean isOwnerAt(int word) {
    if (POSSESSIVE.contains(words.get(word).text())) {
      return word > 0 && isState(words.get(word - 1));
    }
    boolean owns = word + 1 < words.size() && POSSESSIVE.contains(words.get(word + 1).text());
    return owns && isState(words.get(word));
  }

  private boolean isState(Word word) {
    return clusters.marked.covering(word.span()).filter(m -> m.kind() == Kind.STATE).isPresent();
  }

  private static boolean isQuote(Word word) {
    return QUOTES.contains(word.text());
  }

  private boolean inTitle(Word word) {
    int end = clusters.marked.firstMentionFrom(word.span().begin() + 1);
    return clusters.marked.mentions().subList(Math.max(0, end - 4), end).stream()
        .anyMatch(
            m ->
                m.form() == Form.DESCRIPTION
                    && m.kind() == Kind.PERSON
                    && m.span().covers(word.span()));
  }

  private static boolean isVerbal(Word word) {
    return ClosedClass.AUXILIARY.has(word) || SAYING.contains(word.text());
  }

  /** Whether the network sees the name that begins at this word take up the description. */
  private boolean takesUp(int word, Mention description) {
    int head = Heads.of(clusters.marked.wordsIn(description.span())).index();
    Span name = clusters.marked.nameAt(words.get(word).span().begin()).orElseThrow().span();
    int own = Heads.of(clusters.marked.wordsIn(name)).index();
    return clusters.marked.seen().antecedents().getOrDefault(own, List.of()).stream()
        .findFirst()
        .filter(each -> each.word() == head)
        .isPresent();
  }

  private boolean closesWithComma(int word) {
    int end = clusters.marked.nameAt(words.get(word).span().begin()).orElseThrow().span().end();
    int i = clusters.marked.parsed().firstWordFrom(end);
    return i >= words.size() || CLOSING.contains(words.get(i).text());
  }

  /** The person named last before {@code the 58-year-old}. */
  private Optional<Cluster> aged(Mention description) {
    return AGED.matcher(description.span().of(text)).matches()
        ? clusters
            .salience
            .before(description, clusters.of, c -> c.kind == Kind.PERSON && c.named)
            .or(() -> clusters.lastBefore(description, Kind.PERSON, c -> c.named))
        : Optional.empty();
  }

  private void person(Mention description) {
    Optional<Cluster> aged = aged(description);
    if (aged.isPresent()) {
      clusters.put(description, aged.get());
      return;
    }
    Optional<Title> title = Title.of(clusters.marked, description, clusters.lexicon);
    Optional<String> country = clusters.countryIn(description.span());
    if (title.isEmpty()) {
      untold(description, country);
      return;
    }
    Title held = title.get();
    if (pointsTo(description, held) && !held.role().noun().equals("predecessor")) {
      Optional<Cluster> known = titled(description, held, country);
      if (known.isEmpty() && held.role().use() == Role.Use.OFFICE) {
        known = untitled(description, country);
      }
      if (known.isEmpty()) {
        boolean office = held.role().use() == Role.Use.OFFICE;
        known = seen(description, country).filter(c -> !office || c.titles.isEmpty());
      }
      known = known.filter(person -> !isOwned(description) || isTakenUp(description, person));
      if (known.isPresent()) {
        join(description, known.get(), title);
        return;
      }
    }
    join(description, made(Kind.PERSON, "description:", description), title);
  }

  /** {@code its minister}, who may be another's than the one told of before. */
  private boolean isOwned(Mention description) {
    Word first = clusters.marked.wordsIn(description.span()).getFirst();
    return ClosedClass.POSSESSIVE.has(first) && !first.is("our") && !first.is("my");
  }

  private boolean isTakenUp(Mention description, Cluster person) {
    return clusters.takenUp(description, other -> other == person).isPresent();
  }

  /** Whether a description tells of somebody known: {@code the minister}, {@code Minister}. */
  private boolean pointsTo(Mention description, Title title) {
    Word first = clusters.marked.wordsIn(description.span()).getFirst();
    boolean bare =
        title.role().use() == Role.Use.OFFICE
            && Character.isUpperCase(text.charAt(title.head().begin()))
            && !ClosedClass.DETERMINER.has(first);
    return title.definite() || bare;
  }

  /** The last person spoken of who has borne this title; else the only one who bears it later. */
  private Optional<Cluster> titled(Mention at, Title title, Optional<String> country) {
    String noun = spelled(title);
    Predicate<Cluster> bore =
        c ->
            c.mayBeOf(country)
                && c.titles.stream()
                    .filter(held -> !held.ofBody() || held.country().equals(country))
                    .anyMatch(held -> matches(held.noun(), noun));
    return clusters
        .salience
        .before(at, clusters.of, c -> c.kind == Kind.PERSON && bore.test(c))
        .or(() -> clusters.lastBefore(at, Kind.PERSON, bore))
        .or(() -> only(lastWord(noun), bore));
  }

  private Optional<Cluster> only(String noun, Predicate<Cluster> bore) {
    List<Cluster> all = titled.getOrDefault(noun, Set.of()).stream().filter(bore).limit(2).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private boolean isBody(Span owner) {
    return clusters.marked.mentionsIn(owner).stream()
        .anyMatch(m -> m.span().equals(owner) && m.kind() == Kind.ORGANIZATION);
  }

  /** The noun of a title in lower case and in full: {@code governor} for {@code Gov.} */
  private static String spelled(Title title) {
    String noun = title.noun().toLowerCase(Locale.ROOT);
    String last = lastWord(noun);
    String full = IN_FULL.get(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
    return full == null ? noun : noun.substring(0, noun.length() - last.length()) + full;
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** {@code the minister} for a foreign minister, {@code the leader} for a president. */
  private static boolean matches(String held, String noun) {
    return held.equals(noun)
        || held.endsWith(" " + noun)
        || held.startsWith(noun + " of ")
        || held.startsWith(noun + " for ")
        || noun.endsWith(" " + held)
        || (noun.equals("leader")
            && (held.endsWith("president")
                || held.endsWith("prime minister")
                || held.endsWith("chairman")
                || held.endsWith("king")));
  }

  /** {@code the banker}: somebody named whom the network sees the words take up. */
  private Optional<Cluster> seen(Mention at, Optional<String> country) {
    return clusters.takenUp(at, c -> c.kind == Kind.PERSON && c.named && c.mayBeOf(country));
  }

  /** A person in mind of whom the text has told no title and no other country. */
  private Optional<Cluster> untitled(Mention at, Optional<String> country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    int paragraph = clusters.marked.parsed().sentenceAt(at.span().begin()).paragraph();
    return clusters.salience.before(
        at,
        clusters.of,
        c ->
            c.kind == Kind.PERSON
                && c.named
                && c.titles.isEmpty()
                && c.mayBeOf(country)
                && c.mentions.stream()
                    .anyMatch(
                        m ->
                            m.form() == Form.NAME
                                && clusters.marked.parsed().sentenceAt(m.span().begin()).paragraph()
                                    == paragraph));
  }

  /** Somebody of whom the text tells no title: {@code the fisherman}. */
  private void untold(Mention description, Optional<String> country) {
    Cluster person =
        clusters
            .takenUp(description, c -> c.kind == Kind.PERSON && c.mayBeOf(country))
            .orElseGet(() -> made(Kind.PERSON, "description:", description));
    if (!person.named) {
      person.country = person.country.or(() -> country);
    }
    clusters.put(description, person);
  }

  private void lettered(Mention description) {
    Optional<Cluster> known =
        pointsBack(clusters.marked.wordsIn(description.span()).getFirst())
            ? clusters.takenUp(
                description, c -> c.kind == Kind.GROUP || c.kind == Kind.ORGANIZATION)
            : Optional.empty();
    if (known.isPresent()) {
      clusters.put(description, known.get());
      return;
    }
    Cluster cluster = made(Kind.GROUP, "group:", description);
    if (cluster.country.isEmpty()) {
      cluster.country = clusters.countryIn(description.span());
    }
    Title.of(clusters.marked, description, clusters.lexicon)
        .ifPresent(title -> cluster.sectors.addAll(title.role().sectors()));
    clusters.put(description, cluster);
  }

  private static boolean pointsBack(Word first) {
    return first.is("the")
        || first.is("this")
        || first.is("that")
        || ClosedClass.POSSESSIVE.has(first);
  }

  private void body(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    String head = Heads.of(inside).text();
    Span whole = whole(description);
    boolean joint = clusters.joinsStates(whole);
    Optional<String> country = joint ? Optional.empty() : clusters.countryIn(whole);
    boolean bare =
        inside.size() == 2 && pointsBack(inside.getFirst()) && whole.equals(description.span());
    Word first = inside.getFirst();
    Optional<Cluster> close = closeNames.of(description);
    Optional<Cluster> known =
        close
            .or(() -> behindName(description, first))
            .or(() -> lastCalled(description, head, country, bare));
    if (known.isEmpty() && bare && first.is("the")) {
      known = bodyInMind(description, head);
    }
    boolean ofState =
        country.isEmpty()
            && !joint
            && !ClosedClass.POSSESSIVE.has(first)
            && GOVERNMENTS.contains(plainName(description));
    if (known.isEmpty() && ofState) {
      known = clusters.governed(description);
    }
    close.ifPresent(named -> named.nouns.add(head.toLowerCase(Locale.ROOT)));
    if (known.isPresent()) {
      Cluster named = known.get();
      clusters.put(description, named);
      named.country = named.country.or(() -> country);
      if (first.is("a") || first.is("an")) {
        named.sooner(sector(inside, head).stream().toList());
      }
      return;
    }
    Cluster made = made(Kind.ORGANIZATION, "organization:", description);
    if (made.country.isEmpty()) {
      made.country = country;
    }
    sector(inside, head)
        .filter(own -> !joint || !own.equals(PARTY))
        .or(() -> joint ? Optional.of(JOINT) : Optional.empty())
        .ifPresent(made.sectors::add);
    clusters.put(description, made);
  }

  /** The sector of a body by its noun, or by that and the word before it: {@code coast guard}. */
  private Optional<String> sector(List<Word> inside, String head) {
    Optional<String> two =
        inside.stream()
            .filter(word -> word.index() + 1 == Heads.of(inside).index())
            .map(word -> word.text() + " " + head)
            .findFirst();
    return two.flatMap(this::sector).or(() -> sector(head));
  }

  private Optional<String> sector(String noun) {
    String plain = noun.toLowerCase(Locale.ROOT);
    return ANY.contains(plain)
        ? Optional.empty()
        : Optional.ofNullable(SECTORS.get(plain)).or(() -> clusters.lexicon.bodySector(noun));
  }

  /** {@code the Sobat Guard, a militia raised last year}: the body named before the comma. */
  private Optional<Cluster> behindName(Mention description, Word first) {
    int begin = description.span().begin();
    boolean behind = begin > 2 && text.startsWith(", ", begin - 2);
    return behind && (first.is("a") || first.is("an"))
        ? clusters.endingAt(begin - 2).filter(c -> c.kind == Kind.ORGANIZATION && c.named)
        : Optional.empty();
  }

  /** {@code the company}: the body that the network or the sector of the noun tells. */
  private Optional<Cluster> bodyInMind(Mention description, String head) {
    Optional<String> sector = clusters.lexicon.bodySector(head);
    Predicate<Cluster> body = c -> c.kind == Kind.ORGANIZATION && c.named;
    return clusters
        .takenUp(description, body)
        .or(
            () ->
                clusters.salience.before(
                    description,
                    clusters.of,
                    body.and(c -> sector.isPresent() && mayBeOf(c, sector.get()))));
  }

  /** A firm may be one of which no word tells that it is. */
  private static boolean mayBeOf(Cluster body, String sector) {
    return body.sectors.contains(sector) || (body.sectors.isEmpty() && sector.equals(BUSINESS));
  }

  private Optional<Cluster> lastCalled(
      Mention description, String head, Optional<String> country, boolean bare) {
    return clusters.lastBefore(
        description,
        Kind.ORGANIZATION,
        c ->
            c.mayBeOf(country)
                && (bare
                    ? hasWord(c.name, head) || c.nouns.contains(head.toLowerCase(Locale.ROOT))
                    : c.key.equals(key("organization:", description))));
  }

  private static boolean hasWord(String name, String word) {
    for (String each : name.split(" ")) {
      if (each.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Somebody known by a description alone, called by all of it. */
  private Cluster made(Kind kind, String prefix, Mention description) {
    String full = full(description).of(text);
    return clusters.keyed(kind, key(prefix, description), full, false);
  }

  /** The description with the words behind it that belong to it. */
  private Span whole(Mention description) {
    return new Span(description.span().begin(), tails.endOf(description));
  }

  /** The description without its article, with the words around it that belong to it. */
  private Span full(Mention description) {
    return phrasing.whole(description, new Span(begin(description), tails.endOf(description)));
  }

  /** The key of a body or of the holder of an office, the same for all ways to say whose it is. */
  private String key(String prefix, Mention description) {
    Span full = full(description);
    Word head = Heads.of(clusters.marked.wordsIn(description.span()));
    boolean bodyOrOffice =
        description.kind() == Kind.ORGANIZATION
            || (description.kind() == Kind.PERSON
                && ofState.isOffice(head.text().toLowerCase(Locale.ROOT)));
    Optional<String> called =
        bodyOrOffice ? ofState.called(clusters.marked.wordsIn(full), head) : Optional.empty();
    return prefix + Clusters.slug(called.orElseGet(() -> full.of(text)));
  }

  /** The description without its article or possessive; {@code both sides} stay both. */
  private String plainName(Mention description) {
    return text.substring(begin(description), description.span().end());
  }

  private int begin(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word first = inside.getFirst();
    boolean drop =
        inside.size() > 1
            && (ClosedClass.DETERMINER.has(first) || ClosedClass.POSSESSIVE.has(first))
            && !first.is("both");
    return drop ? inside.get(1).span().begin() : description.span().begin();
  }
}
