package org.chancery.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** What an event is about, in PLOVER's contexts: by its type and mode, then by its sentence. */
final class Contexts {

  /** An event has so many at most. */
  private static final int MOST = 3;

  /** The context that most events of a type, or of a type with a mode, have in our corpus. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("ASSAULT aerial", "military"),
          Map.entry("ASSAULT beat", "human_rights"),
          Map.entry("ASSAULT crowd-control", "repression"),
          Map.entry("ASSAULT drone", "military"),
          Map.entry("ASSAULT explosives", "military"),
          Map.entry("ASSAULT heavy-weapons", "military"),
          Map.entry("ASSAULT sexual", "human_rights"),
          Map.entry("ASSAULT suicide-attack", "terrorism"),
          Map.entry("ASSAULT torture", "human_rights"),
          Map.entry("ACCUSE investigate", "legal"),
          Map.entry("COERCE censor", "rights_freedoms"),
          Map.entry("COERCE curfew", "rights_freedoms"),
          Map.entry("COERCE cyber", "cyber"),
          Map.entry("COERCE deport", "migration"),
          Map.entry("COERCE martial-law", "repression"),
          Map.entry("COERCE misinformation", "misinformation"),
          Map.entry("PROTEST boycott", "economic"),
          Map.entry("PROTEST strike", "economic"),
          Map.entry("REJECT meet", "diplomatic"),
          Map.entry("REQUEST meet", "diplomatic"),
          Map.entry("RETREAT ceasefire", "military"),
          Map.entry("RETREAT disarm", "military"),
          Map.entry("RETREAT resign", "executive"),
          Map.entry("RETREAT withdraw", "military"),
          Map.entry("SANCTION convict", "legal"),
          Map.entry("SANCTION discontinue", "economic"),
          Map.entry("SANCTION expel", "diplomatic"),
          Map.entry("SANCTION withdraw", "diplomatic"),
          Map.entry("THREATEN arrest", "legal"),
          Map.entry("THREATEN expel", "diplomatic"),
          Map.entry("THREATEN relations", "diplomatic"),
          Map.entry("THREATEN territory", "territory"),
          Map.entry("CONSULT", "diplomatic"),
          Map.entry("MOBILIZE", "military"),
          Map.entry("SUPPORT", "diplomatic"));

  /** How words that tell of a context begin, after PLOVER's definitions. */
  private static final List<Map.Entry<String, List<String>>> STEMS =
      Stream.of(
              Map.entry(
                  "military",
                  "soldier army armies troop militar navy naval marines brigade battalion rifle"
                      + " mortar artiller shelled shelling truce ceasefire cease-fire missile"
                      + " warplane warship gunboat defence defense rebel militia fighters barracks"
                      + " weapon airstrike garrison frigate howitzer"),
              Map.entry("intelligence", "spy spies espionage intelligence wiretap"),
              Map.entry("executive", "resign premiership"),
              Map.entry("legislative", "parliament senat lawmaker legislat assembly"),
              Map.entry("election", "election electoral ballot polling referendum"),
              Map.entry("political_institutions", "coup junta"),
              Map.entry(
                  "economic",
                  "million billion tariff trade debt loan wage price fee fees transit duties "
                      + "embargo tax exports imports budget subsid euros dollars econom"),
              Map.entry(
                  "legal",
                  "court judge prosecut inquiry trial tribunal convict sentenced verdict magistrate"
                      + " amnesty pardon extradit jailed indict arbitrat lawsuit criminal charges"),
              Map.entry(
                  "human_rights",
                  "tortur rape raped beaten detainee massacre atrocit genocid abuse"),
              Map.entry("rights_freedoms", "censor gatherings freedom curfew journalist"),
              Map.entry("repression", "crackdown dissident"),
              Map.entry("human_security", "flour maize tonnes relief famine humanitarian blankets"),
              Map.entry("religion_ethnicity", "mosque shrine ethnic minorit relig"),
              Map.entry(
                  "diplomatic",
                  "talks ambassador embassy envoy diplomat consul memorandum protocol treaty "
                      + "accord summit communique mediat negotiat delegation"),
              Map.entry("territory", "boundary enclave secession sovereign"),
              Map.entry("peacekeeping", "peacekeep helmets buffer"),
              Map.entry("health", "health doctor vaccin clinic epidemic cholera ebola"),
              Map.entry("migration", "migrant migration deport refugee visa"),
              Map.entry("asylum", "asylum"),
              Map.entry(
                  "disasters",
                  "flood earthquake quake cyclone hurricane drought landslide wildfire"),
              Map.entry(
                  "natural_resource",
                  "oil pipeline fish catch mining miners copper timber cubic reservoir"),
              Map.entry("environment", "climate pollut emission environment toxic"),
              Map.entry("technology", "satellite semiconductor technolog"),
              Map.entry("terrorism", "terror suicide jihad hostage extremis"),
              Map.entry("cbrn", "nuclear chemical chlorine sarin uranium anthrax centrifuge"),
              Map.entry("cyber", "cyber hack malware server ransomware computer"),
              Map.entry("misinformation", "disinformation misinformation fake forged"),
              Map.entry("crime", "gang bandit cartel murder robber kidnap poach"),
              Map.entry("corruption", "corrupt brib embezzl graft kickback"),
              Map.entry("illegal_drugs", "cocaine heroin drug narcotic opium"),
              Map.entry("trafficking", "traffick smuggl"))
          .map(each -> Map.entry(each.getKey(), List.of(each.getValue().split(" ", -1))))
          .toList();

  /** The contexts, by their places among {@link #STEMS}, of each beginning. */
  private static final Map<String, List<Integer>> BY_STEM =
      IntStream.range(0, STEMS.size())
          .boxed()
          .flatMap(i -> STEMS.get(i).getValue().stream().map(stem -> Map.entry(stem, i)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private Contexts() {}

  /** The contexts of an event, the surest first. */
  static List<String> of(
      String type, Optional<String> mode, Sentence sentence, List<Because> trace) {
    Map<String, Because> found = new LinkedHashMap<>();
    usual(type, mode)
        .ifPresent(
            context ->
                found.put(
                    context,
                    new Because("contexts", "event: the usual one of type and mode", List.of())));
    firstWords(sentence)
        .forEach(
            (place, word) ->
                found.putIfAbsent(
                    STEMS.get(place).getKey(),
                    Because.of("contexts", "event: the table of its words", word.span())));
    found.values().stream().limit(MOST).forEach(trace::add);
    return found.keySet().stream().limit(MOST).toList();
  }

  /** The first word of a sentence that tells of each context, in the order of {@link #STEMS}. */
  private static SortedMap<Integer, Word> firstWords(Sentence sentence) {
    SortedMap<Integer, Word> first = new TreeMap<>();
    for (Word word : sentence.words()) {
      String lower = word.text().toLowerCase(Locale.ROOT);
      for (int end = 1; end <= lower.length(); end++) {
        for (int place : BY_STEM.getOrDefault(lower.substring(0, end), List.of())) {
          first.putIfAbsent(place, word);
        }
      }
    }
    return first;
  }

  private static Optional<String> usual(String type, Optional<String> mode) {
    return mode.flatMap(each -> Optional.ofNullable(USUAL.get(type + " " + each)))
        .or(() -> Optional.ofNullable(USUAL.get(type)));
  }
}
