package org.chancery.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.app.Golden;
import org.chancery.app.Story;
import org.chancery.record.merge.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefPageTest {

  private final String page = BriefPage.of(Brief.of(Story.threeArticles()), 0);
  private final String body = page.substring(page.indexOf("<body>"), page.indexOf("<script>"));

  @Test
  void thePageIsAsAgreed() throws IOException {
    Golden.check("brief.html", body);
  }

  @Test
  void everyLinkLeadsToOnePlace() {
    List<String> ids = all(body, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Set.copyOf(ids)).containsAll(new TreeSet<>(all(body, "href=\"#([^\"]*)\"")));
  }

  @Test
  void theMarkedWordsAreTheArticles() {
    String words =
        String.join(
            "", all(page, "<span class=\"w\" data-f=\"[^\"]*d2-a1-milestones-0[^\"]*\">([^<]*)<"));

    assertThat(words)
        .isEqualTo("Finland’s parliament on Wednesday ratified the Gulf of Finland Patrol Accord");
  }

  @Test
  void anEventLinksToItsWords() {
    assertThat(section(body))
        .contains("href=\"#d2-v2\"><b>Finland ↔ Estonia</b>", "‹the two governments signed it›");
    assertThat(all(body, "<span class=\"w\" data-f=\"[^\"]*d2-v2[^\"]*\">([^<]*)<"))
        .containsExactly("the two governments signed it");
  }

  @ParameterizedTest
  @CsvSource({
    "alleged,alleged",
    "denied,'denied, or not done'",
    "hypothetical,might be",
    "collapsed,broken off"
  })
  void whatIsInDoubtIsNowhereToldAsAFact(String standing, String words) {
    String doubtful = BriefPage.of(Brief.of(List.of(Story.ratified(standing))), 0);

    assertThat(all(doubtful, "(<b>Finland → Estonia</b>)")).hasSize(1);
    assertThat(section(doubtful))
        .contains("<span class=\"standing doubt\">" + words + "</span> <b>Finland → Estonia</b>");
  }

  @Test
  void placesAndTheUsersCategoriesAreShown() {
    String placed = BriefPage.of(Brief.of(List.of(Story.placed())), 0);

    assertThat(placed).contains("<span class=\"category\">&lt;b&gt;naval</span>");
    assertThat(placed.substring(placed.indexOf("<section id=\"places\"")))
        .contains(">Turku, Finland</a></p>");
    assertThat(all(placed, "<span class=\"w\" data-f=\"[^\"]*d1-place-[0-9]+[^\"]*\">([^<]*)<"))
        .containsExactly("Turku");
    assertThat(page).doesNotContain("id=\"places\"", "class=\"category\"");
  }

  /** The section on who did what. */
  private static String section(String page) {
    int begin = page.indexOf("<section id=\"did\"");
    return page.substring(begin, page.indexOf("</section>", begin));
  }

  @Test
  void hostileTextStaysText() {
    String hostile = BriefPage.of(Brief.of(List.of(Story.hostile())), 0);

    assertThat(hostile).contains("&lt;script&gt;alert(1)");
    assertThat(all(hostile, "(<script)")).hasSize(1);
    assertThat(hostile).doesNotContain("<img", "<iframe", "javascript:", "<script>alert", "\u001b");
    assertThat(all(hostile, "(<[^>]*\\son[a-z]+=)")).isEmpty();
    assertThat(all(hostile, "(\"2026-06-17\"onclick)")).isEmpty();
  }

  @Test
  void thePageAllowsItsOwnStyleAndScriptOnly() {
    assertThat(page)
        .contains("default-src 'none'; style-src 'sha256-")
        .doesNotContain("style=\"", "http-equiv=\"refresh\"");
    assertThat(all(page, "(?:src|href)=\"(https?://[^\"]*)\""))
        .allMatch(url -> url.contains(".example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "//host/x",
        "http:",
        "file:///etc",
        "https://a b"
      })
  void onlyAddressesOfTheWebAreLinked(String url) {
    assertThat(ArticleHtml.safe(url)).isEmpty();
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsCanBeReadOnTheirGround(boolean dark) {
    List<String> roots = all(page, "(?s):root \\{(.*?)\\}");
    String colours = roots.get(dark ? 1 : 0);
    for (String ground : List.of("paper", "well", "light")) {
      double under = luminance(colours, ground);
      List<String> words =
          ground.equals("light") ? List.of("ink") : List.of("ink", "soft", "accent", "wait");
      for (String name : words) {
        double over = luminance(colours, name);
        double contrast = (Math.max(under, over) + 0.05) / (Math.min(under, over) + 0.05);
        assertThat(contrast).as("%s on %s", name, ground).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  /** Relative luminance after WCAG 2.2. */
  private static double luminance(String colours, String name) {
    String hex = all(colours, "--" + name + ": #([0-9a-f]{6})").getFirst();
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
