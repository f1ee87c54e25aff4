package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.DateOrder;

/** A brief as one HTML file that needs nothing beside it. */
public final class BriefPage {

  private static final List<String> NUMBERS =
      List.of(
          "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
          "Eleven", "Twelve");

  private final Html html = new Html();
  private final Brief brief;
  private final int unread;

  private BriefPage(Brief brief, int unread) {
    this.brief = brief;
    this.unread = unread;
  }

  /** The page; {@code unread} inputs were refused or failed. */
  public static String of(Brief brief, int unread) {
    return new BriefPage(brief, unread).page();
  }

  private String page() {
    String style = resource("brief.css");
    String script = resource("brief.js");
    Anchors anchors = new Anchors(brief);
    html.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.markup(
        "style-src 'sha256-" + hash(style) + "'; script-src 'sha256-" + hash(script) + "'; ");
    html.markup("base-uri 'none'; form-action 'none'\">\n");
    html.markup("<meta name=\"generator\" content=\"Chancery\">\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", "", title() + " · Chancery");
    html.markup("\n<style>" + style + "</style>\n</head>\n<body>\n");
    html.markup("<a class=\"skip\" href=\"#articles\">Skip to the articles</a>\n");
    html.markup("<div class=\"sheet\">\n<div class=\"facts\">\n");
    masthead();
    html.markup("<main>\n");
    new FactsHtml(html, brief, anchors).write();
    html.markup("</main>\n");
    foot();
    html.markup("</div>\n<aside class=\"articles\" id=\"articles\" aria-label=\"Articles\">\n");
    html.markup("<h2>The articles</h2>\n");
    ArticleHtml article = new ArticleHtml(html, anchors);
    brief.readings().forEach(article::write);
    html.markup("</aside>\n</div>\n<script>" + script + "</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private void masthead() {
    html.markup("<header class=\"masthead\">\n<p class=\"mark\">Chancery · Brief</p>\n");
    html.element("h1", "", title());
    List<Document> documents =
        brief.readings().stream().map(r -> r.resolved().marked().parsed().document()).toList();
    String outlets =
        documents.stream()
            .map(d -> Wording.outlet(d.outlet(), d.agency()))
            .distinct()
            .collect(joining(", "));
    html.markup("\n<p class=\"standfirst\">").text(outlets);
    String dates = dates(documents);
    html.text(dates.isEmpty() ? "" : (outlets.isEmpty() ? "" : ", ") + dates).markup("</p>\n");
    if (unread > 0) {
      html.element("p", "unread", Wording.count(unread, "input was", "inputs were") + " refused.");
    }
    sections();
    html.markup("</header>\n");
  }

  private void sections() {
    html.markup("<nav aria-label=\"Sections\"><ul>");
    section(!brief.timeline().isEmpty() || brief.yearless() > 0, "timeline", "Timeline");
    section(!brief.statements().isEmpty(), "said", "Who said what");
    section(!brief.deeds().isEmpty(), "did", "Who did what");
    section(!brief.agreements().isEmpty(), "agreements", "Agreements");
    section(!brief.offices().isEmpty(), "offices", "Offices");
    section(!brief.places().isEmpty(), "places", "Places");
    section(!brief.figures().isEmpty(), "figures", "Figures");
    section(!brief.readings().isEmpty(), "articles", "Articles");
    html.markup("</ul></nav>\n");
  }

  private void section(boolean there, String id, String name) {
    if (there) {
      html.markup("<li><a href=\"#" + id + "\">" + name + "</a></li>");
    }
  }

  private void foot() {
    html.markup("<footer>");
    if (brief.readings().size() > 1) {
      html.element("p", "", Brief.RULE);
    }
    html.markup("<p>Quotation marks stand only round words the article quotes");
    html.markup(brief.deeds().isEmpty() ? "" : ", ‹ › round its own");
    html.markup(".</p></footer>\n");
  }

  private String title() {
    int articles = brief.readings().size();
    String number = articles < NUMBERS.size() ? NUMBERS.get(articles) : String.valueOf(articles);
    return articles == 1
        ? "What one article says"
        : number.equals("No")
            ? "No articles"
            : "What " + number.toLowerCase(Locale.ROOT) + " articles say";
  }

  private static String dates(List<Document> documents) {
    List<String> dates =
        documents.stream()
            .flatMap(d -> d.published().stream())
            .map(Published::date)
            .sorted(DateOrder.comparator())
            .toList();
    return dates.isEmpty() ? "" : DateText.range(dates.getFirst(), dates.getLast());
  }

  private static String resource(String name) {
    try (InputStream in = BriefPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
