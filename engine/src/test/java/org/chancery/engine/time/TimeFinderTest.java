package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  /** A Wednesday. */
  private static final String DAY = "2024-11-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Nov. 5, 2023 | Nov. 5, 2023 = 2023-11-05",
        "Fiji closed it last Tuesday | last Tuesday = 2024-10-29",
        "Fiji closed it last spring | last spring = 2024-SP",
        "Fiji closed it last autumn | last autumn = 2023-FA",
        "was freed within the week | the week = P1W",
        "for half a century | half a century = P50Y",
        "nothing is there at present | at present = PRESENT_REF",
        "twice in the seventies | the seventies = 197",
        "they signed it on 2 July last year | 2 July last year = 2023-07-02",
        "will lift its ban before Christmas | Christmas = 2024-12-25",
        "spoke of a pledge given in June | June = 2024-06",
        "shut its port, beginning on Friday | Friday = 2024-11-08",
        "met ahead of Friday's talks | Friday = 2024-11-08",
        "opposed Friday's talks | Friday = 2024-11-01",
        "it opens on Wednesdays | Wednesdays = XXXX-WXX-3",
        "chose this very week to sail | this very week = 2024-W45",
        "it lost in the May vote | May = 2024-05",
        "it was done on the last day of October | the last day of October = 2024-10-31",
        "had seen it a week earlier | a week earlier = 2024-10-30",
        "contradicted him by Sunday night | Sunday night = 2024-11-03TNI",
        "took the office until March | March = 2024-03",
        "he came on the first of the month | the first of the month = 2024-11-01",
        "and let it be known on Friday that it could fly | Friday = 2024-11-01",
        "and vowed that from Friday the curfew will end | Friday = 2024-11-08",
        "and none may go out since Monday | Monday = 2024-11-04",
        "and could have signed in April | April = 2024-04",
        "and could not be reached Tuesday | Tuesday = 2024-11-05",
        "on a Tuesday that will be told of | Tuesday = 2024-11-05",
        "to hear of a plan of drivers to block the port on Friday | Friday = 2024-11-08",
        "until next November | next November = 2025-11",
        "this December | this December = 2024-12",
        "a couple of years | a couple of years = P2Y",
        "every fortnight | every fortnight = P2W",
        "for a thousand years | a thousand years = P1000Y",
        "since New Year's Day 2019 | New Year's Day 2019 = 2019-01-01",
        "nothing since last Christmas | Christmas = 2023-12-25",
        "which began two and a half years ago | two and a half years ago = 2022-05",
        "the feud dates from 9 February | 9 February = 2024-02-09",
        "will stay for another year | another year = P1Y",
        "lent to them for a further month | a further month = P1M",
        "it sailed the evening before, they said | the evening before = 2024-11-05TEV",
        "came home a fortnight ago | a fortnight ago = 2024-10-23",
        "came home seven weeks ago | seven weeks ago = 2024-W38",
        "before All Saints | All Saints = 2024-11-01",
        "during the night | the night = 2024-11-05TNI",
        "in the near future | the near future = FUTURE_REF",
        "on 5 November 2023 | 5 November 2023 = 2023-11-05",
        "on 2023-11-05 | 2023-11-05 = 2023-11-05",
        "on 11/05/2023 | 11/05/2023 = 2023-11-05",
        "Fiji freed him on the 22nd, officials said | the 22nd = 2024-10-22",
        "and left at five, they said | five = 2024-11-06T05:00",
        "on August 30 of last year | August 30 of last year = 2023-08-30",
        "the same evening | the same evening = 2024-11-06TEV",
        "will end by the 15th | the 15th = 2024-11-15",
        "Fiji seized it on the thirtieth at sea | the thirtieth = 2024-10-30",
        "Fiji seized it on the twenty-sixth | the twenty-sixth = 2024-10-26",
        "in November 2023 | November 2023 = 2023-11",
        "in July | July = 2024-07",
        "in December | December = 2023-12",
        "will come in December | December = 2024-12",
        "on Tuesday | Tuesday = 2024-11-05",
        "on Wednesday | Wednesday = 2024-11-06",
        "will meet on Friday | Friday = 2024-11-08",
        "on Tuesday, Nov. 5 | Tuesday, Nov. 5 = 2024-11-05",
        "on Tuesday night | Tuesday night = 2024-11-05TNI",
        "last week | last week = 2024-W44",
        "next month | next month = 2024-12",
        "last Friday | last Friday = 2024-11-01",
        "on Friday last week | Friday last week = 2024-11-01",
        "in May of last year | May of last year = 2023-05",
        "on 3 and 4 May | 3 and 4 May = 2024-05-03",
        "on the twenty-first of May | the twenty-first of May = 2024-05-21",
        "on the twenty-thirtieth of May | thirtieth of May = 2024-05-30",
        "on the 20th of last month | the 20th of last month = 2024-10-20",
        "at 4pm | 4pm = 2024-11-06T16:00",
        "at 4.30 | 4.30 = 2024-11-06T04:30",
        "at 4.30pm | 4.30pm = 2024-11-06T16:30",
        "at 4PM | 4PM = 2024-11-06T16:00",
        "before the end of the week | the end of the week = 2024-W45",
        "before the end of next week | next week = 2024-W46",
        "at 9.51 pm | 9.51 pm = 2024-11-06T21:51",
        "yesterday | yesterday = 2024-11-05",
        "three days ago | three days ago = 2024-11-03",
        "two years earlier | two years earlier = 2022",
        "the past two years | the past two years = P2Y",
        "for 24 hours | 24 hours = PT24H",
        "a 24-hour pause | 24-hour = PT24H",
        "for a year | a year = P1Y",
        "several months | several months = PXM",
        "every year | every year = P1Y",
        "in the 1990s | 1990s = 199",
        "since 2017 | 2017 = 2017",
        "earlier this year | earlier this year = 2024",
        "in early June | early June = 2024-06",
        "in the third quarter of 2023 | the third quarter of 2023 = 2023-Q3",
        "last summer | last summer = 2024-SU",
        "at 5 p.m. | 5 p.m. = 2024-11-06T17:00",
        "earlier in the day | earlier in the day = 2024-11-06",
        "now | now = PRESENT_REF",
        "at 9 a.m. EST Tuesday | 9 a.m. EST Tuesday = 2024-11-05T09:00",
        "in the year 1943 | the year 1943 = 1943",
        "by the weekend | the weekend = 2024-W45-WE",
        "at noon on Tuesday | noon on Tuesday = 2024-11-05T12:00",
        "at four in the afternoon | four in the afternoon = 2024-11-06T16:00",
        "at one o'clock | one o'clock = 2024-11-06T01:00",
        "before dawn | before dawn = 2024-11-06TMO",
        "overnight | overnight = 2024-11-05TNI",
        "every night | every night = XXXX-XX-XXTNI",
        "each November | each November = XXXX-11",
        "for two nights | two nights = P2D",
        "for a fortnight | a fortnight = P2W",
        "for two decades | two decades = P20Y",
        "within the hour | the hour = PT1H",
        "for more than two years | more than two years = P2Y",
        "in the first nine months | the first nine months = P9M",
        "by the end of 2026 | the end of 2026 = 2026-12-31",
        "before the end of the month | the end of the month = 2024-11-30",
        "in February last year | February last year = 2023-02",
        "on the first of May | the first of May = 2024-05-01",
        "in the second week of April 2024 | the second week of April 2024 = 2024-W15",
        "in the third quarter | the third quarter = 2024-Q3",
        "in this year's second quarter | this year's second quarter = 2024-Q2",
        "in the latest quarter | the latest quarter = 2024-Q3",
        "in the last half of 1989 | the last half of 1989 = 1989-H2",
        "a ruling in the week of March 6, 2024 | the week of March 6, 2024 = 2024-W10",
        "camps for 2 1/2 years | 2 1/2 years = P2Y6M",
        "lasted two and a half hours | two and a half hours = PT2H30M",
        "held for a year and a half | a year and a half = P1Y6M",
        "sold this past spring | this past spring = 2024-SP",
        "before Christmas | Christmas = 2024-12-25",
        "at Easter | Easter = 2025-04-20",
        "before Thanksgiving | Thanksgiving = 2024-11-28",
        "since New Year's Day | New Year's Day = 2025-01-01",
        "in the summer | summer = 2024-SU",
        "in ’87 | ’87 = 1987",
        "in nineteen ninety-six | nineteen ninety-six = 1996",
        "last Oct. 23 | Oct. 23 = 2024-10-23",
      })
  void givesValuesAgainstTheDayOfTheArticle(String text, String time) {
    assertThat(times(Document.of("They met " + text + ".").published(given())))
        .containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament meets on Friday | Friday = 2024-11-08",
        "The envoys are to meet on Friday | Friday = 2024-11-08",
        "They will hold closed talks on Friday | Friday = 2024-11-08",
        "She must answer by Friday | Friday = 2024-11-08",
        "They called a strike for Friday | Friday = 2024-11-08",
        "The council said on Friday that it will vote | Friday = 2024-11-01",
        "The port was shut on Friday | Friday = 2024-11-01",
        "The mandate lapses on March 31 | March 31 = 2025-03-31",
        "The pact was signed on March 31 | March 31 = 2024-03-31",
        "Dividends are payable Dec. 15 | Dec. 15 = 2024-12-15",
        "The ban had been due to lapse in October | October = 2024-10",
        "He banned fishing until the end of January | the end of January = 2025-01-31",
        "He takes office in January | January = 2025-01",
        "He took office in January | January = 2024-01",
        "They are to return this Saturday | this Saturday = 2024-11-09",
        "The commission sits on Tuesday week | Tuesday week = 2024-11-19",
        "The vote is planned for the autumn | autumn = 2025-FA",
        "The envoy returns to Apia on Friday | Friday = 2024-11-08",
        "The talks on Friday were called off | Friday = 2024-11-08",
        "Niue's envoy was to have visited Suva on Friday | Friday = 2024-11-08",
        "They have postponed to December the round in Suva | December = 2024-12",
        "He invited the premier to visit Suva in December | December = 2024-12",
        "The dockers called a boycott from Friday | Friday = 2024-11-08",
        "The post stood there until Sunday | Sunday = 2024-11-03",
        "The post stood there till Sunday | Sunday = 2024-11-03",
        "They gave him until Sunday | Sunday = 2024-11-10",
        "Will it be renewed on Friday | Friday = 2024-11-08",
        "Fiji wants an answer on Monday | Monday = 2024-11-11",
        "Given until Sunday to leave, they fled | Sunday = 2024-11-10",
        "If ships come in December they will be turned back | December = 2024-12",
      })
  void theVerbTellsWhetherATimeIsPast(String text, String time) {
    assertThat(times(Document.of(text + ".").published(given()))).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the same evening | the same evening = 2023-03-05TEV",
        "that night | that night = 2023-03-05TNI",
        "that year | that year = 2023",
        "the following July | the following July = 2023-07",
        "the following January | the following January = 2024-01",
        "the very next morning | the very next morning = 2023-03-06TMO",
        "the morning after | the morning after = 2023-03-06TMO",
        "that June | that June = 2023-06",
        "in June of that year | June of that year = 2023-06",
        "the next day | the next day = 2023-03-06",
        "the following spring | the following spring = 2024-SP",
        "the following month | the following month = 2023-04",
        "two days later | two days later = 2023-03-07",
        "two days earlier | two days earlier = 2023-03-03",
        "a fortnight later | a fortnight later = 2023-03-19",
        "three weeks later | three weeks later = 2023-03-26",
        "on 22 May of that year | 22 May of that year = 2023-05-22",
        "in June that year | June that year = 2023-06",
        "a year later | a year later = 2024",
        "on the 16th | the 16th = 2023-03-16",
        "on the sixteenth | the sixteenth = 2023-03-16",
      })
  void timesPointBackToTheDayToldBefore(String text, String time) {
    String story = "They signed on March 5, 2023. They met again " + text + ".";

    assertThat(times(Document.of(story).published(given())))
        .containsExactly("March 5, 2023 = 2023-03-05", time);
  }

  @Test
  void yearsEarlierAreCountedFromTheYearToldBesideThem() {
    String story = "In 2007 a court gave Fiji the reef; its navy had taken it seven years earlier.";

    assertThat(times(Document.of(story).published(given())))
        .containsExactly("2007 = 2007", "seven years earlier = 2000");
  }

  @Test
  void aSpanOfYearsIsTwoYears() {
    assertThat(times(Document.of("He was envoy from 2017 to 2022.").published(given())))
        .containsExactly("2017 = 2017", "2022 = 2022");
  }

  @Test
  void theQuarterIsTheOneThatEndsOnTheDayBehindIt() {
    assertThat(times(Document.of("It lost money in the quarter ended June 30.").published(given())))
        .containsExactly("the quarter = 2024-Q2", "June 30 = 2024-06-30");
  }

  @Test
  void aYearAgoIsAQuarterBesideAQuarter() {
    String story = "Sales rose in the third quarter. They were lower a year ago.";

    assertThat(times(Document.of(story).published(given())))
        .containsExactly("the third quarter = 2024-Q3", "a year ago = 2023-Q3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuvalu's cabinet rejected the cable deal on Monday | Monday = 2024-11-04",
        "Suriname's president-elect takes the oath on 25 May | 25 May = 2025-05-25",
        "Greenland's deputies had voted by the end of October | the end of October = 2024-10-31",
        "Bhutan is to reopen the Gelephu gate next Monday | next Monday = 2024-11-11",
        "The Chagos talks resumed in Port Louis before dawn | before dawn = 2024-11-06TMO",
      })
  void newsOfRegionsNeverSeen(String text, String time) {
    assertThat(times(Document.of(text + ".").published(given()))).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in March | March = XXXX-03",
        "at Christmas | ",
        "on the 16th | ",
        "that evening | ",
        "at 4.30 | 4.30 = T04:30",
      })
  void pointsBackToNothingWithoutADay(String text, String time) {
    List<String> expected = time == null ? List.of() : List.of(time);

    assertThat(times(Document.of("They met " + text + "."))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Tuesday | Tuesday = XXXX-WXX-2",
        "on Nov. 5 | Nov. 5 = XXXX-11-05",
        "in October | October = XXXX-10",
        "last week | last week = XXXX-WXX",
        "in 2019 | 2019 = 2019",
      })
  void inventsNothingWithoutADay(String text, String time) {
    assertThat(times(Document.of("They met " + text + "."))).containsExactly(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march in step.",
        "The second man sat in the sun.",
        "More than 2,000 people came.",
        "About 1950 refugees came.",
        "The Boeing 747 landed.",
        "It cost $2000.",
        "He is 41 years old, a 41-year-old man.",
        "The 16th Brigade crossed the river.",
        "He agreed in the second round.",
        "They met on the 22nd floor.",
        "They fled from the first to the 38th.",
        "They spring from the same village.",
        "Inflation stood at 4.25%.",
        "Inflation stood at 4.25 per cent.",
        "The index stood at 5.75, a record.",
        "The index stood at 4.5, a record.",
        "They sold it at two of the ports.",
      })
  void passesOverWordsThatTellNoTime(String text) {
    assertThat(times(Document.of(text).published(given()))).isEmpty();
  }

  @Test
  void countsFromTheTimeToldLast() {
    String text = "Togo sank it on 4 May. Three days afterwards Chad rose. They met a week before.";
    assertThat(times(Document.of(text).published(given())))
        .containsExactly(
            "4 May = 2024-05-04",
            "Three days afterwards = 2024-05-07",
            "a week before = 2024-04-30");
    String quarter = "Togo paid in the first quarter of 2019 and again the next year.";
    assertThat(times(Document.of(quarter).published(given())))
        .containsExactly("the first quarter of 2019 = 2019-Q1", "the next year = 2020");
    String night = "It sank on 4 May. They met the night before.";
    assertThat(times(Document.of(night).published(given())))
        .containsExactly("4 May = 2024-05-04", "the night before = 2024-05-03TNI");
    assertThat(times(Document.of("He rose in May 1990 and fell that month.")))
        .containsExactly("May 1990 = 1990-05", "that month = 1990-05");
  }

  @Test
  void aTextWithoutADayTellsTheYearWithTheMonthBefore() {
    assertThat(times(Document.of("They met on 4 May 1990. On 9 June he left. It fell last July.")))
        .containsExactly("4 May 1990 = 1990-05-04", "9 June = 1990-06-09", "last July = XXXX-07");
    assertThat(times(Document.of("The law is of 1990. It fell in June.")))
        .containsExactly("1990 = 1990", "June = XXXX-06");
  }

  @Test
  void monthsWithoutAYearAreOfTheDayToldInFullBeforeThem() {
    String text = "She left on 4 May 1990. They wept. He stayed. All slept. It was quiet.";
    assertThat(times(Document.of(text + " In June it rained.")))
        .containsExactly("4 May 1990 = 1990-05-04", "June = 1990-06");
  }

  @Test
  void whatIsOverIsNotOfTheYearOfAPlan() {
    String text =
        "They signed it in May 2027. It is to lapse in June 2031. In July Fiji protested.";
    assertThat(times(Document.of(text)))
        .containsExactly("May 2027 = 2027-05", "June 2031 = 2031-06", "July = 2027-07");
  }

  @Test
  void weeksLaterAreCountedFromTheMonthToldLast() {
    assertThat(times(Document.of("Fiji fell in July 2027. Three weeks later Samoa rose.")))
        .containsExactly("July 2027 = 2027-07", "Three weeks later = 2027-08");
  }

  @Test
  void aDayOfTheMonthIsOfTheMonthToldLast() {
    assertThat(times(Document.of("The boat left in March 1991. It sank on the 12th.")))
        .containsExactly("March 1991 = 1991-03", "the 12th = 1991-03-12");
  }

  @Test
  void aWeekdayMayBeCountedFromTheDayJustTold() {
    String text = "She left on 2 May 2019. He left the following Friday. I left on 7 June 2019.";
    assertThat(times(Document.of(text + " We had met the previous Monday.")))
        .containsExactly(
            "2 May 2019 = 2019-05-02",
            "the following Friday = 2019-05-03",
            "7 June 2019 = 2019-06-07",
            "the previous Monday = 2019-06-03");
  }

  @Test
  void yearsLaterAreCountedFromTheYearToldLast() {
    String text = "They met in May 2017. It was signed in 2020 and broken a year later.";
    assertThat(times(Document.of(text)))
        .containsExactly("May 2017 = 2017-05", "2020 = 2020", "a year later = 2021");
  }

  @Test
  void anArticleOfAKnownMonthLeavesItsDaysOpen() {
    String text = "They met in July. On Monday they met again, today no more. Last year was calm.";
    Published month = new Published("2003-10", Published.From.TEXT);
    assertThat(times(Document.of(text).published(month)))
        .containsExactly(
            "July = 2003-07", "Monday = XXXX-WXX-1", "today = 2003-10", "Last year = 2002");
  }

  private static Published given() {
    return new Published(DAY, Published.From.GIVEN);
  }

  private static List<String> times(Document document) {
    return new TimeFinder()
        .find(new Splitter().apply(document)).stream()
            .map(t -> t.span().of(document.text()) + " = " + t.value())
            .toList();
  }
}
