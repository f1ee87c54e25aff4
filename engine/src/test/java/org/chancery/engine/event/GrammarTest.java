package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

  /** Trees are given as head and relation of each word, words counted from 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru expelled envoys | 1 nsubj, -1 root, 1 obj | 1 | ACTOR Peru, RECIPIENT envoys",
        "Peru was expelled by Chile | 2 nsubj, 2 aux, -1 root, 4 case, 2 obl | 2"
            + " | RECIPIENT Peru, ACTOR Chile",
        "men jailed by Chile | -1 root, 0 acl, 3 case, 1 obl | 1 | RECIPIENT men, ACTOR Chile",
        "men expelled from Chile | -1 root, 0 acl, 3 case, 1 obl | 1 | RECIPIENT men, ACTOR Chile",
        "Peru paid and left | 1 nsubj, -1 root, 3 cc, 1 conj | 3 | ACTOR Peru",
        "Peru was hit and fled it | 2 nsubj, 2 aux, -1 root, 4 cc, 2 conj, 4 obj | 4"
            + " | ACTOR Peru, RECIPIENT it",
        "Peru asked Chile to pay | 1 nsubj, -1 root, 1 obj, 4 mark, 1 xcomp | 4 | ACTOR Chile",
        "Peru vowed to pay | 1 nsubj, -1 root, 3 mark, 1 xcomp | 3 | ACTOR Peru",
        "Chile and Peru met Cuba | 3 nsubj, 2 cc, 0 conj, -1 root, 3 obj | 3"
            + " | ACTOR Chile, ACTOR Peru, RECIPIENT Cuba",
        "men who shot goats | -1 root, 2 nsubj, 0 acl, 2 obj | 2 | ACTOR men, RECIPIENT goats",
        "the Chilean ban | 2 det, 2 compound, -1 root | 2 | ACTOR Chilean",
        "Peru accused Cuba of spying | 1 nsubj, -1 root, 1 obj, 4 mark, 1 advcl | 4 | ACTOR Cuba",
        "the Cuban jets bombed camps | 2 det, 2 amod, 3 nsubj, -1 root, 3 obj | 3"
            + " | ACTOR jets, ACTOR Cuban, RECIPIENT camps",
        "the talks between Peru and Cuba | 1 det, -1 root, 3 case, 1 nmod, 5 cc, 3 conj | 1"
            + " | ACTOR Peru, ACTOR Cuba",
        "Fiji mediated between Peru and Cuba | 1 nsubj, -1 root, 3 case, 1 obl, 5 cc, 3 conj | 1"
            + " | ACTOR Fiji, RECIPIENT Peru, RECIPIENT Cuba",
        "boats Kenya seized | -1 root, 2 nsubj, 0 acl | 2 | ACTOR Kenya, RECIPIENT boats",
        "Peru launched an attack on Cuba | 1 nsubj, -1 root, 3 det, 1 obj, 5 case, 3 nmod | 3"
            + " | ACTOR Peru, RECIPIENT Cuba",
        "Cho waits , accused of theft | 1 nsubj, -1 root, 3 punct, 1 advcl, 5 case, 3 obl | 3"
            + " | RECIPIENT Cho",
        "pledges Chad signed | -1 root, 2 obl, 0 acl | 2 | ACTOR Chad",
        "men were held by police | 2 nsubj, 2 aux, -1 root, 4 case, 0 nmod | 2"
            + " | RECIPIENT men, ACTOR police",
        "Cho's arrest | 2 nmod, 0 case, -1 root | 2 | RECIPIENT Cho",
        "Chad's arrest of Cho | 2 nmod, 0 case, -1 root, 4 case, 2 nmod | 2"
            + " | ACTOR Chad, RECIPIENT Cho",
        "Peru met with Cuba | 1 nsubj, -1 root, 3 case, 1 obl | 1 | ACTOR Peru, RECIPIENT Cuba",
        "Cuba came under fire | 1 nsubj, -1 root, 3 case, 1 obl | 3 | RECIPIENT Cuba",
        "Cuba was hit by Peru killing Cho | 2 nsubj, 2 aux, -1 root, 4 case, 2 obl, 2 advcl, 5 obj"
            + " | 5 | ACTOR Peru, RECIPIENT Cuba, RECIPIENT Cho",
        "Cho was held by Peru for killing Bo | 2 nsubj, 2 aux, -1 root, 4 case, 2 obl, 6 mark,"
            + " 2 advcl, 6 obj | 6 | ACTOR Cho, RECIPIENT Bo",
        "shops owned by Fijians were burned | 5 nsubj, 0 acl, 3 case, 1 obl, 5 aux, -1 root | 5"
            + " | RECIPIENT shops, RECIPIENT Fijians",
      })
  void theTreeSaysWhoStandsWhere(String text, String tree, int anchor, String slots) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    List<String> found = new ArrayList<>();

    new Grammar(seen(parsed, tree))
        .of(anchor, parsed.sentences().getFirst())
        .forEach(s -> found.add(s.role() + " " + parsed.words().get(s.word()).text()));

    assertThat(found).containsExactlyInAnyOrder(slots.split(", ", -1));
  }

  @Test
  void whoseTheShopsAreDidNotBurnThem() {
    Parsed parsed = new Splitter().apply(Document.of("shops owned by Fijians were burned"));
    String tree = "5 nsubj, 0 acl, 3 case, 1 obl, 5 aux, -1 root";
    Grammar grammar = new Grammar(seen(parsed, tree));

    assertThat(grammar.isOtherAgent(3, 5)).isTrue();
    assertThat(grammar.isOtherAgent(3, 1)).isFalse();
  }

  @Test
  void whoIsAmongThoseKilledIsOfTheirPhrase() {
    Parsed parsed = new Splitter().apply(Document.of("men from Oslo were shot near Turku"));
    Grammar grammar =
        new Grammar(seen(parsed, "4 nsubj, 2 case, 0 nmod, 4 aux, -1 root, 6 case, 4 obl"));

    assertThat(grammar.isWithin(2, 0, 4)).isTrue();
    assertThat(grammar.isWithin(6, 0, 4)).isFalse();
  }

  @Test
  void wasSeizedIsPassive() {
    Parsed parsed = new Splitter().apply(Document.of("Peru was expelled by Chile"));
    Grammar grammar = new Grammar(seen(parsed, "2 nsubj, 2 aux, -1 root, 4 case, 2 obl"));

    assertThat(grammar.isPassive(2)).isTrue();
    assertThat(new Grammar(Seen.nothing(parsed)).isPassive(2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cho ordered him charged | 1 nsubj, -1 root, 3 nsubj, 1 xcomp | 2 | 0",
        "Cho refused to receive her | 1 nsubj, -1 root, 3 mark, 1 xcomp, 3 obj | 4 | 0",
        "They met her envoy | 1 nsubj, -1 root, 3 nmod, 1 obj | 2 | -1",
      })
  void aPronounIsNotWhoDoesItToHim(String text, String tree, int pronoun, int doer) {
    Parsed parsed = new Splitter().apply(Document.of(text));

    assertThat(new Grammar(seen(parsed, tree)).doer(pronoun, parsed.sentences().getFirst()))
        .isEqualTo(doer);
  }

  @Test
  void withoutATreeNobodyStandsAnywhere() {
    Parsed parsed = new Splitter().apply(Document.of("Peru left"));

    assertThat(new Grammar(Seen.nothing(parsed)).of(1, parsed.sentences().getFirst())).isEmpty();
  }

  private static Seen seen(Parsed parsed, String tree) {
    List<Branch> branches =
        Stream.of(tree.split(", ", -1))
            .map(each -> each.split(" ", -1))
            .map(each -> new Branch(Integer.parseInt(each[0]), each[1]))
            .toList();
    Seen nothing = Seen.nothing(parsed);
    return new Seen(
        parsed,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        branches,
        nothing.view());
  }
}
