package org.chancery.app.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.Coding;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.Problem;
import org.chancery.knowledge.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People with their offices out of a dump of Wikidata: an array of items, one a line, or items one
 * a line. The dump is read twice, and only people who hold offices, these offices and the states
 * are kept in memory.
 */
final class Wikidata {

  private static final String HUMAN = "Q5";
  private static final String INSTANCE_OF = "P31";
  private static final String CITIZEN_OF = "P27";
  private static final String HOLDS = "P39";
  private static final String COUNTRY = "P17";
  private static final String APPLIES_TO = "P1001";
  private static final String ISO3 = "P298";
  private static final String BEGIN = "P580";
  private static final String END = "P582";

  /** What those are who hold no office any more. */
  private static final List<String> FORMER = List.of("ELI");

  private static final List<String> GOVERNMENT = List.of("GOV");

  /** An office that somebody held. */
  private record Term(String office, Optional<LocalDate> from, Optional<LocalDate> until) {}

  private record Person(
      String id, List<String> names, Optional<String> citizen, List<Term> terms) {}

  /** What an office is called, and the state it is of. */
  private record Office(String label, Optional<String> state) {}

  private final Path file;
  private final Consumer<Problem> problems;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();
  private final List<Role> roles;

  private Wikidata(Path file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
    this.roles = Knowledge.bundled().roles();
  }

  /** The people of a dump who hold or have held an office; bad lines are told by number. */
  static ActorList read(Path file, Consumer<Problem> problems) {
    Wikidata dump = new Wikidata(file, problems);
    dump.items(true, dump::person);
    dump.items(false, dump::office);
    List<Actor> actors = new ArrayList<>();
    dump.people.forEach(person -> dump.actor(person).ifPresent(actors::add));
    return new ActorList(actors, List.of());
  }

  private void items(boolean tells, Consumer<JsonNode> each) {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String item = line.strip();
        item = item.endsWith(",") ? item.substring(0, item.length() - 1) : item;
        if (!item.isEmpty() && !item.equals("[") && !item.equals("]")) {
          item(item, number, tells, each);
        }
      }
    } catch (IOException e) {
      String what = e instanceof NoSuchFileException ? "there is no such file" : "cannot be read";
      throw new KnowledgeException(new Problem(file.toString(), 0, "", what));
    }
  }

  private void item(String text, int number, boolean tells, Consumer<JsonNode> each) {
    try {
      each.accept(JsonMapper.shared().readTree(text));
    } catch (JacksonException e) {
      if (tells) {
        problems.accept(
            new Problem(
                file.toString(), number, "", "is no JSON (" + e.getOriginalMessage() + ")"));
      }
    }
  }

  private void person(JsonNode item) {
    String id = item.path("id").asString("");
    string(item, ISO3).ifPresent(iso3 -> states.put(id, iso3));
    if (!things(item, INSTANCE_OF).contains(HUMAN)) {
      return;
    }
    List<Term> terms = new ArrayList<>();
    for (JsonNode claim : item.path("claims").path(HOLDS)) {
      thing(claim.path("mainsnak"))
          .ifPresent(office -> terms.add(new Term(office, day(claim, BEGIN), day(claim, END))));
    }
    List<String> names = names(item);
    if (!terms.isEmpty() && !names.isEmpty()) {
      terms.forEach(term -> wanted.add(term.office()));
      people.add(new Person(id, names, things(item, CITIZEN_OF).stream().findFirst(), terms));
    }
  }

  private void office(JsonNode item) {
    String id = item.path("id").asString("");
    if (wanted.contains(id)) {
      List<String> of = things(item, APPLIES_TO);
      offices.put(
          id,
          new Office(
              label(item), (of.isEmpty() ? things(item, COUNTRY) : of).stream().findFirst()));
    }
  }

  /** The label, and the other names of several words. */
  private static List<String> names(JsonNode item) {
    Set<String> names = new LinkedHashSet<>();
    names.add(label(item));
    for (JsonNode alias : item.path("aliases").path("en")) {
      String name = alias.path("value").asString("").strip();
      if (name.indexOf(' ') > 0) {
        names.add(name);
      }
    }
    names.removeIf(name -> name.isEmpty() || name.indexOf('|') >= 0 || name.indexOf('\t') >= 0);
    return List.copyOf(names);
  }

  private static String label(JsonNode item) {
    return item.path("labels").path("en").path("value").asString("").strip();
  }

  private Optional<Actor> actor(Person person) {
    List<Coding> codings = new ArrayList<>();
    Optional<String> country = Optional.empty();
    for (Term term : person.terms()) {
      Optional<Office> office = Optional.ofNullable(offices.get(term.office()));
      Optional<String> state =
          office.flatMap(Office::state).or(person::citizen).flatMap(this::iso3);
      if (state.isPresent()) {
        country = state;
        codings.add(
            new Coding(
                state,
                office.map(each -> sectors(each.label())).orElse(GOVERNMENT),
                term.from(),
                term.until()));
      }
    }
    if (country.isPresent() && codings.stream().allMatch(c -> c.until().isPresent())) {
      codings.add(new Coding(country, FORMER, Optional.empty(), Optional.empty()));
    }
    return codings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Actor("wikidata-" + person.id(), person.names(), codings));
  }

  private Optional<String> iso3(String state) {
    return Optional.ofNullable(states.get(state));
  }

  /** The sectors of the longest role noun in what an office is called. */
  private List<String> sectors(String office) {
    String padded = " " + office.toLowerCase(Locale.ROOT) + " ";
    Optional<Role> longest = Optional.empty();
    for (Role role : roles) {
      int length = longest.map(found -> found.noun().length()).orElse(0);
      if (!role.sectors().isEmpty()
          && role.noun().length() > length
          && padded.contains(" " + role.noun() + " ")) {
        longest = Optional.of(role);
      }
    }
    return longest.map(Role::sectors).orElse(GOVERNMENT);
  }

  private static Optional<LocalDate> day(JsonNode claim, String property) {
    String time =
        claim
            .path("qualifiers")
            .path(property)
            .path(0)
            .path("datavalue")
            .path("value")
            .path("time")
            .asString("");
    return time.length() < 11 || time.startsWith("-") ? Optional.empty() : day(time, property);
  }

  /** {@code +2009-01-20T00:00:00Z}; where month or day are 00 the term is taken as longest. */
  private static Optional<LocalDate> day(String time, String property) {
    try {
      int year = Integer.parseInt(time.substring(1, 5));
      int month = Integer.parseInt(time.substring(6, 8));
      int day = Integer.parseInt(time.substring(9, 11));
      boolean last = property.equals(END);
      LocalDate first = LocalDate.of(year, month == 0 ? (last ? 12 : 1) : month, 1);
      int days = first.lengthOfMonth();
      return Optional.of(first.withDayOfMonth(day > 0 ? day : last ? days : 1));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The items that a property of an item names. */
  private static List<String> things(JsonNode item, String property) {
    List<String> things = new ArrayList<>();
    item.path("claims")
        .path(property)
        .forEach(claim -> thing(claim.path("mainsnak")).ifPresent(things::add));
    return things;
  }

  private static Optional<String> thing(JsonNode snak) {
    String id = snak.path("datavalue").path("value").path("id").asString("");
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  private static Optional<String> string(JsonNode item, String property) {
    String value =
        item.path("claims")
            .path(property)
            .path(0)
            .path("mainsnak")
            .path("datavalue")
            .path("value")
            .asString("");
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
