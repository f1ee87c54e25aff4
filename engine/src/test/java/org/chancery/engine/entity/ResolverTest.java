package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Amina Diallo spoke. Diallo left. | Amina Diallo | Amina Diallo;Diallo",
        "Yoo Min-jae spoke. Yoo left, said Yoo Min Jae. | Yoo Min-jae | Yoo Min-jae;Yoo;Yoo Min"
            + " Jae",
        "Perla Gauto Vera spoke. Gauto left. | Perla Gauto Vera | Perla Gauto Vera;Gauto",
        "Gustaf Lindroos spoke. Then MR LINDROOS left. | Gustaf Lindroos"
            + " | Gustaf Lindroos;LINDROOS",
        "Ms Rosa Abad-Luna spoke. Then MS. ABAD-LUNA left. | Rosa Abad-Luna"
            + " | Rosa Abad-Luna;ABAD-LUNA",
        "Ramon Ocampo-Vela, 41, spoke. Ocampo-Vela left. | Ramon Ocampo-Vela"
            + " | Ramon Ocampo-Vela;Ocampo-Vela",
        "The National Farmers Party (NFP) won. The NFP thanked voters."
            + " | National Farmers Party | National Farmers Party;NFP;NFP",
        "Kenya and Chad met. Nairobi then told N'Djamena to wait. | Kenya | Kenya;Nairobi",
        "The Lome Fisheries Agreement (LFA) stands. The LFA, a pact of 2019, is old."
            + " | Lome Fisheries Agreement | Lome Fisheries Agreement;LFA;LFA",
      })
  void namesOfOneThingAreOneEntity(String text, String name, String mentions) {
    Reading reading = Read.text(text);

    assertThat(named(reading, name)).containsExactly(mentions.split(";"));
  }

  @Test
  void rebelsWhoCallThemselvesAnArmyAreNotTheArmy() {
    Reading reading =
        Read.text(
            "Papua New Guinea's army blamed rebels of the Bougainville Revolutionary Army. A rebel"
                + " spokesman accused the army of lying.");

    assertThat(words(reading, "Papua New Guinea's army")).contains("the army");
  }

  @Test
  void whoeverTheLeadTellsOfIsTheOneNamedNext() {
    Reading reading =
        Read.text(
            """
            A Kenyan bishop accused the army of murder on Friday.

            "They shot a child," Bishop Amos Kiprop told reporters in Nairobi.

            A senior official said nothing.\
            """);

    assertThat(words(reading, "Amos Kiprop"))
        .contains("A Kenyan bishop")
        .doesNotContain("A senior official");
  }

  @Test
  void initialsWithoutStopsBeginThePersonWhomTheNetworkSees() {
    Reading reading =
        Read.text("India's foreign minister met VK Krishnan on Monday. Krishnan thanked him.");

    assertThat(Read.entity(reading, "VK Krishnan").kind()).isEqualTo(Mention.Kind.PERSON);
  }

  @Test
  void whoIsElectedIsNotTheOneInOffice() {
    Reading reading =
        Read.text(
            "Tongan President Sione Vea lost to Mele Tau. Vea left. The president-elect promised"
                + " jobs.");

    assertThat(reading.resolved().marked().mentions())
        .extracting(mention -> mention.span().of(reading.resolved().text()))
        .anyMatch(words -> words.endsWith("elect"));
    assertThat(Read.entity(reading, "Sione Vea").mentions())
        .noneMatch(mention -> mention.span().of(reading.resolved().text()).endsWith("elect"));
  }

  @Test
  void whomSomebodyDismissesHeIsNot() {
    Reading reading =
        Read.text(
            "President Ana Rojas of Peru dismissed the interior minister on Thursday. Rojas, the"
                + " former mayor of Lima, gave no reason.");

    assertThat(words(reading, "Ana Rojas"))
        .contains("Rojas")
        .noneMatch(words -> words.contains("interior"));
  }

  @Test
  void whoWasCalledElectIsMeantByItAgain() {
    Reading reading =
        Read.text(
            "President-elect Kojo Asante flew to Lome. President Efua Darko did not join him. The"
                + " president-elect said Togo was a friend.");

    assertThat(Read.entity(reading, "Kojo Asante").mentions())
        .anyMatch(
            mention -> mention.span().of(reading.resolved().text()).endsWith("president-elect"));
  }

  @ParameterizedTest
  @CsvSource({
    "Peter Hale and Susan Hale met. Mr Hale left., Peter Hale",
    "Susan Hale and Peter Hale met. Mrs Hale left., Susan Hale",
    "Mrs Jaal Hale and Tano Hale met. Ms Hale left., Jaal Hale",
  })
  void aCourtesyTellsWhichOfTwoOfOneNameIsMeant(String text, String name) {
    assertThat(named(Read.text(text), name)).contains("Hale");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Senegalese foreign ministry spoke. | organization:foreign-ministry-of-senegal",
        "Senegal's foreign ministry spoke. | organization:foreign-ministry-of-senegal",
        "Senegal spoke. Its foreign ministry denied it. | organization:foreign-ministry-of-senegal",
        "The Brazilian consul in Cayenne spoke. | description:consul-of-brazil-in-cayenne",
        "The Kenyan Navy fired. | organization:navy-of-kenya",
        "Kenya's navy fired. | organization:navy-of-kenya",
        "The embassy of the Philippines spoke. | organization:embassy-of-the-philippines",
        "The Philippine embassy spoke. | organization:embassy-of-the-philippines",
      })
  void whatIsOfOneStateHasOneKeyHoweverItIsCalled(String text, String key) {
    assertThat(Read.text(text).resolved().entities()).extracting(Entity::key).contains(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "King Tavaro spoke. Tavaro left. | King Tavaro",
        "Sheikh Omar Sy spoke. Sy left. | Omar Sy",
        "\"It holds,\" a Danish diplomat who read the text said. | Danish diplomat",
      })
  void namesHaveTheTitlesThatBelongToThemAndNoClauses(String text, String name) {
    assertThat(Read.text(text).resolved().entities()).extracting(Entity::name).contains(name);
  }

  @Test
  void aTitleWithinADescriptionTakesTheName() {
    Reading reading = Read.text("A spokesman for Prime Minister Omar Sy denied the report.");

    assertThat(Read.entity(reading, "Omar Sy").mentions())
        .extracting(mention -> mention.span().of(reading.resolved().text()))
        .contains("Omar Sy")
        .noneMatch(words -> words.startsWith("A spokesman"));
  }

  @Test
  void bodiesOfOneStateAreOneEntityHoweverTheyAreCalled() {
    Reading reading =
        Read.text(
            "The Senegalese foreign ministry spoke. The foreign ministry of Senegal denied it."
                + " Senegal's foreign ministry called the envoy.");

    assertThat(Read.entity(reading, "Senegalese foreign ministry").mentions())
        .filteredOn(mention -> mention.form() == Mention.Form.DESCRIPTION)
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Omar Sy met farmers. The minister later left. | Omar Sy | The minister",
        "Omar Sy, the union's spokesman, spoke. The spokesman left. | Omar Sy | The spokesman",
        "Chilean leader Ana Rojas spoke. She left. | Ana Rojas | She",
        "Ana Rojas met Juan Paz. He left. | Juan Paz | He",
        "Unlike his deputy, Juan Paz has stayed calm. | Juan Paz | his",
        "Chile said it would stay. | Chile | it",
        "Gov. Tomas Reyle spoke. The governor left. | Tomas Reyle | The governor",
        "Its chief pilot, Tsukigawa, spoke. | Tsukigawa | Its chief pilot",
        "Harbour Master, Captain Ebo Quansah, spoke. | Ebo Quansah | Harbour Master",
        "Ana Rojas, a mayor, spoke. The 58-year-old left for Lima. | Ana Rojas | The 58-year-old",
        "Chile and Peru spoke. The Chilean side left the talks. | Chile | The Chilean side",
        "Chile and Peru spoke. The Chilean authorities left. | Chile | The Chilean authorities",
        "The Vardenik newspaper denied it. Chile waited. The newspaper wrote on. | Vardenik"
            + " | The newspaper",
        "The Chilean news agency Dendal reported it on Monday. | Dendal | The Chilean news agency",
        "Deputy Premier and Foreign Minister Omar Sy spoke. | Omar Sy | Deputy Premier",
        "A spokesman denied it. Chile waited. The spokesman, Omar Sy, left. | Omar Sy | A"
            + " spokesman",
        "Chilean miners met in Chile. The government sent police. | Chile | The government",
      })
  void descriptionsAndPronounsFindTheirName(String text, String name, String mention) {
    Entity entity = Read.entity(Read.text(text), name);

    assertThat(entity.mentions()).extracting(m -> m.span().of(text)).contains(mention);
  }

  @Test
  void pronounsTellTheGenderThatNoNameTells() {
    String text =
        "Dithapo Moagu vowed never to agree with her again. He was tired, he said, and he would"
            + " go home.";

    assertThat(Read.entity(Read.text(text), "Dithapo Moagu").mentions())
        .extracting(m -> m.span().of(text))
        .contains("He", "he")
        .doesNotContain("her");
  }

  @Test
  void somebodyKnownByADescriptionAloneIsAnEntityToo() {
    String text = "A senior trade official spoke. The official, who is from Peru, left.";
    Entity entity = Read.entity(Read.text(text), "senior trade official");

    assertThat(entity.kind()).isEqualTo(Mention.Kind.PERSON);
    assertThat(entity.mentions())
        .extracting(m -> m.span().of(text))
        .containsExactly("A senior trade official", "The official");
  }

  @Test
  void somebodyKnownByADescriptionAloneIsCalledByAllOfIt() {
    Reading reading =
        Read.text("A diplomat at the embassy of Chile told reporters that the pier was shut.");

    assertThat(reading.resolved().entities())
        .extracting(Entity::name)
        .contains("diplomat at the embassy of Chile");
  }

  @Test
  void aCapitalIsAPlaceAfterInAndAGovernmentElsewhere() {
    Reading reading = Read.text("Talks in Lima ended. Lima then recalled its envoy from Quito.");

    assertThat(Read.entity(reading, "Peru").mentions())
        .extracting(Mention::form)
        .contains(Mention.Form.METONYM);
    assertThat(Read.entity(reading, "Lima").kind()).isEqualTo(Mention.Kind.PLACE);
  }

  @Test
  void keysAreEqualForEqualThingsInOtherDocuments() {
    Entity one = Read.entity(Read.text("Kenyan President Amina Diallo spoke."), "Amina Diallo");
    Entity two = Read.entity(Read.text("“No,” Amina Diallo said in Paris."), "Amina Diallo");

    assertThat(one.key()).isEqualTo(two.key()).isEqualTo("person:amina-diallo");
  }

  @Test
  void anOfficialIsNobodyNamedLongBefore() {
    String rain = "Rain fell on the hills and farmers stayed at home. ".repeat(20);
    String text =
        "Foreign Minister Amina Diallo spoke in Accra. "
            + rain
            + "The pact will hold, the foreign ministry official said.";

    assertThat(Read.entity(Read.text(text), "Amina Diallo").mentions())
        .extracting(m -> m.span().of(text))
        .doesNotContain("the foreign ministry official");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Accra Cocoa Board met. The Board later left. | Accra Cocoa Board | Board",
        "The People's Reef Party won. The Reef Party thanked voters. | People's Reef Party"
            + " | Reef Party",
        "The Delta Youth Guard, a militia raised in May, left. | Delta Youth Guard | a militia",
        "The Accra Cocoa Company fell after the company warned of a loss."
            + " | Accra Cocoa Company | the company",
      })
  void shortNamesAndNounsStandForTheBodyNamed(String text, String name, String mention) {
    Entity entity = Read.entity(Read.text(text), name);

    assertThat(entity.mentions()).extracting(m -> m.span().of(text)).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trade minister is angry. Trade Minister Ali Sow left. | Ali Sow | The trade minister",
        "The minister for coastal fisheries, Adama Keita, left. | Adama Keita" + " | The minister",
        "The president of the forum, Mali's Adama Keita, left. | Adama Keita"
            + " | The president of the forum",
        "The president of the young republic Adama Keita left. | Adama Keita"
            + " | The president of the young republic",
        "Its spokesman, Commander \"Falcon\", left. | Falcon | Commander",
        "Ana Rojas, 52, a former auditor of Peru, left. | Ana Rojas | a former auditor of Peru",
        "Opposition leader Ana Rojas of the Reform Party, a former auditor of Peru, left. | Ana"
            + " Rojas | a former auditor of Peru",
      })
  void aTitleStandsForTheOneNamedBehindIt(String text, String name, String mention) {
    Entity entity = Read.entity(Read.text(text), name);

    assertThat(entity.mentions()).extracting(m -> m.span().of(text)).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey took another view. Its foreign ministry said no. | foreign ministry of Turkey",
        "Ana Rojas left the hall. Her office said no. | office of Ana Rojas",
        "The widow of the driver left. Her lawyer said no. | lawyer of the widow of the driver",
        "Two people close to the talks said no. | Two people close to the talks",
        "The ministers of Fiji, Palau and Tonga met in Suva. | ministers of Fiji, Palau and Tonga",
        "Officials in Pretoria said that power sales would end. | Officials in Pretoria",
        "An official of the Namibian hosts said no. | official of the Namibian hosts",
        "The ministry of trade denied it. | ministry of trade",
        "The ministry of defence of Kenya said no. | ministry of defence of Kenya",
        "Senator Ana \"Nani\" Rojas left Lima. | Ana \"Nani\" Rojas",
        "Mayor Jan ten Brink left Lima. | Jan ten Brink",
      })
  void whoIsKnownByADescriptionIsCalledByAllOfIt(String text, String name) {
    assertThat(Read.text(text).resolved().entities()).extracting(Entity::name).contains(name);
  }

  @Test
  void whoDoesSomethingIsNotTheOneToWhomHeDoesIt() {
    Reading reading =
        Read.text(
            "President Omar Sy dismissed Labour Minister Ibra Fall in Dakar. Omar Sy had"
                + " criticised him on Friday. Then Omar Sy met Ana Rojas and praised him.");

    assertThat(words(reading, "Omar Sy")).doesNotContain("him");
    assertThat(words(reading, "Ibra Fall")).contains("him");
  }

  @Test
  void aPronounThatIsAllOfAParagraphHasNoDoer() {
    assertThat(words(Read.text("Omar Sy left Dakar.\n\nhim.\n\nHim"), "Omar Sy"))
        .contains("Omar Sy");
  }

  @Test
  void aBodyIsTheOneNamedBehindTheComma() {
    Reading reading =
        Read.text(
            "A mining company asked for a licence. The company, Red Basin Mining, denied fraud.");

    assertThat(words(reading, "Red Basin Mining")).contains("The company");
  }

  @Test
  void aBodyIsTheOneNamedRightBehindTheNounForIt() {
    Reading reading =
        Read.text("Shipping company Maersk avoids the Red Sea. The company said so on Friday.");

    assertThat(words(reading, "Maersk")).contains("Shipping company", "The company");
  }

  @Test
  void whoHasLeftAnOfficeHasLeftItWhereverItIsNamed() {
    Reading reading =
        Read.text(
            "Former president Tau Moloi of Botswana left Gaborone. \"It rains,\" the president"
                + " said.");

    assertThat(Read.entity(reading, "Tau Moloi").sectors()).startsWith("ELI");
  }

  @Test
  void bodiesOfDifferentFieldsAreDifferent() {
    String text = "The ministry of foreign affairs said no. The ministry of trade denied it.";

    assertThat(Read.text(text).resolved().entities())
        .extracting(Entity::name)
        .contains("ministry of foreign affairs", "ministry of trade");
  }

  @Test
  void oneOfManyIsNotTheMany() {
    String text = "Three envoys met. \"Let us go,\" one of the envoys said.";
    Reading reading = Read.text(text);
    int begin = text.indexOf("one of");

    assertThat(
            reading
                .resolved()
                .marked()
                .headOf(new Span(begin, begin + "one of the envoys".length()))
                .map(m -> m.span().of(text)))
        .isNotEqualTo(Optional.of("the envoys"));
  }

  /** The words of all mentions of an entity. */
  private static List<String> words(Reading reading, String name) {
    return Read.entity(reading, name).mentions().stream()
        .map(mention -> mention.span().of(reading.resolved().text()))
        .toList();
  }

  private static List<String> named(Reading reading, String name) {
    return Read.entity(reading, name).mentions().stream()
        .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.METONYM)
        .map(m -> m.span().of(reading.resolved().text()))
        .toList();
  }
}
