package org.chancery.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.record.json.ReadingJson;

/** The Readings that commands and pages are tested on. */
public final class Story {

  private Story() {}

  /** Three articles of an invented story. */
  public static List<Reading> threeArticles() {
    return lines().lines().map(ReadingJson::parse).toList();
  }

  /** The same as JSON Lines. */
  public static String lines() {
    try (InputStream in = Story.class.getResourceAsStream("/readings/three-articles.jsonl")) {
      if (in == null) {
        throw new IllegalStateException("three-articles.jsonl is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first article, whose header and entities try to break out of the page. */
  public static Reading hostile() {
    String line = lines().lines().findFirst().orElseThrow();
    return ReadingJson.parse(
        line.replace(
                "Parliament backs joint patrols in the Gulf",
                "<script>alert(1)</script>\\u001b[31m")
            .replace(
                "\"outlet\":\"Harbour Post\"", "\"outlet\":\"\\\"><img src=x onerror=alert(2)>\"")
            .replace(
                "\"byline\":\"Ilta Rautanen\"", "\"byline\":\"</title><script>alert(3)</script>\"")
            .replace("\"url\":\"https://", "\"url\":\"javascript:alert(4)//")
            .replace("asked not to be named", "<script>alert(55)</scr")
            .replace("\"type\":\"SUPPORT\"", "\"type\":\"<img src=x onerror=alert(7)>\\u001b[31m\"")
            .replace("\"name\":\"Aino Halla\"", "\"name\":\"<b>\\u202eAino</b>\"")
            .replace(
                "\"published\":\"2026-06-17T18:20\"",
                "\"published\":\"2026-06-17\\\"onclick=alert(6)\"")
            .replace("Sign up to our morning letter", "<iframe src=//x>"));
  }

  /** The first article, which tells with this standing that the accord was ratified. */
  public static Reading ratified(String standing) {
    String line = lines().lines().findFirst().orElseThrow();
    String done = "\"anchor\":{\"begin\":34,\"end\":42},\"standing\":\"done\"";
    if (!line.contains(done)) {
      throw new IllegalStateException("the first article does not tell " + done);
    }
    return ReadingJson.parse(line.replace(done, done.replace("done", standing)));
  }

  /** The first article, with a place in it and a category of the user's for its first event. */
  public static Reading placed() {
    String line = lines().lines().findFirst().orElseThrow();
    int begin = document(ReadingJson.parse(line)).text().indexOf("Turku");
    String place =
        String.format(
            Locale.ROOT,
            "{\"begin\":%d,\"end\":%d,\"use\":\"literal\",\"role\":\"mentioned\",\"lat\":60.45,"
                + "\"lon\":22.27,\"country\":\"FIN\"}",
            begin,
            begin + "Turku".length());
    String anchor = "\"anchor\":{\"begin\":34,\"end\":42},";
    String category = "\"categories\":[{\"name\":\"<b>naval\",\"confidence\":0.8}],";
    return ReadingJson.parse(
        line.replace("\"places\":[]", "\"places\":[" + place + "]")
            .replace(anchor, anchor + category));
  }

  static Document document(Reading reading) {
    return reading.resolved().marked().parsed().document();
  }
}
