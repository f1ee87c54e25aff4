package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Japan signed a $40 million loan agreement on Friday."
            + " | $40 million loan agreement",
        "Peru and Chile suspended a $90 million lease agreement. | $90 million lease agreement",
      })
  void aSumIsOfOneAgreement(String text, String name) {
    assertThat(Read.text(text).agreements()).extracting(Agreement::name).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad has a treaty with Niger, which was signed in 2004. | Chad, Niger",
        "Norway wants a fisheries pact with Iceland, and Iceland will sign it in May."
            + " | Iceland, Norway",
        "Chile lies by Peru. Chile and Peru share the Lauca. The water treaty was signed in 1994."
            + " | Chile, Peru",
        "Chad and Niger signed the Agadem Water Treaty in May. Chad's parliament ratified it"
            + " on Monday. | Chad, Niger",
      })
  void anAgreementIsOfThoseWhoHaveItAndThoseTheTextIsOn(String text, String parties) {
    Reading reading = Read.text(text);

    assertThat(reading.agreements().getFirst().parties())
        .extracting(each -> reading.resolved().entity(each).name())
        .containsExactlyInAnyOrder(parties.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The European Union extended its sanctions on Belarus. | AMENDED | European Union",
        "The United States lifted its sanctions on Syria. | ENDED | United States",
        "Japan imposed sanctions on North Korea. | IN_FORCE | Japan",
      })
  void sanctionsAreARegimeOfThoseWhoImposeThem(String text, String stage, String by) {
    Reading reading = Read.text(text);

    Agreement regime = reading.agreements().getFirst();
    assertThat(regime.kind()).isEqualTo(Agreement.Kind.SANCTIONS);
    assertThat(regime.milestones()).extracting(each -> each.stage().name()).containsExactly(stage);
    assertThat(regime.parties())
        .extracting(each -> reading.resolved().entity(each).name())
        .containsExactly(by);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan and Kenya signed a $90 million loan agreement on Friday. | $90 million",
        "Chile and Peru extended the Lauca Water Treaty for three years. | for three years",
        "The Lauca Water Treaty, agreed in Lima in 2019, obliges Chile to share its boats."
            + " | obliges Chile to share its boats",
      })
  void whatItIsOverAndForHowLongAreTerms(String text, String term) {
    assertThat(Read.text(text).agreements().getFirst().terms())
        .extracting(Agreement.Term::text)
        .contains(term);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sanctions on butter were lifted.", "Fans want sanctions lifted."})
  void sanctionsOnNobodyNamedAreNone(String text) {
    assertThat(Read.text(text).agreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru signed the Lauca Water Treaty. | SIGNED DONE",
        "Chile postponed the signing of the Lauca Water Treaty. | SIGNED PLANNED",
        "The Senate postponed its vote on the Lauca Water Treaty. | RATIFIED PLANNED",
        "Congress put off the debate on the Lauca Water Treaty. | RATIFIED PLANNED",
        "The Lauca Water Treaty was signed by Chile and Peru. | SIGNED DONE",
        "Chile has ratified the Lauca Water Treaty with Peru. | RATIFIED DONE Chile",
        "The Lauca Water Treaty was ratified by Chile. | RATIFIED DONE Chile",
        "The Lauca Water Treaty has yet to be ratified by Chile. | RATIFIED PLANNED Chile",
        "The Lauca Water Treaty, which has now taken effect, binds Chile. | IN_FORCE DONE",
        "The Lauca Water Treaty will enter into force soon. | IN_FORCE PLANNED",
        "Chile could withdraw from the Lauca Water Treaty. | WITHDRAWN HYPOTHETICAL Chile",
        "Chile will not withdraw from the Lauca Water Treaty. | ''",
        "Chile refused to sign the Lauca Water Treaty. | ''",
        "The Lauca Water Treaty expired. | ENDED DONE",
        "Talks on the Lauca Water Treaty will resume next week. | NEGOTIATING PLANNED",
        "Chile suspended the Lauca Water Treaty, and Peru did the same."
            + " | SUSPENDED DONE Chile;SUSPENDED DONE Peru",
        "Once the Lauca Water Treaty is ratified, boats may sail. | RATIFIED HYPOTHETICAL",
        "The ratification of the Lauca Water Treaty pleased Chile. | RATIFIED DONE",
        "Chile has never ratified the Lauca Water Treaty. | RATIFIED PLANNED Chile",
        "Chile has not signed the Lauca Water Treaty. | SIGNED PLANNED",
        "Chile nearly signed the Lauca Water Treaty. | ''",
        "Chile will not ratify the Lauca Water Treaty. | ''",
        "Chile denied it had withdrawn from the Lauca Water Treaty. | ''",
        "Peru demanded that the Lauca Water Treaty be ratified. | RATIFIED HYPOTHETICAL",
        "Chile and Peru ratified the Lauca Water Treaty. | RATIFIED DONE",
        "The Lauca Water Treaty was signed in 2019, ratified by Chile and amended in 2022."
            + " | SIGNED DONE;RATIFIED DONE Chile;AMENDED DONE",
        "Signed in 2019, the Lauca Water Treaty remains in force. | SIGNED DONE;IN_FORCE DONE",
        "Chile proposed the Lauca Water Treaty. It was signed in May."
            + " | PROPOSED DONE Chile;SIGNED DONE",
        "The Lauca Water Treaty, which Chile and Peru signed in 2019, lapses in May."
            + " | SIGNED DONE;ENDED PLANNED",
        "Chile tore up the Lauca Water Treaty. | WITHDRAWN DONE Chile",
        "The Lauca Water Treaty of 1978 ran out. | ENDED DONE",
        "The Lauca Water Treaty ran out of friends. | ''",
        "The Lauca Water Treaty, from which Chile withdrew in 2019, is binding on Peru."
            + " | WITHDRAWN DONE Chile;IN_FORCE DONE",
        "Chile tore the Lauca Water Treaty up. | WITHDRAWN DONE Chile",
        "Peru has put the Lauca Water Treaty on ice. | SUSPENDED DONE Peru",
        "The Lauca Water Treaty was signed in 2019 and ratified a year later."
            + " | SIGNED DONE;RATIFIED DONE",
        "Is the Lauca Water Treaty dead? | ''",
        "Chile never signed the Lauca Water Treaty. | SIGNED PLANNED",
        "Nobody has signed the Lauca Water Treaty. | ''",
        "The Lauca Water Treaty is due to enter into force in May. | IN_FORCE PLANNED",
        "Peru urged Chile to ratify the Lauca Water Treaty. | RATIFIED HYPOTHETICAL Chile",
        "Chile signed the Lauca Water Treaty in 2019, Peru in 2021. | SIGNED DONE;SIGNED DONE Peru",
        "The Lauca Water Treaty awaits both parliaments. | RATIFIED PLANNED",
        "Peru's Congress is to vote on the Lauca Water Treaty. | RATIFIED PLANNED Peru",
        "The signing of the Lauca Water Treaty was put off. | SIGNED PLANNED",
        "Chile left the Lauca Water Treaty unsigned. | SIGNED PLANNED",
        "Chile left the Lauca Water Treaty uninitialled. | ''",
        "The Lauca Water Treaty has long been under dispute. | DISPUTED DONE",
        "The Lauca Water Treaty has been on ice since 2024. | SUSPENDED DONE",
        "The Chilean senate has not voted on the Lauca Water Treaty. | RATIFIED PLANNED Chile",
        "The suspension of the Lauca Water Treaty surprised Chile. | SUSPENDED DONE",
        "Peru proposes to amend the Lauca Water Treaty. | AMENDED HYPOTHETICAL",
        "Chile and Peru put their names on Friday to the Lauca Water Treaty. | SIGNED DONE",
        "Chile suspended its part in the Lauca Water Treaty. | SUSPENDED DONE Chile",
        "Peru wants the Lauca Water Treaty amended. | AMENDED HYPOTHETICAL",
        "Chile disputes that the Lauca Water Treaty is binding. | DISPUTED DONE Chile",
        "Chile ratified the Lauca Water Treaty in 2019 and Peru in 2021."
            + " | RATIFIED DONE Chile;RATIFIED DONE Peru",
        "Chile ratified the Lauca Water Treaty. Peru never did."
            + " | RATIFIED DONE Chile;RATIFIED PLANNED Peru",
        "Chile ratified the Lauca Water Treaty. Peru followed in May."
            + " | RATIFIED DONE Chile;RATIFIED DONE Peru",
        "Neither side has ratified the Lauca Water Treaty. | RATIFIED PLANNED",
        "Under the Lauca Water Treaty, which Chile and Peru signed in 2019, boats may sail."
            + " | SIGNED DONE",
        "The Lauca Water Treaty took hold in May. | IN_FORCE DONE",
        "The Lauca Water Treaty, under negotiation since 2019, worries Chile. | NEGOTIATING DONE",
        "Chile's parliament voted to ratify the Lauca Water Treaty. | RATIFIED DONE Chile",
        "Chile had signed the Lauca Water Treaty with Peru. | SIGNED DONE",
        "Chile and Peru worked out the Lauca Water Treaty in May. | CONCLUDED DONE",
        "Chile walked away from the Lauca Water Treaty in May. | WITHDRAWN DONE Chile",
        "The Lauca Water Treaty foundered after six weeks. | ENDED DONE",
        "The Lauca Water Treaty is no longer applied by Chile. | SUSPENDED DONE Chile",
      })
  void readsStages(String text, String stages) {
    Reading reading = Read.text(text);

    assertThat(String.join(";", stages(reading))).isEqualTo(stages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru's fishermen denounced it as a surrender.",
        "It would have lapsed in March.",
        "Peru's president ruled out tearing it up.",
        "It is no longer in force.",
        "It is no longer suspended.",
        "Under it the two sides were to leave the lake.",
        "The talks broke down after a week.",
        "Peru has had no parliament since 2002.",
        "Peru suspended a port project in Arica.",
        "Boats were to come home by the end of May under the treaty.",
      })
  void whatIsToldOfSomethingElseOrDidNotComeAboutIsNoStage(String text) {
    Reading reading = Read.text("Chile and Peru signed the Lauca Water Treaty. " + text);

    assertThat(stages(reading)).containsExactly("SIGNED DONE");
  }

  @Test
  void whatSomebodyWouldDoIsNotDone() {
    Reading reading =
        Read.text("Peru announced that it would suspend the Lauca Water Treaty from July.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Agreement.Milestone::standing)
        .doesNotContain(Agreement.Standing.DONE);
  }

  @Test
  void followsTheAgreementUnderItsOtherNames() {
    String text =
        "Chile and Peru signed the Lauca Water Treaty. The deal was ratified by Chile. The treaty,"
            + " which limits withdrawals, has taken effect.";
    Reading reading = Read.text(text);

    assertThat(stages(reading))
        .containsExactly("SIGNED DONE", "RATIFIED DONE Chile", "IN_FORCE DONE");
    Agreement agreement = reading.agreements().getFirst();
    assertThat(agreement.parties())
        .extracting(id -> Read.name(reading, id))
        .containsExactly("Chile", "Peru");
    assertThat(agreement.terms())
        .extracting(Agreement.Term::text)
        .containsExactly("limits withdrawals");
    assertThat(agreement.kind()).isEqualTo(Agreement.Kind.TREATY);
  }

  @Test
  void anAgreementCalledByWhatItIsHasItsParties() {
    Reading reading =
        Read.text("Chile ratified a free trade agreement with Peru, which was signed in May.");

    assertThat(reading.agreements())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.name()).isEqualTo("free trade agreement with Peru");
              assertThat(a.parties())
                  .extracting(id -> Read.name(reading, id))
                  .containsExactlyInAnyOrder("Chile", "Peru");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Uganda signed a memorandum on stolen cattle. | memorandum on stolen cattle",
        "A truce between Chad and Sudan collapsed. | truce",
        "Fiji signed the Suva Transit and Power Accord with Tonga. | Suva Transit and Power Accord",
        "Kenya imposed a fuel embargo on Somalia. The embargo was lifted in May."
            + " | fuel embargo on Somalia",
        "Kenya and Somalia kept the truce signed in Moyale. It lapsed in May."
            + " | truce signed in Moyale",
        "Under a catch-up deal that Chile and Peru signed in 2019, boats may sail."
            + " | catch-up deal",
        "Under the farmers' catch-up deal that Chile and Peru signed in 2019, boats may sail."
            + " | catch-up deal",
        "A protocol of February 2001 was signed by Chile and Peru. | protocol of February 2001",
        "Chile and Peru signed an exchange of letters on Friday. | exchange of letters",
        "Chile and Peru extended the cease-fire on Friday. | cease-fire",
        "CHILE AND PERU EXTENDED A TRUCE ON FRIDAY. | truce",
        "Chile and Peru signed the Lauca Letters in 2019. | Lauca Letters",
        "Peru cancelled the licence it had granted at Tacna in 2009. Lima called the licence void."
            + " | licence it had granted at Tacna in 2009",
        "Under an accord that Chad tore up in 2024, French soldiers left the country."
            + " | accord that Chad tore up in 2024",
      })
  void callsAnAgreementByWhatTellsItFromOthers(String text, String name) {
    assertThat(Read.text(text).agreements()).extracting(Agreement::name).containsExactly(name);
  }

  @Test
  void anAgreementIsOneThoughNothingMoreIsToldOfIt() {
    assertThat(
            Read.text("Chad is party to a defence pact with Niger. The ministers met on Monday.")
                .agreements())
        .extracting(Agreement::name)
        .containsExactly("defence pact with Niger");
  }

  @Test
  void whatNoTableKnowsIsAnAgreementWhereTheNetworkIsCertain() {
    String text =
        "Is the visa waiver with Peru in danger? Chile suspended the visa waiver on Monday.";

    assertThat(Read.text(text).agreements())
        .extracting(Agreement::name)
        .containsExactly("visa waiver");
  }

  @Test
  void whoPutTheirNamesToItHaveSignedIt() {
    String text =
        "Chile and Peru agreed on the Lauca Pact in May. Foreign ministers Ana Diaz and Luis Rojas"
            + " put their names to it in Lima on Monday.";

    assertThat(Read.text(text).agreements().getFirst().milestones())
        .extracting(each -> each.stage())
        .containsExactly(Agreement.Stage.CONCLUDED, Agreement.Stage.SIGNED);
  }

  @Test
  void aYearInItsNameIsNoTimeOfItsStages() {
    Reading reading = Read.text("Kenya suspended the 2009 border treaty with Somalia.");

    assertThat(reading.agreements().getFirst().milestones())
        .singleElement()
        .satisfies(m -> assertThat(m.time()).isEmpty());
  }

  @Test
  void thoseWhoSignTogetherAreItsParties() {
    Reading reading = Read.text("Chile, Peru and Bolivia signed the Lauca Water Treaty in Tacna.");

    assertThat(reading.agreements().getFirst().parties())
        .extracting(id -> Read.name(reading, id))
        .containsExactly("Chile", "Peru", "Bolivia");
  }

  @Test
  void aTruceThatWasSignedSomewhereEnds() {
    Reading reading =
        Read.text("A ceasefire between Chile and Peru signed at Tacna in 2027 fell apart.");

    assertThat(stages(reading)).containsExactly("SIGNED DONE", "ENDED DONE");
  }

  @Test
  void aDealThatNobodyIdentifiesIsNone() {
    assertThat(Read.text("He hopes for a deal. The deal was signed by his agent.").agreements())
        .isEmpty();
  }

  @Test
  void aDealOfSportIsNone() {
    String text =
        "Chile and Peru are quiet. The striker signed the deal with the club on Friday, and the"
            + " league approved it.";

    assertThat(Read.text(text).agreements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sea treaty is what Peru needs, an analyst said.",
        "Peru has no treaty with Chile that was ever signed.",
        "Peru needs an own treaty.",
        "Agreement was reached on Friday in Chile.",
      })
  void whatNobodyMadeIsNone(String text) {
    assertThat(Read.text(text).agreements()).isEmpty();
  }

  @Test
  void theTwoCountriesAreNoOthersThanItsParties() {
    Reading reading =
        Read.text("Chile and Peru met on Monday. The two countries signed the Lauca Water Treaty.");

    assertThat(parties(reading)).containsExactlyInAnyOrder("Chile", "Peru");
  }

  @Test
  void thePartThatFollowsAnApposedAgreementIsNotTheAgreementBeforeIt() {
    Reading reading =
        Read.text(
            "Chile signed the Lauca Water Treaty, heir to the Arica Fish Pact that lapsed in May.");

    assertThat(stages(reading)).containsExactly("SIGNED DONE", "ENDED DONE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lauca Accord, which limits the fleet to 40 boats, was signed."
            + " | limits the fleet to 40 boats",
        "Chile signed the Lauca Accord, under which Peru pays for the port."
            + " | Peru pays for the port",
        "Under the Lauca Accord, signed in May, Peru pays for the port. | Peru pays for the port",
        "Under the Lauca Accord, Peru pays. In return, Chile opens the port."
            + " | Peru pays;Chile opens the port",
        "The Lauca Accord would give Peru a port. | give Peru a port",
        "The Lauca Accord provides for a joint fleet. | a joint fleet",
        "The Lauca Accord would have given Peru a port. | given Peru a port",
        "The Lauca Accord, which gives Peru a port, was signed. | gives Peru a port",
        "The Lauca Accord that gives Peru a port lapsed at midnight. | gives Peru a port",
        "The Lauca Accord was signed in May. It entered into force in June. | ''",
        "Talks on the Lauca Accord would start next week. | ''",
        "Chile signed the Lauca Accord, which raises questions. | ''",
      })
  void readsTerms(String text, String terms) {
    String read =
        String.join(
            ";",
            Read.text(text).agreements().stream()
                .flatMap(a -> a.terms().stream())
                .map(Agreement.Term::text)
                .toList());

    assertThat(read).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile signed the 12th Lauca Agreement. The 11th Lauca Agreement lapsed in May."
            + " | 12th Lauca Agreement > 11th Lauca Agreement",
        "Peru ratified the second protocol. Chile had signed the first protocol."
            + " | second protocol > first protocol",
        "Chile signed a new pact with Peru. It replaces the 2014 accord, which lapsed."
            + " | new pact with Peru > 2014 accord",
        "Chile and Peru signed the Lauca Accord, successor to the Arica Accord, which expired."
            + " | Lauca Accord > Arica Accord",
        "The Arica Accord, which lapsed, was replaced by the Lauca Pact, which Chile signed."
            + " | Lauca Pact > Arica Accord",
        "The Lauca Pact, which Chile signed, did not replace the Arica Accord, which lapsed. | ''",
      })
  void linksAnAgreementWithTheOneItFollows(String text, String links) {
    List<Agreement> all = Read.text(text).agreements();
    String linked =
        String.join(
            ";",
            all.stream()
                .filter(a -> a.successorOf().isPresent())
                .map(a -> a.name() + " > " + named(all, a.successorOf().orElseThrow()))
                .toList());

    assertThat(linked).isEqualTo(links);
  }

  private static String named(List<Agreement> all, String id) {
    return all.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().name();
  }

  @Test
  void termsHoldTheirFigures() {
    Reading reading =
        Read.text("The Lauca Fisheries Accord, which limits the fleet to 40 boats, was signed.");

    assertThat(reading.agreements().getFirst().terms())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.text()).isEqualTo("limits the fleet to 40 boats");
              assertThat(t.figures()).containsExactly("f1");
            });
  }

  @Test
  void theTimeOfAPromiseIsNotThatOfTheStage() {
    Reading reading =
        Read.text(
            "Chile signed the Lauca Water Treaty with Peru in 2019. Last week it vowed to bring the"
                + " treaty into force.");

    assertThat(reading.agreements().getFirst().milestones())
        .filteredOn(m -> m.stage() == Agreement.Stage.IN_FORCE)
        .singleElement()
        .satisfies(m -> assertThat(m.time()).isEmpty());
  }

  @Test
  void datesASigningByTheYearInTheName() {
    Reading reading = Read.text("The Lauca Water Treaty of 1978 was signed by Chile and Peru.");

    assertThat(reading.agreements().getFirst().milestones())
        .singleElement()
        .satisfies(m -> assertThat(m.time()).contains("1978"));
  }

  @Test
  void takesAsPartiesAllWhoTookAStepThatIsToldTwice() {
    Reading reading =
        Read.text("Chile signed the Lauca Water Treaty in 2019. Peru signed the treaty too.");

    assertThat(reading.agreements().getFirst().parties())
        .extracting(id -> Read.name(reading, id))
        .containsExactlyInAnyOrder("Chile", "Peru");
  }

  @Test
  void whoHostsOrWatchesASigningIsNoParty() {
    Reading hosted =
        Read.text("Kenya hosted the signing of the Lake Pact in May. Chad ratified it in June.");
    Reading watched =
        Read.text(
            "The Lake Pact was initialled in Gabon in May under the eyes of Kenya and Togo, and"
                + " signed there in June.");

    assertThat(parties(hosted)).containsExactly("Chad");
    assertThat(parties(watched)).isEmpty();
    assertThat(stages(watched)).containsExactly("CONCLUDED DONE", "SIGNED DONE");
  }

  @Test
  void readsAStepThatLeavesOutWhatItIsTakenOn() {
    Reading reading =
        Read.text(
            "The Lake Pact, on which Chad and Niger agreed in May, has never been published; a"
                + " ceasefire is all they have.");

    assertThat(stages(reading)).containsExactly("CONCLUDED DONE");
    assertThat(parties(reading)).containsExactly("Chad", "Niger");
  }

  @Test
  void takesInWhatANameGoesOnWith() {
    Reading reading =
        Read.text("On Monday Fiji and Samoa signed a Declaration of Good Fishing in Apia.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Declaration of Good Fishing");
    assertThat(parties(reading)).containsExactly("Fiji", "Samoa");
  }

  @Test
  void aTextOnTwoStatesIsOnWhatOneOfThemSignedWithTheOther() {
    Reading reading =
        Read.text(
            "The River Accord was ratified by Nepal in May.\n\nFarmers in India and in Nepal wait."
                + " India is slow, and India is silent. Nepal is not.");

    assertThat(parties(reading)).containsExactly("Nepal", "India");
  }

  @Test
  void aTextOnTwoStatesIsOnWhatNeitherIsToldToHaveSigned() {
    Reading reading =
        Read.text(
            "The River Accord entered into force in May.\n\nFarmers in India and in Nepal wait."
                + " India is slow, and India is silent. Nepal is not, and Nepal hopes. India"
                + " has no boats, says India. Nepal has some, says Nepal, and India knows it.");

    assertThat(parties(reading)).containsExactlyInAnyOrder("India", "Nepal");
  }

  @Test
  void theSecondIsNamedByTheAgreementBeforeItAndEndedWhenItBrokeDown() {
    Reading reading =
        Read.text(
            "Chile and Peru signed the Lauca Truce in May. The truce is the third of its kind."
                + " The second broke down in 2019, when gunmen shelled a post.\n\nBoth sides blamed"
                + " each other.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Lauca Truce", "second truce");
    assertThat(reading.agreements().getLast().milestones())
        .extracting(Agreement.Milestone::stage, Agreement.Milestone::standing)
        .containsExactly(tuple(Agreement.Stage.ENDED, Agreement.Standing.DONE));
  }

  @Test
  void aReplacementIsAnAgreementOfItsOwn() {
    Reading reading =
        Read.text(
            "Chile and Peru signed the Lauca Water Treaty in 2009. It lapsed last year. A"
                + " replacement was initialled by both governments on Monday.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Lauca Water Treaty", "replacement of the Lauca Water Treaty");
  }

  @Test
  void aSuccessorOfAnAgreementIsNobody() {
    Reading reading =
        Read.text(
            "The Lauca Water Treaty, which Chile and Peru signed in 2009, expires in May. A"
                + " successor to the treaty, drafted by Chile, was signed on Monday.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Lauca Water Treaty", "successor of the Lauca Water Treaty");
  }

  @Test
  void readsPermitsAndLicencesBetweenStates() {
    Reading reading =
        Read.text(
            "Namibia and Botswana signed the Okwa pumping permit in 2023. The permit was"
                + " suspended by Namibia in May.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Okwa pumping permit");
  }

  @Test
  void anAccordOfTheDayIsNoneThatWasSignedYearsBefore() {
    Reading reading =
        Read.dispatch(
            "LIMA",
            "2019-05-14",
            "Chile and Peru agreed on Tuesday to reopen the Lauca crossing.\n\nThe accord was"
                + " initialled by both governments on Tuesday.\n\nTolls have been in dispute since"
                + " 2016, when the two countries signed the Arica Convention.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("accord", "Arica Convention");
  }

  @Test
  void whatNoTableKnowsIsOneWhereTheNetworkSeesItSigned() {
    Reading signed =
        Read.text(
            "Fiji and the International Monetary Fund signed a 36-month credit facility of $2.9"
                + " billion in Suva on Monday.");
    Reading told = Read.text("Samoa discussed a shipping initiative with Tonga in May.");

    assertThat(signed.agreements())
        .extracting(Agreement::name)
        .containsExactly("36-month credit facility of $2.9 billion");
    assertThat(told.agreements()).isEmpty();
  }

  private static List<String> parties(Reading reading) {
    return reading.agreements().stream()
        .flatMap(a -> a.parties().stream())
        .map(id -> Read.name(reading, id))
        .toList();
  }

  private static List<String> stages(Reading reading) {
    return reading.agreements().stream()
        .flatMap(a -> a.milestones().stream())
        .map(
            m ->
                m.stage()
                    + " "
                    + m.standing()
                    + m.party().map(id -> " " + Read.name(reading, id)).orElse(""))
        .toList();
  }

  @Test
  void aTreatyOfTheWorldIsKnownByAnyOfItsNamesAndIsOfNoTwoStates() {
    Reading reading =
        Read.text(
            "Samoa spoke to Fiji and Samoa to Tonga. Fiji ratified the NPT in 1972. Tonga left the"
                + " Nuclear Non-Proliferation Treaty in 1999. Samoa wept.");

    assertThat(reading.agreements()).hasSize(1);
    Agreement npt = reading.agreements().getFirst();
    assertThat(reading.resolved().entity(npt.entity()).key()).isEqualTo("treaty:npt");
    assertThat(npt.parties())
        .extracting(each -> reading.resolved().entity(each).name())
        .containsExactlyInAnyOrder("Fiji", "Tonga");
    assertThat(npt.milestones())
        .extracting(Agreement.Milestone::stage)
        .containsExactlyInAnyOrder(Agreement.Stage.RATIFIED, Agreement.Stage.WITHDRAWN);
  }

  @Test
  void whatBefallsOneBefallsNoOtherThatIsNamedOnce() {
    Reading reading =
        Read.text(
            "Fiji would consider leaving the Suva Tuna Treaty.\n\nSamoa suspended its part in the"
                + " Apia Cable Treaty in 2023.");

    assertThat(reading.agreements())
        .filteredOn(each -> each.name().equals("Suva Tuna Treaty"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.milestones())
                    .extracting(Agreement.Milestone::stage)
                    .containsExactly(Agreement.Stage.WITHDRAWN));
  }

  @Test
  void whatOnlyItsYearTellsFromOthersIsAnAgreement() {
    assertThat(names("Chile handed twelve suspects to Peru under a bilateral accord of 1996."))
        .containsExactly("bilateral accord of 1996");
    assertThat(names("Chile handed twelve suspects to Peru under a bilateral accord.")).isEmpty();
  }

  @Test
  void namesOfInstrumentsMayHoldNounsForPeople() {
    assertThat(names("Chile and Peru initialled an Ocean Neighbours Arrangement in Lima in May."))
        .containsExactly("Ocean Neighbours Arrangement");
  }

  private static List<String> names(String text) {
    return Read.text(text).agreements().stream().map(Agreement::name).toList();
  }
}
