package org.chancery.intake.html;

import java.util.List;
import org.chancery.engine.document.Removed;
import org.chancery.intake.header.Fields;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page as far as intake reads it.
 *
 * @param paragraphs of the article, each on one line; empty where the page has none
 * @param removed captions that stood among them
 */
public record Page(Fields fields, List<String> paragraphs, List<Removed> removed) {

  public Page {
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
  }

  /** Reads any markup: what is broken is mended as a browser would. */
  public static Page of(String html) {
    Document page = Jsoup.parse(html);
    Fields fields = PageFields.of(page);
    ArticleBody body = ArticleBody.in(page);
    return new Page(fields, body.paragraphs(), body.captions());
  }
}
