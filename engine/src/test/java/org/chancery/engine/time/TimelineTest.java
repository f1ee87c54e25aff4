package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  /** A Tuesday. */
  private static final String DAY = "2031-05-20";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rescuers in Lima freed two miners overnight. | freed | 2031-05-19",
        "Police in Accra arrested nine men on Monday night, officers said. | arrested | 2031-05-19",
        "Two smugglers sought since 2029 were extradited by Peru on Monday. | extradited |"
            + " 2031-05-19",
        "The mayor, who fled Dhaka in 2029, told reporters on Monday. | told | 2031-05-19",
        "The mayor, who fled Dhaka in 2029, told reporters on Monday. | fled | 2029",
        "From 2012 to 2013 rebels held the town. | held | 2012/2013",
        "The navies held drills between 3 May and 9 May. | held | 2031-05-03/2031-05-09",
        "The army shelled the port before dawn yesterday. | shelled | 2031-05-19",
        "On Monday, Chile recalled its envoy, four days after Peru seized a ship. | seized |"
            + " 2031-05-15",
        "On Monday, Chile recalled its envoy, four days after Peru seized a ship. | recalled |"
            + " 2031-05-19",
        "Samoa threatened to close the strait by June 4. | threatened | none",
        "Fiji praised the bloc, which was founded in 2019. | praised | none",
        "Talks resumed a few months after Singapore. | resumed | none"
      })
  void timeHangsOnTheWordItIsNearestTo(String text, String word, String date) {
    assertThat(own(text, word).orElse("none")).isEqualTo(date);
  }

  @Test
  void theDateOfAnItemIsThatOfAllItTells() {
    String text = "3 May 2031 - Samoa shuts the strait. Tonga protests.\n\nFiji protested too.";

    assertThat(own(text, "protests")).contains("2031-05-03");
    assertThat(own(text, "protested")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "June 2031. Samoa shuts the strait. | shuts | 2031-06",
        "2029;In May Samoa shut the strait.;Tonga protested. | shut | 2029-05",
        "2029;In May Samoa shut the strait.;Tonga protested. | protested | 2029",
        "2029;Samoa shut the strait.;2030;Tonga protested. | protested | 2030",
        "2029;3 May - Samoa shut the strait.;9 June - Tonga protested. | protested | 2029-06-09",
        "12 May 2030 - Samoa shut the strait.;Now;Tonga protested. | shut | 2030-05-12",
      })
  void whatIsHeadedByADateIsOfIt(String paragraphs, String word, String date) {
    assertThat(own(paragraphs.replace(";", "\n\n"), word)).contains(date);
  }

  @Test
  void aDateThatIsASentenceHeadsItsParagraph() {
    String text = "3 May 2031. Samoa shuts the strait. Tonga protests.\n\nFiji protested.";

    assertThat(own(text, "shuts")).contains("2031-05-03");
    assertThat(own(text, "protests")).contains("2031-05-03");
    assertThat(own(text, "protested")).isEmpty();
  }

  @Test
  void dayNamedInAParagraphIsToldOfToItsEnd() {
    String text = "Samoa shut the strait on Friday. It accused Tonga of theft.\n\nFiji protested.";

    assertThat(timeline(text).before(word(text, "accused"))).contains("2031-05-16");
    assertThat(timeline(text).before(word(text, "protested"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru shut the mine in March, a step that Chile deplored at the time. | deplored | 2031-03",
        "Peru shut the mine in March. Chile at the time deplored it. | deplored | 2031-03",
        "Peru shut the mine in March and vowed then to sell it. | vowed | 2031-03",
        "Peru shut the mine in March. Chile deplored it at the time of the vote. | deplored | none",
        "Peru shut the mine in March. Chile then deplored it. | deplored | none"
      })
  void atTheTimeIsTheTimeToldBefore(String text, String word, String date) {
    assertThat(own(text, word).orElse("none")).isEqualTo(date);
  }

  @Test
  void oneOfTwoDaysIsNotToldOf() {
    String text = "Samoa shut the strait on 10 or 11 May. Tonga protested.";

    assertThat(timeline(text).before(word(text, "protested"))).isEmpty();
  }

  @Test
  void whatWasLongAgoIsNotTheDayOfWhatIsSaid() {
    String text = "Tonga left the bloc on 3 March 2019. Fiji protested.";
    Timeline timeline = timeline(text);

    assertThat(timeline.saidAround(word(text, "protested"), _ -> true)).contains(DAY);
    assertThat(timeline.around(word(text, "protested"))).contains("2019-03-03");
  }

  @Test
  void timeThatDoesNotCountIsNotTheDayOfWhatIsSaid() {
    String text = "Fiji said that Tonga struck on Monday. Samoa protested.";

    assertThat(timeline(text).saidAround(word(text, "protested"), _ -> false)).contains(DAY);
  }

  @Test
  void openingSetsTheDayOfWhatFollows() {
    String text =
        "The envoy flew home yesterday.\n\nHe founded the bloc in 2019.\n\nFiji protested.";

    assertThat(timeline(text).around(word(text, "protested"))).contains("2031-05-19");
  }

  @Test
  void fewWeeksAfterAreCountedInDays() {
    String text = "Tonga protested on Thursday, a week after Fiji struck.";

    assertThat(own(text, "struck")).contains("2031-05-08");
    assertThat(own(text.replace("a week", "four weeks"), "struck")).contains("2031-04");
  }

  @Test
  void anHourIsOfTheDayToldOf() {
    String text =
        "The envoy flew home yesterday.\n\nHe founded the bloc.\n\nHe has a dog. He is old. He"
            + " is ill.\n\nIn the evening Fiji protested.";

    assertThat(own(text, "protested")).contains("2031-05-19");
  }

  @Test
  void entriesThatOpenWithTheHourAreOfTheDayOfTheArticle() {
    String text =
        "9.58 Fiji left on Friday.\n\n10.14 Samoa opens.\n\n10.31 Tonga waits.\n\n10.40 Palau"
            + " protests.";

    assertThat(timeline(text).saidAround(word(text, "protests"), _ -> true)).contains(DAY);
  }

  @Test
  void dayOfTheArticleIsToldOfWhereNoneIsNamed() {
    assertThat(timeline("Fiji protested.").around(word("Fiji protested.", "protested")))
        .contains(DAY);
  }

  /** The Tuesday of the article heads it, with its year, and its lead is of the day before. */
  @Test
  void theDayThatHeadsAnArticleIsNotTheOneItTellsOf() {
    String head = "(Lagoon News, Suva, 20 May 2031)";
    String lead = head + " Rebels freed a pilot yesterday.\n\nFiji wept.";
    String below = head + ". Our paper.\n\nRebels freed a pilot yesterday.\n\nFiji wept.";
    String old = head + " Rebels freed a pilot.\n\nFiji wept. The ship sank yesterday.";

    assertThat(timeline(lead).around(word(lead, "wept"))).contains("2031-05-19");
    assertThat(timeline(below).around(word(below, "wept"))).contains("2031-05-19");
    assertThat(timeline(old).around(word(old, "wept"))).contains(DAY);
  }

  @Test
  void nothingIsAheadOfADayThatIsNotKnown() {
    Parsed parsed = new Splitter().apply(Document.of("Fiji signed the pact on 3 May 2031."));
    List<Timex> times = new TimeFinder().find(parsed);

    assertThat(times).hasSize(1).noneMatch(new Timeline(Seen.nothing(parsed), times)::isAhead);
  }

  @Test
  void weekdaysCountFromADatelineWithoutAYear() {
    String text = "Rebels freed two sailors on Wednesday and a third on Tuesday.";
    Dateline dateline = new Dateline(Optional.of("Honiara"), Optional.of("XXXX-03-05"));

    assertThat(new TimeFinder().find(new Splitter().apply(document(text, dateline))))
        .extracting(Timex::value)
        .isEqualTo(List.of("XXXX-03-05", "XXXX-03-04"));
  }

  private static Optional<String> own(String text, String word) {
    Timeline timeline = timeline(text);
    return timeline
        .of(word(text, word), time -> !timeline.isAhead(time))
        .map(Timeline.Placed::date);
  }

  private static Timeline timeline(String text) {
    Parsed parsed = parsed(text);
    return new Timeline(Seen.nothing(parsed), new TimeFinder().find(parsed));
  }

  private static Word word(String text, String word) {
    return parsed(text).words().stream().filter(w -> w.is(word)).findFirst().orElseThrow();
  }

  private static Parsed parsed(String text) {
    Published day = new Published(DAY, Published.From.GIVEN);
    return new Splitter().apply(Document.of(text).published(day));
  }

  private static Document document(String text, Dateline dateline) {
    Document plain = Document.of(text);
    return new Document(
        plain.id(),
        plain.path(),
        plain.url(),
        plain.outlet(),
        plain.agency(),
        plain.title(),
        plain.byline(),
        Optional.of(dateline),
        plain.published(),
        plain.language(),
        plain.text(),
        plain.removed());
  }
}
