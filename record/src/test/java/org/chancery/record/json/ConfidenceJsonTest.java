package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.reading.Reading;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;

class ConfidenceJsonTest {

  private final String plain = ReadingJson.write(ThreeArticles.readings().getFirst());

  private final String line =
      plain
          .replace("\"bound\":\"atMost\"", "\"bound\":\"atMost\",\"confidence\":0.72")
          .replace("\"milestones\":[", "\"confidence\":0.97,\"milestones\":[")
          .replace("\"stage\":\"inForce\"", "\"stage\":\"inForce\",\"confidence\":0.60")
          .replace("\"status\":\"current\"", "\"status\":\"current\",\"confidence\":0.85");

  @Test
  void confidencesOfAllKindsOfFactsAreReadBack() {
    Reading reading = ReadingJson.parse(line);

    assertThat(reading.figures()).anyMatch(f -> f.confidence().filter(is("0.72")).isPresent());
    assertThat(reading.offices()).anyMatch(o -> o.confidence().filter(is("0.85")).isPresent());
    assertThat(reading.agreements())
        .allMatch(a -> a.confidence().filter(is("0.97")).isPresent())
        .flatExtracting(Agreement::milestones)
        .anyMatch(m -> m.confidence().filter(is("0.60")).isPresent());
  }

  @Test
  void theyAreWrittenAsTheSchemaSays() {
    String written = ReadingJson.write(ReadingJson.parse(line));

    assertThat(written).contains("\"confidence\":0.60,\"evidence\"");
    assertThat(ReadingJson.write(ReadingJson.parse(written))).isEqualTo(written);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReadingSchema.text())
                .validate(written, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void withoutThemReadingsStayAsTheyWere() {
    assertThat(ReadingJson.parse(plain).offices())
        .isNotEmpty()
        .allMatch(o -> o.confidence().isEmpty());
    assertThat(ReadingJson.write(ReadingJson.parse(plain))).isEqualTo(plain);
  }

  private static Predicate<BigDecimal> is(String number) {
    return new BigDecimal(number)::equals;
  }
}
