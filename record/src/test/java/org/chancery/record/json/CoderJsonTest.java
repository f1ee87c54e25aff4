package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.chancery.engine.confidence.Kind;
import org.chancery.engine.reading.LeftOut;
import org.chancery.engine.reading.Reading;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;

class CoderJsonTest {

  private static final String TABLES = "\"knowledge\":\"test-tables\"";
  private static final String MORE =
      TABLES
          + ",\"codebook\":\"0123456789ab\","
          + "\"leftOut\":{\"below\":0.6,\"statements\":1,\"events\":2,"
          + "\"agreements\":0,\"milestones\":3,\"offices\":0,\"figures\":4}";

  private final String plain = ReadingJson.write(ThreeArticles.readings().getFirst());

  @Test
  void aCodebookAndWhatWasLeftOutAreWrittenAndReadBack() {
    String line = plain.replace(TABLES, MORE);

    Reading reading = ReadingJson.parse(line);

    assertThat(reading.coder().codebook()).contains("0123456789ab");
    assertThat(reading.coder().leftOut())
        .contains(
            new LeftOut(
                new BigDecimal("0.6"),
                Map.of(Kind.STATEMENT, 1, Kind.EVENT, 2, Kind.MILESTONE, 3, Kind.FIGURE, 4)));
    assertThat(ReadingJson.write(reading)).isEqualTo(line);
  }

  @Test
  void readingsFromBeforeSomeKindsWereCountedLeftNoneOfThemOut() {
    String old = ",\"leftOut\":{\"below\":0.6,\"statements\":1,\"events\":2}";

    Reading reading = ReadingJson.parse(plain.replace(TABLES, TABLES + old));

    assertThat(reading.coder().leftOut().orElseThrow().count(Kind.STATEMENT)).isEqualTo(1);
    assertThat(reading.coder().leftOut().orElseThrow().count(Kind.OFFICE)).isZero();
  }

  @Test
  void withoutThemNothingIsWritten() {
    assertThat(plain).contains(TABLES).doesNotContain("codebook", "leftOut");
    assertThat(ReadingJson.parse(plain).coder().leftOut()).isEmpty();
  }

  @Test
  void aCountThatIsNoNumberIsRefusedWithItsPlace() {
    String line = plain.replace(TABLES, MORE.replace("\"events\":2", "\"events\":\"two\""));

    assertThatThrownBy(() -> ReadingJson.parse(line))
        .isInstanceOf(NotAReading.class)
        .hasMessage("coder.leftOut.events must be a whole number, but is \"two\"");
  }
}
