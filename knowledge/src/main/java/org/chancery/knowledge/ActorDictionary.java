package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary of actors or agents as TABARI and PETRARCH read them (Schrodt 2009, TABARI
 * Codebook): a name with underlines for blanks; its codes in brackets beside or below it, with
 * dates {@code 920101-951231}, {@code <920101} or {@code >951231}; other names of it below it
 * behind a plus. A code with a tilde makes an agent: {@code PILOT {PILOTS} [~BUS]}, where the
 * braces hold the plural, and nothing where there is none. {@code !SET! = MAN, WOMAN} gives words
 * that a name may hold.
 */
final class ActorDictionary {

  private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]?");
  private static final Pattern SET = Pattern.compile("!([A-Z]+)!\\s*=\\s*(.+)");
  private static final Pattern USE = Pattern.compile("!([A-Z]+)!");
  private static final Pattern DATES =
      Pattern.compile("([<>])\\s*([0-9]+)|([0-9]+)\\s*-\\s*([0-9]+)");

  /** What a dictionary codes as nobody. */
  private static final String NOBODY = "---";

  private final ActorLines actors;
  private final Map<String, List<String>> sets = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private int begun;
  private boolean answered = true;

  ActorDictionary(ActorLines actors) {
    this.actors = actors;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      Matcher set = SET.matcher(line);
      if (set.matches()) {
        sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*", -1)));
      } else if (!line.isEmpty()) {
        line(line, i + 1);
      }
    }
    close();
  }

  /** Comments stand behind a {@code #} or a semicolon, or in angle brackets. */
  private static String withoutComment(String line) {
    int end = line.length();
    for (char mark : new char[] {'#', ';'}) {
      int at = line.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String plain = line.substring(0, end).strip();
    return plain.startsWith("<") ? "" : plain;
  }

  private void line(String line, int number) {
    int open = line.indexOf('[');
    String head = (open < 0 ? line : line.substring(0, open)).strip();
    boolean more = head.startsWith("+");
    if (!head.isEmpty() && !more) {
      close();
      begun = number;
      answered = false;
    } else if (begun == 0) {
      actors.wrong(number, line, "belongs to no name; put it below one");
      return;
    }
    String codes = open < 0 ? "" : line.substring(open);
    if (codes.contains("~")) {
      agent(head, codes, number);
      return;
    }
    if (!head.isEmpty()) {
      names.addAll(spelled(more ? head.substring(1) : head));
    }
    if (open >= 0) {
      answered = true;
      codes(codes, number);
    }
  }

  private void codes(String text, int number) {
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      String[] parts = code.group(1).strip().split("\\s+", 2);
      String dates = parts.length > 1 ? parts[1].strip() : "";
      if (parts[0].equals(NOBODY)) {
        continue;
      }
      if (!ActorLines.isCode(parts[0])) {
        actors.wrong(
            number, code.group(), "is no code; write it as [KENGOV] or [KENGOV 920101-951231]");
      } else {
        dated(parts[0], dates, number);
      }
    }
  }

  private void dated(String code, String dates, int number) {
    if (dates.isEmpty()) {
      codings.add(ActorLines.coding(code, Optional.empty(), Optional.empty()));
      return;
    }
    Matcher range = DATES.matcher(dates);
    if (range.matches()) {
      String first = range.group(1) == null ? range.group(3) : "";
      String last = range.group(1) == null ? range.group(4) : "";
      first = ">".equals(range.group(1)) ? range.group(2) : first;
      last = "<".equals(range.group(1)) ? range.group(2) : last;
      Optional<LocalDate> from = ActorLines.day(first, false);
      Optional<LocalDate> until = ActorLines.day(last, true);
      if (from.isPresent() != first.isEmpty() && until.isPresent() != last.isEmpty()) {
        codings.add(ActorLines.coding(code, from, until));
        return;
      }
    }
    actors.wrong(number, dates, "is no time; write it as 920101-951231, <920101 or >951231");
  }

  private void agent(String head, String codes, int number) {
    begun = number;
    answered = true;
    Matcher code = CODE.matcher(codes);
    String found = code.find() ? code.group(1).strip().replace("~", "") : "";
    if (!ActorLines.isCode(found)) {
      actors.wrong(number, codes, "is no code; write it as [~MIL]");
      return;
    }
    int brace = head.indexOf('{');
    String singular = brace < 0 ? head : head.substring(0, brace);
    for (String noun : spelled(singular)) {
      actors.agent(noun, found, false);
      if (brace < 0) {
        actors.agent(plural(noun), found, true);
      }
    }
    if (brace >= 0) {
      String plural = head.substring(brace + 1).replace("}", "").strip();
      spelled(plural).forEach(noun -> actors.agent(noun, found, true));
    }
  }

  /** The regular plural of a noun in capitals. */
  private static String plural(String noun) {
    if (noun.endsWith("MAN")) {
      return noun.substring(0, noun.length() - 3) + "MEN";
    }
    if (noun.endsWith("Y")
        && noun.length() > 1
        && "AEIOU".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "IES";
    }
    boolean hissing =
        noun.endsWith("S") || noun.endsWith("X") || noun.endsWith("CH") || noun.endsWith("SH");
    return noun + (hissing ? "ES" : "S");
  }

  /** The ways in which a name may be written: underlines are blanks, sets are filled in. */
  private List<String> spelled(String name) {
    Matcher use = USE.matcher(name);
    if (use.find()) {
      List<String> all = new ArrayList<>();
      for (String each : sets.getOrDefault(use.group(1), List.of())) {
        all.addAll(spelled(name.substring(0, use.start()) + each + name.substring(use.end())));
      }
      return List.copyOf(all);
    }
    String plain = name.replace('_', ' ').strip().replaceAll(" +", " ");
    if (plain.toUpperCase(Locale.ROOT).startsWith("THE ") && plain.length() > 4) {
      plain = plain.substring(4);
    }
    return plain.isEmpty() ? List.of() : List.of(plain);
  }

  /** Ends the actor whose lines were read. */
  private void close() {
    if (!codings.isEmpty() && !names.isEmpty()) {
      actors.actor(List.copyOf(names), List.copyOf(codings));
    } else if (!answered) {
      actors.wrong(
          begun,
          names.isEmpty() ? "" : names.getFirst(),
          "has no code; give it one, as in [KENGOV]");
    }
    names.clear();
    codings.clear();
  }
}
