package org.chancery.app.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.text.Span;

/** An article as it stands on the page, with the words that facts were read from. */
final class ArticleHtml {

  private final Html html;
  private final Anchors anchors;

  ArticleHtml(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  void write(Reading reading) {
    Document document = reading.resolved().marked().parsed().document();
    html.markup("<article id=\"")
        .text(anchors.of(document.id()))
        .markup("\" tabindex=\"-1\">\n<header>");
    html.element("p", "outlet", Wording.outlet(document.outlet(), document.agency()));
    html.element("h3", "", document.title().or(document::path).orElse("Untitled article"));
    about(document);
    html.markup("</header>\n");
    List<Segments.Mark> marks = anchors.marks(document.id());
    for (Span paragraph : reading.resolved().marked().parsed().paragraphs()) {
      html.markup("<p>");
      for (Segments.Segment segment : Segments.of(paragraph, marks)) {
        write(segment, document.text());
      }
      html.markup("</p>\n");
    }
    removed(document.removed());
    html.markup("</article>\n");
  }

  private void about(Document document) {
    List<String> about = new ArrayList<>();
    document.byline().ifPresent(about::add);
    document.dateline().flatMap(d -> d.place()).ifPresent(about::add);
    document.published().map(ArticleHtml::published).ifPresent(about::add);
    html.markup("<p class=\"about\">").text(String.join(" · ", about));
    document
        .url()
        .flatMap(ArticleHtml::safe)
        .ifPresent(
            url ->
                html.markup(about.isEmpty() ? "" : " · ")
                    .markup("<a rel=\"noopener noreferrer nofollow\" href=\"")
                    .text(url)
                    .markup("\">original</a>"));
    html.markup("</p>");
  }

  private static String published(Published published) {
    String date = DateText.of(published.date());
    return switch (published.from()) {
      case GIVEN -> date + " (as given)";
      case DATELINE -> date + " (dateline)";
      case STAMP -> date + " (date stamp)";
      case META -> date;
      case TEXT -> date + " (from the text)";
    };
  }

  private void write(Segments.Segment segment, String text) {
    String words = segment.span().of(text);
    if (segment.anchors().isEmpty()) {
      html.text(words);
      return;
    }
    segment.begun().forEach(a -> html.markup("<span class=\"at\" id=\"").text(a).markup("\">"));
    html.markup("<span class=\"w\" data-f=\"").text(String.join(" ", segment.anchors()));
    html.markup("\">").text(words).markup("</span>");
    segment.begun().forEach(_ -> html.markup("</span>"));
  }

  private void removed(List<Removed> removed) {
    if (removed.isEmpty()) {
      return;
    }
    html.markup("<details><summary>")
        .text(Wording.count(removed.size(), "passage", "passages") + " set aside")
        .markup("</summary><ul>");
    for (Removed one : removed) {
      html.markup("<li>")
          .element("b", "", one.why().name().toLowerCase(Locale.ROOT))
          .markup(" ")
          .text(one.text())
          .markup("</li>");
    }
    html.markup("</ul></details>\n");
  }

  /** An address that a click may follow: the web's, and no program's. */
  static Optional<String> safe(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
