package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

  @ParameterizedTest
  @CsvSource({
    "Barack Obama, USA",
    "Obama, USA",
    "Donald J. Trump, USA",
    "George H.W. Bush, USA",
    "Joseph R. Biden Jr., USA",
    "François Hollande, FRA",
    "Kim Jong Un, PRK",
  })
  void knowsWhoseLeadersAre(String name, String iso3) {
    assertThat(Leaders.bundled().state(name)).contains(iso3);
  }

  @Test
  void takesNoNameOfManyAlone() {
    assertThat(Leaders.bundled().state("Kim")).isEmpty();
    assertThat(Leaders.bundled().state("Michelle Obama")).isEmpty();
  }

  @Test
  void eachIsOfOneState() {
    assertThat(BundledTable.of(Leaders.FILE).lines())
        .filteredOn(line -> !Table.isComment(line) && !line.startsWith("name\t"))
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .doesNotHaveDuplicates();
  }

  @Test
  void leadStatesThatThereAre() {
    assertThat(BundledTable.of(Leaders.FILE).lines())
        .filteredOn(line -> !Table.isComment(line) && !line.startsWith("name\t"))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            line ->
                assertThat(Knowledge.bundled().states())
                    .extracting(State::iso3)
                    .contains(line.substring(line.lastIndexOf('\t') + 1)));
  }
}
