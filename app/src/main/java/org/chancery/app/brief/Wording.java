package org.chancery.app.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.StageOrder;
import org.chancery.engine.event.Event;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Act;
import org.chancery.record.merge.Fact;

/** The English words for what the engine calls by constants and numbers. */
final class Wording {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** Names that a list gives before it counts the others. */
  private static final int FEW = 5;

  /** Words that descriptions of people begin with, and names do not. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "a",
          "an",
          "the",
          "one",
          "two",
          "three",
          "four",
          "five",
          "some",
          "several",
          "many",
          "both",
          "his",
          "her",
          "its",
          "our",
          "their",
          "analysts",
          "diplomats",
          "experts",
          "observers",
          "officials",
          "sources",
          "witnesses");

  /** Verbs that do not tell more than that something was said. */
  private static final Set<String> PLAIN =
      Set.of("say", "says", "said", "saying", "tell", "tells", "told", "telling", "according", ":");

  private Wording() {}

  /**
   * The verb of the article where it is one that words follow at once; {@code said} where it is a
   * plain one, whatever act was read in it; else that of the act.
   */
  static String verb(Fact.Said said) {
    String verb = said.verb().map(v -> v.toLowerCase(Locale.ROOT)).orElse("");
    boolean follows = verb.endsWith("ed") && !verb.contains(" ") && !verb.equals("voiced");
    boolean finite = verb.equals("said") || verb.equals("wrote") || follows;
    boolean plain = List.of(verb.split(" ")).stream().anyMatch(PLAIN::contains);
    return finite ? verb : plain ? past(Act.SAY) : past(said.act());
  }

  static String past(Act act) {
    return switch (act) {
      case SAY -> "said";
      case HOPE -> "hoped";
      case PROMISE -> "promised";
      case OFFER -> "offered";
      case DEMAND -> "demanded";
      case ACCUSE -> "accused";
      case DENY -> "denied";
      case PRAISE -> "praised";
      case CONGRATULATE -> "congratulated";
      case CONDEMN -> "condemned";
      case THREATEN -> "threatened";
      case PROPOSE -> "proposed";
      case WARN -> "warned";
      case CONFIRM -> "confirmed";
      case REJECT -> "rejected";
      case COMMENT -> "commented";
      case DECLINE -> "declined";
    };
  }

  static String of(Agreement.Stage stage) {
    return switch (stage) {
      case PROPOSED -> "proposed";
      case NEGOTIATING -> "in talks";
      case CONCLUDED -> "concluded";
      case SIGNED -> "signed";
      case RATIFIED -> "ratified";
      case IN_FORCE -> "in force";
      case AMENDED -> "amended";
      case SUSPENDED -> "suspended";
      case WITHDRAWN -> "withdrawn from";
      case ENDED -> "ended";
      case DISPUTED -> "disputed";
    };
  }

  static String of(Agreement.Standing standing) {
    return switch (standing) {
      case DONE -> "done";
      case PLANNED -> "planned";
      case HYPOTHETICAL -> "possible";
    };
  }

  static String of(Event.Standing standing) {
    return switch (standing) {
      case DONE -> "done";
      case ONGOING -> "ongoing";
      case PLANNED -> "planned";
      case HYPOTHETICAL -> "might be";
      case ALLEGED -> "alleged";
      case DENIED -> "denied";
      case COLLAPSED -> "broken off";
    };
  }

  static String of(Agreement.Kind kind) {
    return switch (kind) {
      case TREATY -> "treaty";
      case ACCORD -> "accord";
      case PACT -> "pact";
      case COMMUNIQUE -> "communiqué";
      case CEASEFIRE -> "ceasefire";
      case SANCTIONS -> "sanctions";
      case MEMORANDUM -> "memorandum";
    };
  }

  static String of(Office.Status status) {
    return switch (status) {
      case CURRENT -> "in office";
      case FORMER -> "former";
      case ELECT -> "elect";
      case ACTING -> "acting";
      case CANDIDATE -> "candidate";
    };
  }

  /** {@code Foreign Minister of Finland}. */
  static String office(Fact.Tenure tenure) {
    return office(tenure.title(), tenure.of());
  }

  /** The body is told once: {@code leads the Homeland Party}, {@code head of the Bank}. */
  static String office(String title, Optional<String> of) {
    return title
        + of.filter(body -> !title.endsWith(body))
            .map(body -> " of " + withArticle(body))
            .orElse("");
  }

  /** {@code the United States}: names that English says with an article. */
  private static String withArticle(String name) {
    boolean article =
        name.startsWith("United ")
            || name.endsWith(" Republic")
            || name.endsWith(" Party")
            || name.endsWith(" Union")
            || name.endsWith(" Ministry")
            || name.endsWith(" Assembly")
            || name.equals("Philippines")
            || name.equals("Netherlands")
            || name.equals("Maldives")
            || name.equals("Gambia");
    return article ? "the " + name : name;
  }

