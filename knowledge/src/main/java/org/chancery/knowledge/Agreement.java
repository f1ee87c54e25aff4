package org.chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What rows must agree on with each other, within a table and between tables. */
final class Agreement {
  /** The code that Kosovo goes by, which has none of its own. */
  private static final String KOSOVO = "XKX";

  private final Knowledge knowledge;
  private final Complaint complaint;
  private final Set<String> states = new HashSet<>();
  private final Set<String> sectors = new HashSet<>();

  /** Told of each row that does not agree. */
  @FunctionalInterface
  interface Complaint {
    void about(Object row, String value, String remedy);
  }

  private Agreement(Knowledge knowledge, Complaint complaint) {
    this.knowledge = knowledge;
    this.complaint = complaint;
    knowledge.states().forEach(state -> states.add(state.iso3()));
    knowledge.plover().sectors().forEach(sector -> sectors.add(sector.code()));
  }

  static void check(Knowledge knowledge, Complaint complaint) {
    Agreement agreement = new Agreement(knowledge, complaint);
    agreement.states();
    agreement.seats();
    agreement.bodies();
    agreement.words();
  }

  private void states() {
    Once codes = new Once("another line has this code; join the two");
    Once names = new Once("another state has this name; keep it with one");
    for (State state : knowledge.states()) {
      codes.check(state, state.iso3());
      names.check(state, state.name());
      for (String name : state.names()) {
        names.check(state, name);
      }
      if (!iso3(state.iso2()).equals(state.iso3())) {
        complaint.about(
            state,
            state.iso2() + " " + state.iso3(),
            "are not the two ISO 3166 codes of one country");
      }
    }
  }

  private static String iso3(String iso2) {
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(iso2)) {
      return iso2.equals("XK") ? KOSOVO : "";
    }
    return new Locale.Builder().setRegion(iso2).build().getISO3Country();
  }

  private void seats() {
    Once names = new Once("stands twice; keep one");
    for (Seat seat : knowledge.seats()) {
      names.check(seat, seat.name());
      state(seat, seat.iso3());
      sectors(seat, seat.sectors());
    }
  }

  private void bodies() {
    Once ids = new Once("another line has this id; choose another");
    Once names = new Once("another body has this name; keep it with one");
    for (Body body : knowledge.bodies()) {
      ids.check(body, body.id());
      if (!isSlug(body.id())) {
        complaint.about(body, body.id(), "is no id; use a-z, 0-9 and hyphens");
      }
      names.check(body, body.name());
      body.aliases().forEach(alias -> names.check(body, alias));
      body.iso3().ifPresent(iso3 -> state(body, iso3));
      sectors(body, body.sectors());
      if (body.sectors().isEmpty()) {
        complaint.about(body, body.id(), "has no sector; give one of " + allSectors());
      }
    }
  }

  private void words() {
    Once regions = new Once("stands twice; keep one");
    knowledge.regions().forEach(region -> regions.check(region, region.name()));
    Once roles = new Once("stands twice; keep one");
    for (Role role : knowledge.roles()) {
      roles.check(role, role.noun());
      sectors(role, role.sectors());
    }
    Once heads = new Once("stands twice; keep one");
    for (BodyHead head : knowledge.bodyHeads()) {
      heads.check(head, head.noun());
      sectors(head, List.of(head.sector()));
    }
    Once given = new Once("stands twice; keep one, with gender 'either' if need be");
    knowledge.givenNames().forEach(name -> given.check(name, name.name()));
    Once family = new Once("stands twice; keep one");
    knowledge.familyNames().forEach(name -> family.check(name, name));
  }

  private void state(Object row, String iso3) {
    if (!states.contains(iso3)) {
      complaint.about(row, iso3, "is no state of states.tsv; correct it or add the state");
    }
  }

  private void sectors(Object row, List<String> codes) {
    for (String code : codes) {
      if (!sectors.contains(code)) {
        complaint.about(row, code, "is no sector; use one of " + allSectors());
      }
    }
  }

  private String allSectors() {
    return String.join(", ", sectors.stream().sorted().toList());
  }

  private static boolean isSlug(String id) {
    return id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  /** Names that may stand once, and which row has them. */
  private final class Once {
    private final String remedy;
    private final Map<String, Object> owners = new HashMap<>();

    Once(String remedy) {
      this.remedy = remedy;
    }

    void check(Object row, String name) {
      if (owners.putIfAbsent(name, row) != null) {
        complaint.about(row, name, remedy);
      }
    }
  }
}
