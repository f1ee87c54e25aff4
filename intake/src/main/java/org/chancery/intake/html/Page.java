package org.chancery.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.engine.document.Removed;
import org.chancery.intake.header.Fields;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A web page as far as intake reads it.
 *
 * @param paragraphs of the article, each on one line; empty where the page has none
 * @param removed captions that stood among them
 * @param generator the program that says it made the page; empty where none does
 */
public record Page(
    Fields fields, List<String> paragraphs, List<Removed> removed, String generator) {

  /** Names of punctuation that pages of old leave without their semicolon. */
  private static final Pattern UNENDED =
      Pattern.compile("&(?:[mn]dash|[lr][sd]quo|hellip|bull|euro|trade)(?![;\\w])");

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private static final String BLOCKS = "> p, > div, > section, > article, > table";

  public Page {
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
  }

  /** Reads any markup: what is broken is mended as a browser would, or better. */
  public static Page of(String html) {
    Document page = Jsoup.parse(UNENDED.matcher(html).replaceAll("$0;"));
    page.select(HEADINGS).forEach(Page::end);
    Fields fields = PageFields.of(page);
    String generator = page.select("meta[name=generator]").attr("content");
    ArticleBody body = ArticleBody.in(page);
    return new Page(fields, body.paragraphs(), body.captions(), generator);
  }

  /** Ends a heading that was left open before the first paragraph that has run into it. */
  private static void end(Element heading) {
    Element first = heading.selectFirst(BLOCKS);
    Node last = heading;
    for (Node next = first; next != null; ) {
      Node after = next.nextSibling();
      last.after(next);
      last = next;
      next = after;
    }
  }
}
