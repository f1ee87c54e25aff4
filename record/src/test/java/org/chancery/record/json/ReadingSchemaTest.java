package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReadingSchema.text());

  @Test
  void whatWeWriteKeepsToTheSchema() {
    for (Reading reading : ThreeArticles.readings()) {
      assertThat(errors(ReadingJson.write(reading))).isEmpty();
    }
    assertThat(errors(ReadingJson.write(ReadingJsonTest.everything()))).isEmpty();
  }

  @Test
  void randomReadingsKeepToTheSchema() {
    RandomReadings random = new RandomReadings(Long.getLong("seed", 1));
    for (int i = 0; i < 100; i++) {
      assertThat(errors(ReadingJson.write(random.next()))).isEmpty();
    }
  }

  @Test
  void whatTheEngineReadsKeepsToTheSchemaAndIsReadBack() {
    Step<Document, Reading> reader =
        Reader.with(
            Knowledge.bundled(),
            Network.of(Model.bundled()),
            Calibration.parse(Model.bundled().confidence()),
            new Coder("0.1.0", "test-model", "test-tables"));
    for (Reading byHand : ThreeArticles.readings()) {
      String line = ReadingJson.write(reader.apply(byHand.resolved().marked().parsed().document()));

      assertThat(errors(line)).isEmpty();
      assertThat(ReadingJson.write(ReadingJson.parse(line))).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schema":"chancery-reading/1" | "schema":"chancery-reading/2"
          "published":"2026-06-17T18:20" | "published":"17 June 2026"
          "publishedFrom":"meta" | "publishedFrom":"guess"
          "publishedFrom":"meta" | "publishedTo":"meta"
          "outlet":"Harbour Post" | "outlet":null
          "type":"person" | "type":"human"
          "country":"FIN" | "country":"Finland"
          "bound":"atMost" | "bound":"AT_MOST"
          "value":1200 | "value":"1,200"
          "act":"praise" | "act":"sing"
          "form":"unnamed" | "form":"unresolved"
          "quotation":"direct" | "quotation":"indirect"
          "stage":"inForce" | "stage":"in force"
          "status":"current" | "status":"former president"
          "places":[] | "places":{}
          "events":[{"id":"v1", | "events":[{"name":"v1",
          "type":"SUPPORT" | "type":"APPLAUD"
          "quad":1 | "quad":0
          "cameo":"057" | "cameo":"57a"
          "reciprocal":true | "reciprocal":"yes"
          "standing":"planned","time" | "standing":"probable","time"
          "timeFrom":"text" | "timeFrom":"clock"
          "time":"2026-06-02","timeFrom":"text","place" | "time":"2026-06-02","place"
          "confidence":0.90 | "confidence":90
          "evidence":[{"begin":0, | "evidence":[{"start":0,
          "name":"chancery" | "name":"other"
          "title":"Foreign Minister" | "rank":"Foreign Minister"
          """)
  void whatIsWrongIsRefused(String right, String wrong) {
    String line = ReadingJson.write(ThreeArticles.readings().getFirst());

    assertThat(line).contains(right);
    assertThat(errors(line.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void objectsMayGainFieldsButSpansMayNot() {
    String line = ReadingJson.write(ThreeArticles.readings().getFirst());

    assertThat(errors(line.replace("\"act\":", "\"confidence\":0.9,\"mood\":\"calm\",\"act\":")))
        .isEmpty();
    assertThat(errors(line.replace("\"cue\":{", "\"cue\":{\"text\":\"said\","))).isNotEmpty();
  }

  @Test
  void everyFieldIsDocumentedOrPlain() {
    JsonNode properties = JsonMapper.shared().readTree(ReadingSchema.text()).get("properties");

    for (var field : properties.properties()) {
      JsonNode about = field.getValue();
      assertThat(about.has("description") || about.has("$ref")).as(field.getKey()).isTrue();
    }
  }

  private static List<Error> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }
}
