package org.chancery.intake.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.intake.header.LineDate;
import org.chancery.intake.header.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day a page was published, in the places that say so, the surest first. */
final class PageDate {

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "datePublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "published-date",
    "published_date",
    "published_time",
    "publication_date",
    "cXenseParse:recs:publishtime",
    "bt:pubDate",
    "DC.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "dc.date",
    "DC.date.created",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "OriginalPublicationDate",
    "dateCreated",
    "displaydate",
    "rnews:datePublished",
    "citation_publication_date",
    "citation_date",
    "time",
    "date",
    "created",
    "article.created",
    "article:created",
    "og:article:published_time"
  };

  private static final String[] CHANGED = {
    "article:modified_time",
    "og:updated_time",
    "dateModified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "revised",
    "modificationdate"
  };

  private static final String MARKED =
      "time[datetime][pubdate], time[itemprop=datePublished], [itemprop=datePublished],"
          + " [property*=datePublished], time.published, time.entry-date, abbr.published,"
          + " .published[title], .dt-published";

  private static final String NAMED =
      "[class*=publish], [class*=Publish], [id*=publish], [class*=date], [class*=Date], [id*=date],"
          + " [class*=byline], [class*=posted], [class*=time-stamp], [class*=timestamp],"
          + " [class*=post-meta], [class*=entry-meta], [class*=article-info], [class*=meta],"
          + " [class*=datum], [class*=time]";

  private static final Pattern IN_URL =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");

  private PageDate() {}

  static Optional<String> of(Document page, LinkedData data) {
    return data.first("datePublished")
        .flatMap(WrittenDate::read)
        .or(() -> meta(page, PUBLISHED))
        .or(() -> marked(page))
        .or(() -> data.first("dateCreated").flatMap(WrittenDate::read))
        .or(() -> url(page))
        .or(() -> times(page))
        .or(() -> named(page))
        .or(() -> data.first("dateModified").flatMap(WrittenDate::read))
        .or(() -> meta(page, CHANGED));
  }

  private static Optional<String> meta(Document page, String[] names) {
    for (String name : names) {
      Optional<String> date = PageFields.meta(page, name).flatMap(PageDate::read);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> marked(Document page) {
    return first(page.select(MARKED).stream());
  }

  private static Optional<String> times(Document page) {
    return first(
        page.select("article time[datetime], main time[datetime], time[datetime], time").stream()
            .limit(20));
  }

  private static Optional<String> url(Document page) {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"))
        .flatMap(
            url -> {
              Matcher m = IN_URL.matcher(url);
              return m.find()
                  ? WrittenDate.read(
                      "%s-%2s-%2s".formatted(m.group(1), m.group(2), m.group(3)).replace(' ', '0'))
                      .stream()
                  : Stream.empty();
            })
        .findFirst();
  }

  /** Short elements whose class or id speaks of a date. */
  private static Optional<String> named(Document page) {
    return page.select(NAMED).stream()
        .limit(400)
        .filter(element -> element.childrenSize() < 12)
        .map(Element::text)
        .filter(text -> !text.isEmpty() && text.length() < 200)
        .flatMap(text -> LineDate.in(text).stream())
        .findFirst();
  }

  private static Optional<String> first(Stream<Element> elements) {
    return elements
        .flatMap(
            element ->
                Stream.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("title"),
                    element.ownText()))
        .filter(value -> !value.isBlank() && value.length() < 100)
        .flatMap(value -> read(value).stream())
        .findFirst();
  }

  private static Optional<String> read(String value) {
    return WrittenDate.read(value).or(() -> LineDate.in(value));
  }
}
