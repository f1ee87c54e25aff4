package org.chancery.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan President Amina Diallo spoke. | Amina Diallo, President, Kenya, CURRENT",
        "South Korea's Foreign Minister Yoo Min-jae spoke."
            + " | Yoo Min-jae, Foreign Minister, South Korea, CURRENT",
        "Omar Sy, the National Farmers Party's senior spokesman, spoke."
            + " | Omar Sy, senior spokesman, National Farmers Party, CURRENT",
        "Omar Sy, spokesman for the National Farmers Party, spoke."
            + " | Omar Sy, spokesman, National Farmers Party, CURRENT",
        "Former Chilean President Ana Rojas spoke. | Ana Rojas, President, Chile, FORMER",
        "Chilean President-elect Ana Rojas spoke. | Ana Rojas, President, Chile, ELECT",
        "Acting Chilean Prime Minister Ana Rojas spoke."
            + " | Ana Rojas, Prime Minister, Chile, ACTING",
        "Ana Rojas, who served as Chilean foreign minister until May, spoke."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "Farmers met ousted Chilean President Ana Rojas. | Ana Rojas, President, Chile, FORMER",
        "Chile's premier fired Energy Minister Ana Rojas. | Ana Rojas, Energy Minister, Chile,"
            + " FORMER",
        "Ana Rojas, Chile's foreign minister until last week, spoke."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "Chile's foreign minister until last week, Ana Rojas, spoke."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "Chile's foreign minister, Ana Rojas, who resigned in May, spoke."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "The late Chilean President Ana Rojas loved Peru. | Ana Rojas, President, Chile, FORMER",
        "Ana Rojas, the former Chilean irrigation minister, spoke."
            + " | Ana Rojas, irrigation minister, Chile, FORMER",
        "Ana Rojas, who became president of Chile after her aunt was killed, spoke."
            + " | Ana Rojas, president, Chile, CURRENT",
        "Chile's interim president, Ana Rojas, spoke. | Ana Rojas, president, Chile, ACTING",
        "Chile's ambassador in Lima, Mrs. Ana Rojas, spoke."
            + " | Ana Rojas, ambassador in Lima, Chile, CURRENT",
        "The spokesman of the National Farmers Party, Colonel Omar Sy, spoke."
            + " | Omar Sy, spokesman, National Farmers Party, CURRENT",
        "Ana Rojas, a former ambassador to the Andean Union, spoke."
            + " | Ana Rojas, ambassador to the Andean Union, -, FORMER",
        "Ana Rojas, the former acting president of Chile, spoke."
            + " | Ana Rojas, president, Chile, FORMER",
        "Farmers met Gov. Omar Sy of Chile on Friday. | Omar Sy, Gov., Chile, CURRENT",
        "Peru said its leader Juan Paz will come. | Juan Paz, leader, Peru, CURRENT",
        "Chile, whose trade minister, Ana Rojas, was ill, waited."
            + " | Ana Rojas, trade minister, Chile, CURRENT",
        "Ana Rojas, once Chile's envoy for river affairs, spoke."
            + " | Ana Rojas, envoy for river affairs, Chile, FORMER",
        "Ana Rojas, Chile's trade minister from 2001 to 2006, spoke."
            + " | Ana Rojas, trade minister, Chile, FORMER",
        "Ana Rojas, Chile's president in those days, spoke. | Ana Rojas, president, Chile, FORMER",
        "The Chilean foreign minister of that time, Ana Rojas, called it blackmail."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "Chile's Energy Minister Ana Rojas spoke in Lima. The boycott lasts until the energy"
            + " minister is sacked. | Ana Rojas, Energy Minister, Chile, CURRENT",
        "Chile's minister of trade and industry, Ana Rojas, spoke."
            + " | Ana Rojas, minister of trade and industry, Chile, CURRENT",
        "Peru's rebels sent their leader, known as Omar Sy, home."
            + " | Omar Sy, leader, Peru's rebels, CURRENT",
        "Ana Rojas, 61, has been mayor of Arica since May. | Ana Rojas, mayor, Arica, CURRENT",
        "It was the Chilean trade minister, Ana Rojas, who spoke."
            + " | Ana Rojas, trade minister, Chile, CURRENT",
        "Omar Sy, the member for Arica, spoke. | Omar Sy, member for Arica, -, CURRENT",
        "The mayor is Ana Rojas. | Ana Rojas, mayor, -, CURRENT",
        "The ombudsman, the Dutch chemist Ana Rojas, spoke."
            + " | Ana Rojas, ombudsman, Netherlands, CURRENT",
        "Omar Sy, the Chilean who runs the Arica mission, spoke."
            + " | Omar Sy, runs the Arica mission, Arica mission, CURRENT",
      })
  void readsTitlesBesideNames(String text, String office) {
    assertThat(offices(Read.text(text))).containsExactly(office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile signed. Lima thanked the United States and President Obama."
            + " | Obama, President, United States, CURRENT",
        "Iran and the United States agreed, Secretary of State Ana Rojas told Iran's farmers."
            + " | Ana Rojas, Secretary of State, United States, CURRENT",
        "Israel and Syria talk. The United States and Israel are close, Sen. Omar Sy said."
            + " | Omar Sy, Sen., United States, CURRENT",
        "Palau votes. Palau and the United States are close, Sen. Omar Sy said."
            + " | Omar Sy, Sen., Palau, CURRENT",
      })
  void tellsTheStateThatGoesWithoutSaying(String text, String office) {
    assertThat(offices(Read.text(text))).containsExactly(office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zambia's energy minister, Ana Tui, left. Her place was taken by Eva Luz, a lawyer."
            + " | Eva Luz, energy minister, Zambia, CURRENT",
        "Peru's trade minister, Ana Tui, met Eva Luz, her predecessor as energy minister."
            + " | Eva Luz, energy minister, Peru, FORMER",
        "Peru's trade minister, Ana Tui, met Eva Luz. Her predecessor as trade minister, Omar Sy,"
            + " came. | Omar Sy, trade minister, Peru, FORMER",
        "In May 2008 the then Chilean foreign minister, Ana Rojas, met her Peruvian opposite"
            + " number, Omar Sy. | Omar Sy, foreign minister, Peru, FORMER",
        "Omar Sy, who runs the Arica mission, met Eva Luz, his predecessor, on Monday."
            + " | Eva Luz, runs the Arica mission, Arica mission, FORMER",
        "Peru waited. Omar Sy, now ambassador in Lagos, wrote the law."
            + " | Omar Sy, ambassador in Lagos, Peru, CURRENT",
        "Chile votes. Omar Sy, once mayor of Arica, was chosen by the party on Thursday."
            + " | Omar Sy, mayor, Arica, FORMER",
        "Canada has no such law, said former president Omar Sy. | Omar Sy, president, -, FORMER",
        "Former President Omar Sy of the bar association spoke in Canada on Sunday."
            + " | Omar Sy, President, bar association, FORMER",
      })
  void readsWhoFollowsWhomAndOfWhat(String text, String office) {
    assertThat(offices(Read.text(text))).contains(office);
  }

  @Test
  void takesAFrontRunnerForACandidate() {
    assertThat(offices(Read.text("Chile votes. Republican front-runner Ana Rojas spoke in Lima.")))
        .containsExactly("Ana Rojas, front-runner, Chile, CANDIDATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Sy, father of Ana Rojas, met her in Chile.",
        "The loyalist Omar Sy spoke in Chile.",
        "Omar Sy, a lake expert, spoke in Chile.",
        "But the official, Omar Sy, spoke in Chile.",
        "Farmers met the warlord Omar Sy in Chile.",
        "Farmers met Palace hopeful Omar Sy in Chile.",
      })
  void takesNoCallingAndNoKinForAnOffice(String text) {
    assertThat(offices(Read.text(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile's trade minister, Ana Rojas, was replaced in May by Eva Luz. Eva Luz spoke."
            + " | Eva Luz, trade minister, Chile, CURRENT",
        "Chile's trade minister, Ana Rojas, was later replaced by Eva Luz. Eva Luz spoke."
            + " | Eva Luz, trade minister, Chile, CURRENT",
        "Kenya protested. Foreign Minister Amina Diallo of Kenya spoke. Her chief of staff left."
            + " | Amina Diallo, Foreign Minister, Kenya, CURRENT",
        "Farmers met former canal administrator Omar Sy. | Omar Sy, canal administrator, -, FORMER",
        "The National Farmers Party met. The party's spokesman, Omar Sy, spoke."
            + " | Omar Sy, spokesman, National Farmers Party, CURRENT",
        "Omar Sy, director for rivers at the National Farmers Party, spoke in Chile."
            + " | Omar Sy, director for rivers, National Farmers Party, CURRENT",
        "Chile's trade minister Hakim Rojas spoke."
            + " | Hakim Rojas, trade minister, Chile, CURRENT",
        "Farmers wept after the murder of Chile's trade minister, Ana Rojas."
            + " | Ana Rojas, trade minister, Chile, FORMER",
        "The chairwoman of the Harbour Committee, Senator Ana Rojas, spoke in Chile."
            + " | Ana Rojas, chairwoman, Harbour Committee, CURRENT",
        "Ana Rojas, Chile's top envoy for Peru, spoke. | Ana Rojas, top envoy for Peru, Chile,"
            + " CURRENT",
        "Ana Rojas, Chile's foreign minister, turned in her resignation."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
      })
  void readsWhoseOfficeItIs(String text, String office) {
    assertThat(offices(Read.text(text))).contains(office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile's trade minister, Ana Rojas, replaced an oil lamp that Eva Luz had broken.",
        "Chile's trade minister, Ana Rojas, succeeded in freeing Eva Luz.",
        "Chile's trade minister, Ana Rojas, will be replaced by Eva Luz.",
      })
  void whoIsNamedBesideAVerbOfSuccessionNeedNotFollow(String text) {
    assertThat(offices(Read.text(text))).noneMatch(office -> office.startsWith("Eva Luz"));
  }

  @Test
  void aTitleBehindANameIsNotOfTheNextNameInAList() {
    String text = "Ana Rojas, intendant of Lima, Omar Sy, mayor of Arica, and Juan Paz met.";

    assertThat(offices(Read.text(text)))
        .containsExactlyInAnyOrder(
            "Ana Rojas, intendant, -, CURRENT", "Omar Sy, mayor, Arica, CURRENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Chilean consul came himself. Ana Rojas thanked the farmers."
            + " | Ana Rojas, consul, Chile, CURRENT",
        "The Ghanaian interior minister was angry. 'It is too late,' said Kofi Mensah."
            + " | Kofi Mensah, interior minister, Ghana, CURRENT",
        "Chile waited. Our foreign minister, Ana Rojas, spoke."
            + " | Ana Rojas, foreign minister, Chile, CURRENT",
      })
  void readsATitleThatComesASentenceBeforeTheName(String text, String office) {
    assertThat(offices(Read.text(text.replace('\'', '"')))).containsExactly(office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chilean consul came himself. Farmer Ana Rojas thanked him.",
        "Omar Sy, who has governed the islands since May, spoke.",
        "Omar Sy, now on the backbench, spoke.",
        "Peru waited. Ana Rojas, a docker in Lima, accused the navy of beating three men.",
      })
  void giveNobodyTheTitleOfAnother(String text) {
    assertThat(offices(Read.text(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Trade Minister Juan Paz | Trade Minister", "Juan Paz | foreign minister"})
  void aPeerHasTheOfficeOfTheOtherOrHisOwn(String peer, String title) {
    String text =
        "Chile's foreign minister, Ana Rojas, met her Peruvian counterpart, " + peer + ".";

    assertThat(offices(Read.text(text)))
        .containsExactlyInAnyOrder(
            "Ana Rojas, foreign minister, Chile, CURRENT",
            "Juan Paz, " + title + ", Peru, CURRENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "her Peruvian colleague, | true",
        "her colleague | false",
      })
  void aColleagueHoldsTheLikeOfficeOnlyInAnotherState(String colleague, boolean holds) {
    String text = "Chile's trade minister, Ana Rojas, met " + colleague + " Juan Paz, in Lima.";

    List<String> own =
        offices(Read.text(text)).stream().filter(each -> each.startsWith("Juan Paz")).toList();
    assertThat(own)
        .isEqualTo(holds ? List.of("Juan Paz, trade minister, Peru, CURRENT") : List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Farmers in Lima met a spokesman for President Ana Rojas of Chile.",
        "Peru waited for the special envoy of Chilean President Ana Rojas.",
        "President Ana Rojas of Chile sent a chemist to Lima as her special envoy.",
      })
  void nobodyIsInTheirOwnService(String text) {
    assertThat(offices(Read.text(text))).containsExactly("Ana Rojas, President, Chile, CURRENT");
  }

  @Test
  void takesNoVerbBeforeATitleForAPartOfIt() {
    String text = "Chile voted, and the judge then warned Ambassador Ana Rojas of it.";

    assertThat(offices(Read.text(text)))
        .isNotEmpty()
        .noneMatch(office -> office.contains("warned") || office.endsWith("FORMER"));
  }

  @Test
  void aMinisterMayLeadAPartyToo() {
    String text =
        "The Green Farmers Party met in Lima. Its leader, Environment Minister Omar Sy, spoke.";

    assertThat(offices(Read.text(text))).contains("Omar Sy, leader, Green Farmers Party, CURRENT");
  }

  @Test
  void leavesOutTheOfficeOfOneWhoIsNotNamed() {
    assertThat(offices(Read.text("Police met the Chilean consul on Friday."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"No,\" said Omar Sy, who chairs the Harbour Committee."
            + " | Omar Sy, chairs the Harbour Committee, CURRENT",
        "\"No,\" said Omar Sy, who now leads the National Farmers Party."
            + " | Omar Sy, leads the National Farmers Party, CURRENT",
      })
  void readsWhatSomebodyHeads(String text, String office) {
    assertThat(offices(Read.text(text)))
        .anyMatch(
            each ->
                each.startsWith(office.substring(0, office.lastIndexOf(',')))
                    && each.endsWith(office.substring(office.lastIndexOf(' '))));
  }

  @Test
  void lendsTheOfficeOfAnother() {
    String text =
        "Kenyan Trade Minister Amina Diallo met her Chilean counterpart, Ana Rojas. Diallo's"
            + " predecessor, Omar Sy, stayed away.";

    assertThat(offices(Read.text(text)))
        .containsExactly(
            "Amina Diallo, Trade Minister, Kenya, CURRENT",
            "Ana Rojas, Trade Minister, Chile, CURRENT",
            "Omar Sy, Trade Minister, Kenya, FORMER");
  }

  @Test
  void aCourtesyTitleDoesNotBringBackAFormerPresident() {
    String text =
        "Former Chilean President Ana Rojas spoke. “President Rojas is right,” Omar Sy said.";

    assertThat(offices(Read.text(text))).containsExactly("Ana Rojas, President, Chile, FORMER");
  }

  @Test
  void takesTheStateOfTheDatelineOnceASentence() {
    Reading reading =
        Read.dispatch("LIMA", "2024-03-05", "President Ana Rojas will meet President Omar Sy.");

    assertThat(offices(reading))
        .containsExactly("Ana Rojas, President, -, CURRENT", "Omar Sy, President, -, CURRENT");
    reading = Read.dispatch("LIMA", "2024-03-05", "President Ana Rojas will meet farmers in Peru.");
    assertThat(offices(reading)).containsExactly("Ana Rojas, President, Peru, CURRENT");
  }

  @Test
  void takesTheStateWhoseCapitalStandsBeforeABareTitle() {
    String text =
        "Peru and Chile fell out on Monday.\n\nIn Santiago, Foreign Minister Ana Rojas was calm.";

    assertThat(offices(Read.text(text)))
        .containsExactly("Ana Rojas, Foreign Minister, Chile, CURRENT");
  }

  @Test
  void anOfficeIsOfTheCountryThatItsHolderIsTakenToBeOf() {
    String text = "Chile waits. Foreign Minister Ana Rojas did not come.";

    assertThat(offices(Read.text(text)))
        .containsExactly("Ana Rojas, Foreign Minister, Chile, CURRENT");
  }

  @Test
  void whoResignsInALaterSentenceHoldsTheOfficeNoMore() {
    String text = "Kenyan Trade Minister Amina Diallo was in trouble. Diallo has stepped down.";

    assertThat(offices(Read.text(text)))
        .containsExactly("Amina Diallo, Trade Minister, Kenya, FORMER");
  }

  @Test
  void findsWhoSeeksAnOffice() {
    String text =
        "Omar Sy, who is running for mayor of Dakar, met Ana Rojas, the farmers' candidate for"
            + " president.";

    assertThat(offices(Read.text(text)))
        .containsExactly("Omar Sy, mayor, Dakar, CANDIDATE", "Ana Rojas, president, -, CANDIDATE");
    assertThat(offices(Read.text("Ana Rojas, a candidate for the presidency, spoke.")))
        .containsExactly("Ana Rojas, presidency, -, CANDIDATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qatar's Sheikh Hamad Nasser spoke.",
        "Colonel Omar Sy spoke.",
        "Omar Sy, the president's cousin, spoke."
      })
  void honoursRanksAndKinAreNoOffices(String text) {
    assertThat(Read.text(text).offices()).isEmpty();
  }

  @Test
  void aRankInABodyIsOne() {
    assertThat(offices(Read.text("Major Omar Sy, of the Coast Guard, spoke to Ana Rojas.")))
        .containsExactly("Omar Sy, Major, Coast Guard, CURRENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Rojas, a former president of the chamber of commerce, left Chile. |"
            + " president, chamber of commerce",
        "Ana Rojas, president of the dockers' union, left Chile. | president, dockers' union"
      })
  void aBodyThatADescriptionNamesHasItsOffices(String text, String office) {
    assertThat(offices(Read.text(text))).singleElement().asString().contains(office);
  }

  @Test
  void aPartyHoldsNoOffice() {
    String text = "Omar Sy, now leader of the opposition Liberals, called on Chile to wait.";

    assertThat(offices(Read.text(text)))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("Omar Sy, leader"));
  }

  @Test
  void whoIsElectedIsTheSubjectHoweverFar() {
    String text =
        "Chile's foreign minister, Omar Sy, is ill. Ana Rojas, no friend of the minister, was"
            + " elected mayor of Arica.";

    assertThat(offices(Read.text(text))).anyMatch(each -> each.startsWith("Ana Rojas, mayor"));
  }

  @Test
  void givesATitleInTwoWordingsOnce() {
    String text =
        "Kenya's energy minister, Amina Diallo, spoke. Amina Diallo, the minister of energy, left.";

    assertThat(offices(Read.text(text)))
        .containsExactly("Amina Diallo, energy minister, Kenya, CURRENT");
  }

  @Test
  void givesTheYearsOfATenure() {
    String text =
        "Former Chilean President Ana Rojas spoke. Rojas's presidency from 2011 to 2015 was calm.";

    assertThat(Read.text(text).offices())
        .extracting(Office::time)
        .containsExactly(java.util.Optional.of("2011/2015"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The presidents of Chile and Peru, Ana Rojas and Juan Paz, met.",
        "The two presidents, Chile's Ana Rojas and Peru's Juan Paz, met.",
        "The presidents, Mrs. Ana Rojas for Chile and Mr. Juan Paz for Peru, met.",
        "The presidents Ana Rojas of Chile and Juan Paz of Peru met.",
      })
  void aTitleInThePluralIsOfEachWhoseNameStandsBesideIt(String text) {
    assertThat(offices(Read.text(text)))
        .containsExactlyInAnyOrder(
            "Ana Rojas, president, Chile, CURRENT", "Juan Paz, president, Peru, CURRENT");
  }

  @Test
  void aRoleIsNoOffice() {
    assertThat(Read.text("Omar Sy, a farmer, met Ana Rojas, an analyst.").offices()).isEmpty();
  }

  private static List<String> offices(Reading reading) {
    return reading.offices().stream()
        .map(
            o ->
                String.join(
                    ", ",
                    Read.name(reading, o.holder()),
                    o.title(),
                    o.of().map(id -> Read.name(reading, id)).orElse("-"),
                    o.status().name()))
        .toList();
  }

  @Test
  void anOutletTellsOfItsOwnStatesOfficesWithoutSayingSo() {
    Reading reading =
        Read.outlet("Tashkent Observer", "President Rustam Yuldashev met Uzbek farmers in Nukus.");

    assertThat(reading.offices())
        .singleElement()
        .satisfies(
            office ->
                assertThat(Read.name(reading, office.of().orElseThrow())).isEqualTo("Uzbekistan"));
  }
}
