package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.intake.header.Fields;
import org.chancery.intake.text.Characters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph and meta, then its marks.
 */
final class PageFields {

  /** What joins a headline and the name of the outlet in a page's title. */
  private static final Pattern TITLE_JOINT = Pattern.compile(" +[|–—·»-]{1,2} +");

  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)https?://.*|.*@.*|admin|editor|unknown|\\d+|.{80,}");

  private PageFields() {}

  static Fields of(Document page) {
    LinkedData data = LinkedData.of(page);
    Optional<String> outlet =
        data.first("publisher")
            .or(() -> meta(page, "og:site_name", "application-name", "cre", "publisher"))
            .filter(name -> !name.startsWith("http"));
    return new Fields(
        Optional.empty(),
        url(page),
        outlet.map(Characters::line).filter(name -> !name.isEmpty()),
        Optional.empty(),
        title(page, data, outlet),
        author(page, data),
        PageDate.of(page, data),
        language(page, data));
  }

  private static Optional<String> url(Document page) {
    return attribute(page, "link[rel=canonical]", "href")
        .or(() -> meta(page, "og:url"))
        .filter(url -> url.startsWith("http"));
  }

  private static Optional<String> title(Document page, LinkedData data, Optional<String> outlet) {
    Optional<String> named =
        data.first("headline")
            .or(() -> meta(page, "og:title", "twitter:title", "dc.title", "headline"))
            .or(() -> heading(page))
            .or(() -> Optional.of(page.title()));
    return named
        .map(title -> unescaped(title))
        .map(title -> withoutOutlet(title, outlet))
        .map(Characters::line)
        .filter(title -> !title.isEmpty() && title.length() < 400);
  }

  private static Optional<String> heading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? Optional.of(headings.getFirst().text()) : Optional.empty();
  }

  private static String withoutOutlet(String title, Optional<String> outlet) {
    String[] pieces = TITLE_JOINT.split(title, -1);
    if (pieces.length < 2) {
      return title;
    }
    String last = pieces[pieces.length - 1];
    boolean named = outlet.filter(name -> name.equalsIgnoreCase(last)).isPresent();
    return named
        ? title.substring(0, title.lastIndexOf(last)).replaceFirst(" +[|–—·»-]{1,2} +$", "")
        : title;
  }

  private static Optional<String> author(Document page, LinkedData data) {
    return data.first("author")
        .or(
            () ->
                meta(
                    page,
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "byl"))
        .or(() -> text(page, "[rel=author], [itemprop=author], .byline-name, .author-name"))
        .map(PageFields::unescaped)
        .map(Characters::line)
        .map(name -> name.replaceFirst("^(?i:by) ", ""))
        .filter(name -> !name.isEmpty() && !NO_AUTHOR.matcher(name).matches());
  }

  private static Optional<String> language(Document page, LinkedData data) {
    return attribute(page, "html[lang]", "lang")
        .or(() -> attribute(page, "html", "xml:lang"))
        .or(() -> data.first("inLanguage"))
        .or(() -> meta(page, "og:locale", "content-language"));
  }

  /** The content of the first meta element of one of these names, in the order of the names. */
  static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        Optional<String> content = attribute(page, "meta[%s=%s]".formatted(key, name), "content");
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    return page.select(selector).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Document page, String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(value -> !value.isBlank() && value.length() < 80)
        .findFirst();
  }

  private static String unescaped(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false);
  }
}
