package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;
import org.chancery.knowledge.Role;

/**
 * Reads offices from the titles that persons bear: {@code Foreign Minister Diop}, {@code Diop, the
 * party's spokesman}, {@code the president-elect}, {@code her predecessor Ba}.
 */
public final class OfficeFinder {

  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "then", "previous", "onetime", "retired");
  private static final Set<String> ELECT = Set.of("elect", "incoming", "designate");
  private static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "transitional");

  /** Descriptions that lend the office of another, and the standing they give. */
  private static final Map<String, Status> BORROWED =
      Map.of("predecessor", Status.FORMER, "counterpart", Status.CURRENT);

  private static final Set<String> SEEKING =
      Set.of("candidate", "nominee", "hopeful", "contender", "challenger");

  private final Lexicon lexicon;

  public OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The offices of a document, each once, in the order they are told. */
  public List<Office> find(Resolved resolved) {
    List<Office> told = new ArrayList<>();
    List<Mention> borrowed = new ArrayList<>();
    Set<Integer> assumed = new HashSet<>();
    for (Entity person : resolved.entities()) {
      if (person.kind() != Kind.PERSON) {
        continue;
      }
      Names names = Names.of(person);
      for (Mention mention : person.mentions()) {
        if (mention.form() == Form.DESCRIPTION) {
          Optional<Title> title = Title.of(resolved.marked(), mention, lexicon);
          if (title.filter(t -> BORROWED.containsKey(t.role().noun())).isPresent()) {
            borrowed.add(mention);
          } else if (title.filter(t -> counts(t, names, mention)).isPresent()) {
            told.add(
                office(resolved, person, names.beside(mention), mention, title.get(), assumed));
          }
        }
      }
    }
    borrowed.forEach(m -> borrowed(resolved, m, told).ifPresent(told::add));
    List<Office> once = once(told);
    return number(once.stream().map(o -> timed(resolved, o)).toList());
  }

  /** A title counts beside a name; away from it only with a word for its standing. */
  private static boolean counts(Title title, Names names, Mention mention) {
    boolean office = title.role().use() == Role.Use.OFFICE;
    boolean vague =
        title.noun().equalsIgnoreCase("leader") || title.noun().equalsIgnoreCase("head");
    boolean told = names.beside(mention).isPresent() || !title.marks().isEmpty() || !vague;
    return office && !names.byBegin().isEmpty() && told;
  }

  /** The names of a person by where they begin and end. */
  private record Names(Map<Integer, Mention> byBegin, Map<Integer, Mention> byEnd) {

    static Names of(Entity person) {
      Names names = new Names(new HashMap<>(), new HashMap<>());
      for (Mention mention : person.mentions()) {
        if (mention.form() == Form.NAME) {
          names.byBegin.put(mention.span().begin(), mention);
          names.byEnd.put(mention.span().end(), mention);
        }
      }
      return names;
    }

    /** The name that a space or a comma parts from a description. */
    Optional<Mention> beside(Mention description) {
      for (int gap = 1; gap <= 2; gap++) {
        Mention after = byBegin.get(description.span().end() + gap);
        Mention before = byEnd.get(description.span().begin() - gap);
        if (after != null || before != null) {
          return Optional.ofNullable(after != null ? after : before);
        }
      }
      return Optional.empty();
    }
  }

  private Office office(
      Resolved resolved,
      Entity person,
      Optional<Mention> name,
      Mention mention,
      Title title,
      Set<Integer> assumed) {
    List<Because> trace = new ArrayList<>();
    trace.add(
        Because.of(
            "title", "office: a role noun of the tables, " + title.role().noun(), title.head()));
    Optional<Entity> of = owner(resolved, person, mention, title, assumed, trace);
    Status status = status(title, resolved, mention);
    trace.add(
        Because.of(
            "status",
            "office: "
                + (title.marks().isEmpty()
                    ? "no word of another"
                    : String.join(", ", title.marks().stream().sorted().toList())),
            mention.span()));
    Span evidence = mention.span();
    if (name.isPresent()) {
      evidence = evidence.through(name.get().span());
    }
    return new Office(
        "",
        person.id(),
        title.noun(),
        of.map(Entity::id),
        status,
        Optional.empty(),
        new Evidence(List.of(evidence), trace));
  }

  private static Status status(Title title, Resolved resolved, Mention mention) {
    String noun = title.noun().toLowerCase(Locale.ROOT);
    if (SEEKING.stream().anyMatch(noun::endsWith)) {
      return Status.CANDIDATE;
    }
    for (String mark : title.marks()) {
      if (ELECT.contains(mark)) {
        return Status.ELECT;
      }
      if (FORMER.contains(mark)) {
        return Status.FORMER;
      }
      if (ACTING.contains(mark)) {
        return Status.ACTING;
      }
    }
    return verb(resolved, mention);
  }

  /** What the verb before {@code as} tells: {@code served as}, {@code was nominated as}. */
  private static Status verb(Resolved resolved, Mention mention) {
    List<Word> words = resolved.marked().parsed().words();
    int at = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    boolean as = at > 0 && words.get(at - 1).is("as");
    for (int i = at - 2; as && i >= Math.max(0, at - 4); i--) {
      switch (words.get(i).text()) {
        case "served",
            "resigned",
            "down",
            "dismissed",
            "removed",
            "ousted",
            "quit",
            "sacked",
            "fired" -> {
          return Status.FORMER;
        }
        case "nominated" -> {
          return Status.CANDIDATE;
        }
        default -> {}
      }
    }
    return Status.CURRENT;
  }

  private Optional<Entity> owner(
      Resolved resolved,
      Entity person,
      Mention mention,
      Title title,
      Set<Integer> assumed,
      List<Because> trace) {
    Optional<Entity> named = title.owner().flatMap(span -> entityAt(resolved, span));
    if (named.isPresent() && named.get().kind() != Kind.PERSON) {
      trace.add(Because.of("of", "office: named in the title", title.owner().orElseThrow()));
      return named;
    }
    Optional<Entity> behind = behindName(resolved, mention);
    if (behind.isPresent()) {
      trace.add(new Because("of", "office: named behind the name", List.of()));
      return behind;
    }
    Optional<Entity> state = person.country().flatMap(resolved::state);
    if (state.isPresent()) {
      trace.add(new Because("of", "office: the country of the person", List.of()));
      return state;
    }
    boolean civil = !title.role().sectors().contains("MIL");
    Optional<Entity> home = civil ? home(resolved, mention, assumed) : Optional.empty();
    home.ifPresent(
        h ->
            trace.add(
                new Because(
                    "of",
                    "office: none named; the state of the dateline or the lead",
                    List.of(h.mentions().getFirst().span()))));
    return home;
  }

  /** {@code President Ba of Chile}: the state behind the name. */
  private static Optional<Entity> behindName(Resolved resolved, Mention title) {
    List<Word> words = resolved.marked().parsed().words();
    int at = resolved.marked().parsed().firstWordFrom(title.span().end());
    int of = at;
    while (of < words.size()
        && of < at + 5
        && (words.get(of).isCapitalized() || words.get(of).text().equals("-"))) {
      of++;
    }
    if (of == at || of + 1 >= words.size() || !words.get(of).is("of")) {
      return Optional.empty();
    }
    return resolved
        .marked()
        .covering(words.get(of + 1).span())
        .filter(m -> m.kind() == Kind.STATE)
        .flatMap(resolved::of);
  }

  private static Optional<Entity> entityAt(Resolved resolved, Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(m -> m.span().equals(span))
        .flatMap(m -> resolved.of(m).stream())
        .findFirst();
  }

  /**
   * The state of the dateline; without one, the state that the lead names first. It is assumed for
   * one person a sentence, and without a dateline for one in the document: others may be guests.
   */
  private Optional<Entity> home(Resolved resolved, Mention mention, Set<Integer> assumed) {
    Parsed parsed = resolved.marked().parsed();
    int sentence = parsed.sentenceAt(mention.span().begin()).index();
    boolean dated = parsed.document().dateline().flatMap(Dateline::place).isPresent();
    if (dated ? !assumed.add(sentence) : !assumed.isEmpty()) {
      return Optional.empty();
    }
    assumed.add(sentence);
    Optional<String> place = parsed.document().dateline().flatMap(Dateline::place);
    if (place.isPresent()) {
      return lexicon.countryOf(place.get()).flatMap(resolved::state);
    }
    Span lead = parsed.paragraphs().getFirst();
    return resolved.entities().stream()
        .filter(e -> e.kind() == Kind.STATE && lead.covers(e.mentions().getFirst().span()))
        .findFirst();
  }

  /** {@code her predecessor Ba}, {@code her Chilean counterpart}: the office that she holds. */
  private Optional<Office> borrowed(Resolved resolved, Mention mention, List<Office> told) {
    Optional<Title> title = Title.of(resolved.marked(), mention, lexicon);
    Optional<Entity> holder = resolved.of(mention);
    if (title.isEmpty() || holder.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> inside =
        resolved.marked().mentionsIn(mention.span()).stream()
            .filter(m -> !m.equals(mention))
            .flatMap(m -> resolved.of(m).stream())
            .toList();
    Optional<Entity> lender = inside.stream().filter(e -> e.kind() == Kind.PERSON).findFirst();
    Optional<EntityId> of =
        inside.stream().filter(e -> e.kind() == Kind.STATE).map(Entity::id).findFirst();
    Status status = BORROWED.getOrDefault(title.get().role().noun(), Status.CURRENT);
    Because because =
        Because.of("title", "office: that of the one the description names", mention.span());
    return told.stream()
        .filter(o -> lender.filter(l -> l.id().equals(o.holder())).isPresent())
        .filter(o -> o.status() != Status.CANDIDATE)
        .findFirst()
        .map(
            o ->
                new Office(
                    "",
                    holder.get().id(),
                    o.title(),
                    status == Status.CURRENT ? of : o.of(),
                    status,
                    Optional.empty(),
                    Evidence.of(mention.span(), because)));
  }

  /**
   * Joins what is told more than once. A bare title beside a word of another standing is a
   * courtesy: {@code former President Ba} stays former where a quotation calls him {@code President
   * Ba}.
   */
  private static List<Office> once(List<Office> told) {
    Map<String, Office> byKey = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Office office : told) {
      boolean courtesy =
          office.status() == Status.CURRENT
              && told.stream()
                  .anyMatch(
                      o ->
                          o.holder().equals(office.holder())
                              && o.status() != Status.CURRENT
                              && o.status() != Status.CANDIDATE
                              && sameTitle(o, office));
      String key =
          office.holder().value()
              + "|"
              + office.title().toLowerCase(Locale.ROOT)
              + "|"
              + office.status();
      if (!courtesy && !byKey.containsKey(key)) {
        order.add(key);
      }
      if (!courtesy) {
        byKey.merge(key, office, (a, b) -> a.of().isPresent() ? a : b);
      }
    }
    List<Office> offices =
        order.stream().flatMap(k -> Optional.ofNullable(byKey.get(k)).stream()).toList();
    return offices.stream().filter(o -> offices.stream().noneMatch(p -> says(p, o))).toList();
  }

  private static boolean sameTitle(Office a, Office b) {
    String one = a.title().toLowerCase(Locale.ROOT);
    String two = b.title().toLowerCase(Locale.ROOT);
    return one.equals(two) || one.endsWith(" " + two) || two.endsWith(" " + one);
  }

  /**
   * Whether the first says all that the second does, and more: {@code foreign minister} of {@code
   * minister}.
   */
  private static boolean says(Office more, Office less) {
    String longer = more.title().toLowerCase(Locale.ROOT);
    String shorter = less.title().toLowerCase(Locale.ROOT);
    boolean leader = shorter.equals("leader") && !longer.endsWith("leader");
    return !more.equals(less)
        && more.holder().equals(less.holder())
        && more.status() == less.status()
        && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " of ") || leader);
  }

  /** {@code Ba's presidency from 2017 to 2022}. */
  private static Office timed(Resolved resolved, Office office) {
    Entity holder = resolved.entity(office.holder());
    List<Word> words = resolved.marked().parsed().words();
    for (Mention mention : holder.mentions()) {
      int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
      boolean owns =
          next + 1 < words.size()
              && words.get(next).text().endsWith("s")
              && words.get(next).text().length() == 2;
      if (owns && isTenure(words.get(next + 1), office)) {
        Optional<String> years = years(resolved, words.get(next + 1).span().end());
        if (years.isPresent()) {
          return new Office(
              office.id(),
              office.holder(),
              office.title(),
              office.of(),
              office.status(),
              years,
              office.evidence());
        }
      }
    }
    return office;
  }

  private static boolean isTenure(Word word, Office office) {
    String title = office.title().toLowerCase(Locale.ROOT);
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "presidency" -> title.endsWith("president");
      case "premiership" -> title.endsWith("premier") || title.endsWith("minister");
      case "chancellorship" -> title.endsWith("chancellor");
      case "tenure", "term", "rule", "reign", "government", "administration" -> true;
      default -> false;
    };
  }

  /** Two years joined by {@code from … to}, right after this place. */
  private static Optional<String> years(Resolved resolved, int from) {
    List<String> years = new ArrayList<>();
    for (Timex time : resolved.marked().times()) {
      if (time.span().begin() >= from
          && time.span().begin() < from + 30
          && time.value().matches("\\d{4}(/\\d{4})?")) {
        years.add(time.value());
      }
    }
    if (years.size() == 1 && years.getFirst().contains("/")) {
      return Optional.of(years.getFirst());
    }
    return years.size() == 2
        ? Optional.of(years.getFirst() + "/" + years.getLast())
        : Optional.empty();
  }

  private static List<Office> number(List<Office> offices) {
    List<Office> numbered = new ArrayList<>();
    for (Office o : offices) {
      numbered.add(
          new Office(
              "o" + (numbered.size() + 1),
              o.holder(),
              o.title(),
              o.of(),
              o.status(),
              o.time(),
              o.evidence()));
    }
    return numbered;
  }
}
