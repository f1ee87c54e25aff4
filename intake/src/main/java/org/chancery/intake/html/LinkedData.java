package org.chancery.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, in schema.org's words. */
final class LinkedData {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BlogPosting",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "LiveBlogPosting",
          "Report",
          "WebPage");

  /** More nodes than an honest page has. */
  private static final int MOST_NODES = 20_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles;

  private LinkedData(List<JsonNode> articles) {
    this.articles = articles;
  }

  static LinkedData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      read(script.data()).ifPresent(root -> collect(root, articles, pages));
    }
    articles.addAll(pages);
    return new LinkedData(articles);
  }

  /** The first article's value of a property: a string, or the name of what stands there. */
  Optional<String> first(String property) {
    return articles.stream()
        .map(article -> names(article.path(property)))
        .filter(names -> !names.isEmpty())
        .map(names -> String.join(" and ", names))
        .findFirst();
  }

  private static Optional<JsonNode> read(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json.strip()));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> pages) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.pop();
      if (node.isObject()) {
        String type = type(node);
        if (type.equals("WebPage")) {
          pages.add(node);
        } else if (ARTICLES.contains(type)) {
          articles.add(node);
        }
        open.addAll(node.path("@graph").valueStream().toList());
        if (node.path("mainEntity").isObject()) {
          open.add(node.path("mainEntity"));
        }
      } else if (node.isArray()) {
        open.addAll(node.valueStream().toList());
      }
    }
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      return type.valueStream()
          .map(t -> t.asString(""))
          .filter(ARTICLES::contains)
          .findFirst()
          .orElse("");
    }
    return type.asString("").replaceFirst("^https?://schema.org/", "");
  }

  private static List<String> names(JsonNode value) {
    return switch (value) {
      case JsonNode v when v.isString() && !v.asString("").isBlank() -> List.of(v.asString(""));
      case JsonNode v when v.isArray() ->
          v.valueStream().limit(6).flatMap(each -> names(each).stream()).distinct().toList();
      case JsonNode v when v.isObject() -> names(v.path("name"));
      case JsonNode _ -> List.of();
    };
  }
}