  /** The step as a line: {@code ratified by Finland}, {@code to be in force}. */
  static String step(Fact.Step step) {
    return of(step.stage()) + step.party().map(party -> " by " + party).orElse("");
  }

  /** {@code dates disagree: in force (2018) before signed (2019)}. */
  static String conflict(Fact.Pact pact, StageOrder.Conflict conflict) {
    return "dates disagree: "
        + dated(pact.steps().get(conflict.before()))
        + " before "
        + dated(pact.steps().get(conflict.after()));
  }

  private static String dated(Fact.Step step) {
    return step(step) + step.date().map(date -> " (" + DateText.of(date) + ")").orElse("");
  }

  /** The number with its bound and unit: {@code up to 8,000 troops}. */
  static String number(Fact.Count count) {
    String value = number(count.value());
    String bounded =
        switch (count.bound()) {
          case EXACTLY -> value;
          case ABOUT -> "about " + value;
          case AT_MOST -> "up to " + value;
          case AT_LEAST -> "at least " + value;
          case MORE_THAN -> "more than " + value;
          case LESS_THAN -> "less than " + value;
          case BETWEEN -> count.high().map(high -> value + " to " + number(high)).orElse(value);
        };
    return bounded + unit(count);
  }

  /**
   * What is counted: {@code troops}, or after a unit of its own {@code · the cost (Chad, 2019)}.
   */
  static String counted(Fact.Count count) {
    String of = count.of().map(each -> (unit(count).isEmpty() ? " " : " · ") + each).orElse("");
    String told =
        Stream.concat(count.whose().stream(), count.asOf().map(DateText::of).stream())
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? of : of + " (" + told + ")";
  }

  /** Units that stand for themselves; the others are told by the noun that is counted. */
  private static String unit(Fact.Count count) {
    String unit = count.unit().replace('_', ' ');
    if (unit.equals("percent")) {
      return " %";
    }
    boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    if (currency) {
      return " " + unit;
    }
    boolean told = count.of().map(of -> unit.equals("person") || of.contains(unit)).orElse(false);
    if (told || unit.isBlank()) {
      return "";
    }
    return " " + (count.value().compareTo(BigDecimal.ONE) == 0 ? unit : plural(unit));
  }

  /** {@code countries}, {@code branches}, {@code square miles}, {@code aircraft}. */
  static String plural(String unit) {
    if (unit.equals("person")) {
      return "people";
    }
    if (unit.endsWith("craft")) {
      return unit;
    }
    if (unit.matches(".*[^aeiou]y")) {
      return unit.substring(0, unit.length() - 1) + "ies";
    }
    boolean hisses = unit.matches(".*(?:ch|sh|ss|x)");
    return unit.endsWith("s") && !hisses ? unit : unit + (hisses ? "es" : "s");
  }

  /**
   * The number as newspapers write it: {@code 28,500}, {@code 310 million}, {@code 1.5 billion}.
   */
  static String number(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(BILLION) >= 0) {
      return grouped(value.divide(BILLION, 3, RoundingMode.HALF_EVEN)) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? grouped(value.divide(MILLION, 3, RoundingMode.HALF_EVEN)) + " million"
        : grouped(value);
  }

  private static String grouped(BigDecimal value) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** What a timeline leaves out. */
  static String yearless(int facts) {
    return count(facts, "fact", "facts")
        + " with a date but no year "
        + (facts == 1 ? "stands" : "stand")
        + " only below.";
  }

  /** What to call the outlet of a report: its name, else what can be said of it. */
  static String outlet(Optional<String> outlet, Optional<String> agency) {
    return outlet
        .map(o -> agency.filter(a -> !a.equals(o)).map(a -> o + " (" + a + ")").orElse(o))
        .or(() -> agency)
        .orElse("outlet unknown");
  }

  /** A list of names that stays short: {@code Finland, Estonia, Latvia and 4 others}. */
  static String few(List<String> names) {
    if (names.size() <= FEW) {
      return listed(names);
    }
    int others = names.size() - FEW + 1;
    return String.join(", ", names.subList(0, FEW - 1)) + " and " + others + " others";
  }

  /** The words with a capital, as a line begins. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A description as it stands within a sentence, however a sentence of the article began. */
  static String within(String description) {
    String first = description.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return BEGINNERS.contains(first) ? first + description.substring(first.length()) : description;
  }

  /** {@code Suva, Fiji}. */
  static String of(Fact.Site site) {
    return site.name() + site.country().map(country -> ", " + country).orElse("");
  }

  /** {@code Finland, Estonia and Latvia}. */
  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
