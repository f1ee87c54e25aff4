package org.chancery.bench.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an article names its entities. A name counts wherever it stands, unless it stands inside a
 * longer name or another entity claims that very place by its paragraph; descriptions and pronouns
 * count where the annotation places them.
 */
final class Mentions {

  /** The lists of an entity, and the form of what they hold. */
  static final Map<String, String> FORMS =
      Map.of(
          "names",
          "name",
          "metonyms",
          "metonym",
          "descriptions",
          "description",
          "pronouns",
          "pronoun");

  private record Claim(
      Item item, String entity, String form, String surface, boolean placed, List<Words> places) {

    boolean isName() {
      return form.equals("name") || form.equals("metonym");
    }

    int length() {
      return places.stream().mapToInt(p -> p.end() - p.begin()).max().orElse(0);
    }
  }

  /** One mention of an entity. */
  record Mention(Words words, String form) {}

  private final ArticleText text;
  private final List<Claim> claims = new ArrayList<>();

  Mentions(ArticleText text) {
    this.text = text;
  }

  void add(Item entity, String name) {
    FORMS.forEach(
        (field, form) -> {
          for (String surface : entity.strings(field)) {
            boolean pronoun = form.equals("pronoun");
            List<Words> places = text.find(surface, 0, pronoun);
            if (places.isEmpty()) {
              entity.problem(field + " is not in the text: " + surface);
              continue;
            }
            claims.add(new Claim(entity, name, form, surface, text.isPlaced(surface), places));
          }
        });
  }

  /** The mentions of every entity, in the order of the text. */
  Map<String, List<Mention>> settle() {
    claims.sort(
        Comparator.comparing((Claim claim) -> !claim.placed())
            .thenComparing(Comparator.comparingInt(Claim::length).reversed())
            .thenComparing(Claim::entity)
            .thenComparing(Claim::form)
            .thenComparing(Claim::surface));
    Map<Words, String> owners = new TreeMap<>(ORDER);
    List<Words> names = new ArrayList<>();
    Map<String, Map<Words, String>> settled = new TreeMap<>();
    for (Claim claim : claims) {
      for (Words place : claim.places()) {
        String owner = owners.get(place);
        if (owner != null && !owner.equals(claim.entity())) {
          if (claim.placed() == placed(owner, place)) {
            claim.item().problem(taken(claim, place, owner));
          }
          continue;
        }
        boolean inside =
            claim.isName() && !claim.placed() && names.stream().anyMatch(n -> within(place, n));
        if (inside) {
          continue;
        }
        owners.put(place, claim.entity());
        if (claim.isName()) {
          names.add(place);
        }
        settled
            .computeIfAbsent(claim.entity(), _ -> new TreeMap<>(ORDER))
            .putIfAbsent(place, claim.form());
      }
    }
    Map<String, List<Mention>> mentions = new TreeMap<>();
    settled.forEach(
        (entity, places) -> {
          List<Mention> list = new ArrayList<>();
          places.forEach((place, form) -> list.add(new Mention(place, form)));
          mentions.put(entity, list);
        });
    return mentions;
  }

  private static String taken(Claim claim, Words place, String owner) {
    String start = "\"" + claim.surface() + "\" in paragraph " + place.paragraph() + " is also ";
    return claim.placed()
        ? start + owner + "; number it, as in \"" + claim.surface().replaceFirst("#.*", "") + "#2\""
        : start
            + owner
            + "; give each its own paragraph, as in \""
            + place.paragraph()
            + " "
            + claim.surface()
            + "\"";
  }

  private boolean placed(String entity, Words place) {
    return claims.stream()
        .anyMatch(c -> c.entity().equals(entity) && c.placed() && c.places().contains(place));
  }

  private static boolean within(Words inner, Words outer) {
    return outer.begin() <= inner.begin() && inner.end() <= outer.end() && !outer.equals(inner);
  }

  private static final Comparator<Words> ORDER =
      Comparator.comparingInt(Words::begin).thenComparingInt(Words::end);
}
