package org.chancery.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static List<Mention> names(Reading reading) {
    return reading.resolved().marked().mentions().stream()
        .filter(m -> m.form() == Form.NAME || m.form() == Form.METONYM)
        .toList();
  }

  private static List<String> texts(Reading reading) {
    return names(reading).stream().map(m -> m.span().of(reading.resolved().text())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foreign Minister van der Zwaal left the town. | van der Zwaal",
        "M. Koumba left the town. | Koumba",
        "Kh. Narangua left the town. | Kh. Narangua",
        "The acting mayor, Baek In-gyu, left the town. | Baek In-gyu",
        "The People's Reef Party left the town. | People's Reef Party",
        "The Press Center of the Border Troops left the town. | Press Center of the Border Troops",
        "Mme Rose-Aline Bishop left the town. | Rose-Aline Bishop",
        "Captain Ebo Quansah-North left the town. | Ebo Quansah-North",
        "The Truth and Reconciliation Commission left. | Truth and Reconciliation Commission",
      })
  void namesReachFromTheirParticlesToTheirLastWord(String text, String name) {
    assertThat(texts(Read.text(text))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Al-Kawthar reports the arrest. Omar al-Sy denies it. | Al-Kawthar",
        "Their envoy, Tummas í Horni, left the town. | Tummas í Horni",
        "Her deputy, Edna Haji Warsame, left the town. | Edna Haji Warsame",
        "Prime Minister Theresa May left the town in May. | Theresa May",
        "The head of the Labour Party of Vietnam Nguyen Van Hoa left. | Labour Party of Vietnam",
        "The mining company Bougainville Copper left Fiji on Monday. | Bougainville Copper",
        "Kenya has a new foreign policy. Foreign Ministry spokesman Omar Sy left. | Foreign"
            + " Ministry",
      })
  void namesAreWholeWithHyphensParticlesAndCourtesyInside(String text, String name) {
    assertThat(texts(Read.text(text))).contains(name);
  }

  @Test
  void whatIsQuotedBehindATitleIsNoName() {
    assertThat(texts(Read.text("She called the president 'A disgrace' on Monday."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "‘", "ʻ"})
  void aNameBehindATitleMayBeginWithTheLetterForAGlottalStop(String letter) {
    Reading reading = Read.text("Prime Minister " + letter + "Ofa Tupou left the town.");

    assertThat(texts(reading)).containsExactly(letter + "Ofa Tupou");
  }

  @Test
  void aStateInCapitalsIsThatState() {
    Reading reading = Read.text("SOUTH SUDAN\n\nTroops left the town on Monday.");

    assertThat(names(reading))
        .filteredOn(m -> m.kind() == Kind.STATE)
        .extracting(Mention::known)
        .containsExactly(Optional.of("state:SSD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ousted President Omar Sy left the town. | Omar Sy",
        "H.E. Mr. Omar Sy left the town. | Omar Sy",
        "Col. Omar Sy left the town. | Omar Sy",
        "Lt. Gen. Omar Sy left the town. | Omar Sy",
        "Gov. Omar Sy left the town. | Omar Sy",
        "Omar Sy arrived at 10:30 GMT on Friday. | Omar Sy",
        "Omar Sy accused police of theft. | Omar Sy",
        "Omar Sy asked for NZ$18 million. | Omar Sy",
      })
  void titlesClocksAndVerbsAreNoNames(String text, String name) {
    assertThat(texts(Read.text(text))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two states signed the Tuapse Minute in May. | Tuapse Minute",
        "The two states signed the Batumi Understanding in May. | Batumi Understanding",
        "The two states signed the Naryn Protocol on Water in May. | Naryn Protocol on Water",
      })
  void namesOfAgreementsEndInManyWords(String text, String name) {
    Reading reading = Read.text(text);

    assertThat(names(reading))
        .filteredOn(m -> m.kind() == Kind.AGREEMENT)
        .extracting(m -> m.span().of(text))
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Dominican police left Roseau. | state:DMA",
        "The Dominican police left Santo Domingo. | state:DOM",
        "The Dominican police left. | state:DOM",
        "Congolese troops left Brazzaville. | state:COG",
        "Congolese troops left Kinshasa. | state:COD",
        "Guinean troops left Port Moresby. | state:PNG",
        "Guinean troops left Conakry. | state:GIN",
        "Korean troops left Pyongyang. | state:PRK",
      })
  void anAdjectiveOfSeveralStatesIsOfTheOneThatIsNamed(String text, String key) {
    assertThat(names(Read.text(text)).getFirst().known()).contains(key);
  }

  @Test
  void wordsThatAreOfNobodyAndNoPlaceAreNoNames() {
    String text = "Traders in Lagos sold Bibles and took DNA from Asian visitors and Kofi Mensah.";

    assertThat(texts(Read.text(text))).doesNotContain("DNA", "Asian").contains("Kofi Mensah");
  }
}
