package org.chancery.knowledge;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The actors of a file as its lines are read, and what is wrong with a line. */
final class ActorLines {

  /** Groups of three capital letters: a country or not, and sectors. */
  private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}){1,8}");

  /** What may open a code and is no country: PLOVER's sectors, and those that only CAMEO has. */
  private static final Set<String> NO_COUNTRY =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO",
          "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "NGM", "UIS", "SET", "INS", "SEP", "RAD", "MOD",
          "HRI", "DEV", "ENV");

  private final String file;
  private final Consumer<Problem> problems;
  private final Map<String, Role> agents = new LinkedHashMap<>();
  private final List<List<String>> names = new ArrayList<>();
  private final List<List<Coding>> codings = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();

  ActorLines(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void wrong(int line, String value, String remedy) {
    problems.accept(new Problem(file, line, value, remedy));
  }

  /** Adds codings to the actor of this main name, who is new or has been met before. */
  void actor(List<String> all, List<Coding> codes) {
    Integer known = byName.get(all.getFirst());
    if (known == null) {
      byName.put(all.getFirst(), names.size());
      names.add(new ArrayList<>(all));
      codings.add(new ArrayList<>(codes));
      return;
    }
    all.stream().filter(name -> !names.get(known).contains(name)).forEach(names.get(known)::add);
    codings.get(known).addAll(codes);
  }

  /** Adds a noun; of two equal ones the first stays. */
  void agent(String noun, String code, boolean many) {
    String plain = noun.toLowerCase(Locale.ROOT);
    agents.putIfAbsent(plain, new Role(plain, groups(code), many ? Role.Use.GROUP : Role.Use.ROLE));
  }

  ActorList list() {
    Map<String, Integer> ids = new HashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String slug = slug(names.get(i).getFirst());
      int number = ids.merge(slug, 1, Integer::sum);
      actors.add(new Actor(number == 1 ? slug : slug + "-" + number, names.get(i), codings.get(i)));
    }
    return new ActorList(actors, List.copyOf(agents.values()));
  }

  static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  static Coding coding(String code, Optional<LocalDate> from, Optional<LocalDate> until) {
    List<String> groups = groups(code);
    boolean abroad = NO_COUNTRY.contains(groups.getFirst());
    return new Coding(
        abroad ? Optional.empty() : Optional.of(groups.getFirst()),
        abroad ? groups : groups.subList(1, groups.size()),
        from,
        until);
  }

  private static List<String> groups(String code) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i + 3 <= code.length(); i += 3) {
      groups.add(code.substring(i, i + 3));
    }
    return groups;
  }

  /**
   * A day as tables and dictionaries write it: {@code 2019-05-01}, {@code 2019-05}, {@code 2019},
   * {@code 20190501}, {@code 190501}, where years from 30 on are of the twentieth century. What is
   * left open is filled with the first day, or the last.
   */
  static Optional<LocalDate> day(String text, boolean last) {
    String digits = text.replace("-", "");
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String whole = digits;
    if (digits.length() == 6 && !text.contains("-")) {
      whole = (digits.compareTo("30") >= 0 ? "19" : "20") + digits;
    }
    try {
      int year = Integer.parseInt(whole.substring(0, Math.min(4, whole.length())));
      return switch (whole.length()) {
        case 4 -> Optional.of(LocalDate.of(year, last ? 12 : 1, last ? 31 : 1));
        case 6 -> Optional.of(month(YearMonth.of(year, number(whole, 4)), last));
        case 8 -> Optional.of(LocalDate.of(year, number(whole, 4), number(whole, 6)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate month(YearMonth month, boolean last) {
    return last ? month.atEndOfMonth() : month.atDay(1);
  }

  private static int number(String digits, int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }

  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isLetterOrDigit(c) ? c : '-')
        .forEach(
            c -> {
              if (c != '-' || (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-')) {
                slug.appendCodePoint(c);
              }
            });
    String made = slug.toString();
    return made.endsWith("-") ? made.substring(0, made.length() - 1) : made;
  }
}
