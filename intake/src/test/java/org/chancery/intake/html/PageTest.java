package org.chancery.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.chancery.engine.document.Removed;
import org.chancery.intake.text.Decoded;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTest {

  private static final String FIRST =
      "The ministers of both states signed the accord on Tuesday, after nine years of talks,"
          + " officials said.";
  private static final String SECOND =
      "\"We have kept our word,\" the minister told reporters in Lomé, where the talks were held.";

  private static final String ARTICLE =
      """
      <html lang="en"><head><title>Accord signed in Lomé - The Daily Example</title>%s</head><body>
      <nav><a href="/">Home</a><a href="/world">World</a></nav>
      <header class="site"><a href="/">The Daily Example</a></header>
      <div id="content"><h1>Accord signed in Lomé</h1>
      <div class="story-body"><p>%s</p>
      <figure><img src="a.jpg"><figcaption>Ministers shake hands. Photo: Jo Muster</figcaption></figure>
      <p>%s</p>
      <div class="related-stories"><p>Rains end drought in the south of the country, as farmers had hoped</p></div>
      <ul><li><a href="/2">Senate opens inquiry into port fire</a></li></ul></div></div>
      <aside><p>Subscribe to our newsletter, which is sent every day, and on Sundays as well.</p></aside>
      <footer><p>The Daily Example, all rights reserved, and so on and so on and so forth.</p></footer>
      <script>var text = "The ministers";</script></body></html>
      """;

  @Test
  void theArticleIsFoundAndWhatStandsBesideItIsNot() {
    Page page = Page.of(ARTICLE.formatted("", FIRST, SECOND));

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(page.removed())
        .containsExactly(
            new Removed(Removed.Why.CAPTION, "Ministers shake hands. Photo: Jo Muster"));
    assertThat(page.fields().title()).contains("Accord signed in Lomé");
    assertThat(page.fields().language()).contains("en");
  }

  @Test
  void aHeadingLeftOpenEndsBeforeTheFirstParagraph() {
    Page page =
        Page.of(
            "<body><h1>Accord signed in Lomé <p>LOMÉ, May 6 &mdash %s<p>%s</body>"
                .formatted(FIRST, SECOND));

    assertThat(page.fields().title()).contains("Accord signed in Lomé");
    assertThat(page.paragraphs()).contains("LOMÉ, May 6 — " + FIRST, SECOND);
  }

  @Test
  void aPageSaysWhichProgramMadeIt() {
    Page page = Page.of("<head><meta name=generator content=Hugo></head><p>" + FIRST);

    assertThat(page.generator()).isEqualTo("Hugo");
    assertThat(Page.of("<p>" + FIRST).generator()).isEmpty();
  }

  @Test
  void linkedDataInAGraphIsRead() {
    String data =
        """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
          {"@type": "WebPage", "datePublished": "2031-01-01"},
          {"@type": ["NewsArticle"], "headline": "Accord signed &amp; sealed in Lomé",
           "datePublished": "2031-05-06T09:30:00+01:00", "dateModified": "2031-05-07",
           "author": [{"@type": "Person", "name": "Jo Muster"}, {"name": "Ana Prueba"}],
           "publisher": {"@type": "Organization", "name": "The Daily Example"}, "inLanguage": "en-GB"}]}
        </script><link rel="canonical" href="https://example.org/accord">
        """;

    Page page = Page.of(ARTICLE.formatted(data, FIRST, SECOND));

    assertThat(page.fields().title()).contains("Accord signed & sealed in Lomé");
    assertThat(page.fields().published()).contains("2031-05-06T09:30");
    assertThat(page.fields().byline()).contains("Jo Muster and Ana Prueba");
    assertThat(page.fields().outlet()).contains("The Daily Example");
    assertThat(page.fields().url()).contains("https://example.org/accord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta property='article:published_time' content='2031-05-06T09:30:00Z'>; 2031-05-06T09:30",
        "<meta name='pubdate' content='20310506'>; 2031-05-06",
        "<meta itemprop='datePublished' content='May 6, 2031'>; 2031-05-06",
        "<link rel='canonical' href='https://example.org/2031/05/06/accord'>; 2031-05-06",
        "<meta property='article:modified_time' content='2031-05-07'>; 2031-05-07",
        "<script type='application/ld+json'>[{'@type':</script><meta name='date'"
            + " content='2031-05-06'>; 2031-05-06"
      })
  void theDateIsFoundWhereThePageHasIt(String head, String date) {
    Page page = Page.of(ARTICLE.formatted(head, FIRST, SECOND));

    assertThat(page.fields().published()).isEqualTo(Optional.of(date));
  }

  @Test
  void textWithLineBreaksForParagraphsIsCut() {
    Page page = Page.of("<body>" + FIRST + "<br><br>" + SECOND + "<br>It ends.</body>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND + " It ends.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html>",
        "<p",
        "<script>var a = 1;",
        "<!--",
        "&#0;",
        "<div hidden><p>The text of it, hidden from all.</p></div>"
      })
  void pagesWithoutAnArticleHaveNoParagraphs(String html) {
    assertThat(Page.of(html).paragraphs().stream().filter(p -> p.length() > 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class='nav share'>x ",
        "<blockquote>The text, of it. ",
        "<a href=x>",
        "<b><i>x",
        "<ul><li>a",
        "<table><tr><td>b",
        "<p>Some text, and more. ",
        "<"
      })
  void hostileMarkupTakesTimeInStepWithItsSize(String piece) {
    String html = piece.repeat(500_000 / piece.length());

    assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Page.of(html)))
        .isNotNull();
  }

  @Test
  void theEncodingIsTheOneDeclaredWhereTheBytesAreNotUtf8() {
    String html = "<meta charset=windows-1251><p>The ministers signed the accord. Привет</p>";

    Decoded decoded = PageText.of(html.getBytes(java.nio.charset.Charset.forName("windows-1251")));

    assertThat(decoded).isEqualTo(new Decoded.Text(html));
    assertThat(PageText.of(html.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded.Text(html));
  }
}
