package org.chancery.bench.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.statement.Act;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;

/** The values that an annotation may hold: those of the contract, and of the PLOVER tables. */
final class Vocabulary {

  static final Set<String> ENTITY_TYPES =
      Set.of("person", "state", "organization", "place", "group", "agreement", "event-name");
  static final Set<String> QUOTATIONS = Set.of("direct", "indirect", "mixed");
  static final Set<String> ACTS =
      Arrays.stream(Act.values())
          .map(act -> act.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  static final Set<String> CERTAINTIES = Set.of("certain", "likely", "possible", "doubtful");
  static final Set<String> SPEAKER_FORMS = Set.of("named", "described", "unnamed", "unresolved");
  static final Set<String> STANDINGS =
      Set.of("done", "ongoing", "planned", "hypothetical", "alleged", "denied", "collapsed");
  static final Set<String> VOICES = Set.of("active", "passive", "noun");
  static final Set<String> KINDS =
      Set.of("treaty", "accord", "pact", "communique", "ceasefire", "sanctions", "memorandum");
  static final Set<String> STAGES =
      Set.of(
          "proposed",
          "negotiating",
          "concluded",
          "signed",
          "ratified",
          "inForce",
          "amended",
          "suspended",
          "withdrawn",
          "ended",
          "disputed");
  static final Set<String> MILESTONE_STANDINGS = Set.of("done", "planned", "hypothetical");
  static final Set<String> OFFICE_STATUSES =
      Set.of("current", "former", "elect", "acting", "candidate");
  static final Set<String> BOUNDS =
      Set.of("exactly", "about", "atMost", "atLeast", "moreThan", "lessThan", "between");
  static final Set<String> TIME_TYPES = Set.of("DATE", "TIME", "DURATION", "SET");
  static final Set<String> REMOVED = Set.of("caption", "promo", "boilerplate", "duplicate");
  static final Set<String> PUBLISHED_FROM = Set.of("dateline", "stamp", "meta", "given", "text");
  static final Set<String> SCOPES = Set.of("force", "any");

  private static final String POINT =
      "(?:\\d{4}|XXXX|\\d{3}|\\d{2})"
          + "(?:-(?:\\d{2}|XX|W\\d{2}|Q[1-4]|H[12]|SU|SP|FA|WI))?"
          + "(?:-(?:\\d{2}|WE|XX|\\d))?(?:T(?:\\d{2}(?::\\d{2})?|MO|AF|EV|NI|MI|DT))?";

  /** A point or stretch of the calendar, as the contract writes dates; a stretch may be open. */
  static final Pattern DAY =
      Pattern.compile(POINT + "(?:/" + POINT + ")?|/" + POINT + "|" + POINT + "/");

  /** A TIMEX3 value, or nothing where the article cannot tell. */
  static final Pattern TIMEX =
      Pattern.compile(
          "|"
              + POINT
              + "(?:/"
              + POINT
              + ")?|P(?:T?[\\dX.]+[A-Z]{1,2})+(?:T[\\dX]+[HMS])*|(?:PRESENT|PAST|FUTURE)_REF"
              + "|XXXX-WXX(?:-\\d)?(?:T[\\dA-Z:]+)?|TXX.*|T\\d{2}.*");

  private final Plover plover;
  private final Set<String> countries;
  private final Set<String> codes;

  Vocabulary(Knowledge knowledge) {
    this.plover = knowledge.plover();
    this.countries =
        knowledge.states().stream()
            .map(state -> state.iso3())
            .collect(Collectors.toUnmodifiableSet());
    this.codes =
        knowledge.cameo().codes().stream()
            .map(code -> code.code())
            .collect(Collectors.toUnmodifiableSet());
  }

  Plover plover() {
    return plover;
  }

  Set<String> types() {
    return plover.types().stream().map(Plover.Type::code).collect(Collectors.toUnmodifiableSet());
  }

  Set<String> modes(String type) {
    return plover.type(type).stream()
        .flatMap(each -> each.modes().stream())
        .map(Plover.Mode::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> contexts() {
    return plover.contexts().stream()
        .map(Plover.Context::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> sectors() {
    return plover.sectors().stream()
        .map(Plover.Sector::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> countries() {
    return countries;
  }

  Set<String> codes() {
    return codes;
  }
}
