package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Former foreign minister Ana Rojas left. | Ana Rojas | ELI",
        "Peru's foreign minister, Ana Rojas, resigned on Monday. | Ana Rojas | ELI",
        "Peru's foreign minister, Ana Rojas, will not resign. | Ana Rojas | GOV",
        "The Pentagon denied it. | United States Department of Defense | MIL",
        "Puntland broke off the talks. | Puntland | GOV",
        "The Parties signed the pact. | Parties | GOV",
        "Foreign minister Ana Rojas left. | Ana Rojas | GOV",
        "The WHO experts left Lima. | WHO experts | UNO",
        "The rebel commanders left Lima. | rebel commanders | REB",
        "Chilean warships left Lima. | Chilean warships | MIL",
        "Peruvian colonels left Lima. | Peruvian colonels | MIL",
        "Ana Rojas, the acting president and a former governor, left. | Ana Rojas | GOV",
        "Peruvian prison guards left Lima. | Peruvian prison guards | COP",
        "The Peruvian coast guard left Lima. | Peruvian coast guard | MIL",
        "Peruvian rebels left. Their spokesman denied it. | spokesman of the Peruvian rebels | REB",
        "The Peruvian rebel council left Lima. | Peruvian rebel council | REB",
        "The farmers' delegation left Lima. | farmers' delegation | AGR",
        "Park guards arrested two poachers. Soldiers and the army stayed. | Park guards | COP",
        "The UN envoy left Lima. | UN envoy | UNO",
        "The African Union envoy left Lima. | African Union envoy | IGO",
        "The EU met. The Commission told Chad to wait. | European Commission | EUR",
        "The regional bloc condemned Peru. | regional bloc | IGO",
        "The Peruvian central bank raised rates. | Peruvian central bank | GOV",
        "Peru's opposition leader Ana Rojas left. | Ana Rojas | OPP",
        "Police in Lima fired at a crowd. Officers then left. | Officers | COP",
        "Soldiers in Lima fired at a crowd. Officers then left. | Officers | MIL",
        "Peru's then energy minister Ana Rojas signed. | Ana Rojas | ELI",
        "Fiji's envoy to the UN, Ana Rojas, left. | Ana Rojas | GOV",
        "The representative of Fiji left New York. | representative of Fiji | GOV",
        "The UN mission in Haiti lost a truck. | UN mission in Haiti | UNO",
        "Peruvian border guards left Lima. | Peruvian border guards | MIL",
        "Ana Rojas, who heads the Andes Red Cross, left. | Ana Rojas | NGO",
        "It is over, said Ana Rojas of the Supreme Court. | Ana Rojas | JUD",
        "Chile's army moved. Two of its battalions crossed. | Two of its battalions | MIL",
        "The weekly Nanto mocked Peru. | Nanto | JRN",
        "The Dry Plain Union, a rebel alliance, left Lima. | Dry Plain Union | REB",
        "The governor's deputy, Ana Rojas, left Lima. | Ana Rojas | GOV",
        "Members of the teachers' union left Lima. | Members of the teachers' union | LAB",
        "The ships left, said Ana Rojas of Fiji. | Ana Rojas | GOV",
        "The energy ministers, Ana Rojas and Bo Ek, left Lima. | Bo Ek | GOV",
        "Reef Party senator Ana Rojas left Lima. | Ana Rojas | LEG",
        "The Chad Democratic Union lost the election. | Chad Democratic Union | PTY",
      })
  void theMainSectorIsThatOfOfficeBodyOrWordBeside(String text, String name, String sector) {
    assertThat(Read.entity(Read.text(text), name).sectors().getFirst()).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru's president, Ana Rojas, was removed on Monday. | true",
        "The president of Chile sacked Finance Minister Ana Rojas. | true",
        "Finance Minister Ana Rojas, who stepped down on Monday, denied it. | true",
        "Finance Minister Ana Rojas may be sacked. | false",
        "Finance Minister Ana Rojas sacked a clerk. | false",
      })
  void whoIsToldToHaveLeftAnOfficeIsOfTheElite(String text, boolean left) {
    assertThat(Read.entity(Read.text(text), "Ana Rojas").sectors().contains("ELI")).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bishop of Cuzco protested. | bishop of Cuzco | PER",
        "Kenyan police left. Soldiers of the army stayed, said Kenya. | army | KEN",
        "Chad spoke. The governor resigned. | governor | TCD",
        "Georgia and Norway signed it. Giorgi Kapanadze praised it. | Giorgi Kapanadze | GEO",
        "Fishermen from Tonga protested. | Fishermen from Tonga | TON",
        "Chad hosted the talks. Fiji's Ana Rojas left. | Ana Rojas | FJI",
        "Chad hosted the talks. Its guest, Ana Rojas of Fiji, left. | Ana Rojas | FJI",
      })
  void whoHasNoCountryIsOfTheOneSpokenOfNearBy(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"both sides", "the two governments"})
  void partiesOfDifferentStatesAreOfNone(String parties) {
    String text = "Kenya met Chad in Lima. A truce was agreed by " + parties + " there.";

    assertThat(Read.text(text).resolved().entities())
        .filteredOn(entity -> entity.mentions().getFirst().span().of(text).equals(parties))
        .singleElement()
        .extracting(Entity::country)
        .isEqualTo(Optional.empty());
  }

  @Test
  void aStateOfWhichOnlyTheGovernmentIsSpokenOfIsOfTheGovernment() {
    assertThat(Read.entity(Read.text("The Peruvian government left."), "Peru").sectors())
        .containsExactly("GOV");
    assertThat(Read.entity(Read.text("The Peruvian government left Peru."), "Peru").sectors())
        .isEmpty();
  }

  @Test
  void brusselsIsTheUnionWhereBelgiumIsNotSpokenOf() {
    assertThat(Read.entity(Read.text("Brussels told Chad to wait."), "European Union").country())
        .isEmpty();
    assertThat(
            Read.entity(Read.text("Brussels told Chad to wait. Belgium left."), "Belgium")
                .mentions())
        .hasSize(2);
  }

  @Test
  void bodiesOfManyStatesHaveNoCountry() {
    Entity union = Read.entity(Read.text("Kenya told the African Union to wait."), "African Union");

    assertThat(union.country()).isEmpty();
  }
}
