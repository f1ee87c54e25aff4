package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Shared;
import org.chancery.engine.mention.Title;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Leaders;
import org.chancery.knowledge.Role;

/** The offices that the descriptions of one document tell, as often as they tell them. */
final class Told {

  /** Roles that are offices where the text says whose: {@code the union's delegate}. */
  private static final Set<String> POSTS =
      Set.of(
          "delegate",
          "negotiator",
          "mediator",
          "adviser",
          "advisor",
          "emissary",
          "editor",
          "lawyer",
          "manager",
          "top diplomat",
          "attaché",
          "attache");

  /** Seats in a parliament that the tables know as roles. */
  private static final Set<String> SEATS = Set.of("deputy", "lawmaker", "legislator");

  /** Titles that are written short before a name. */
  private static final Map<String, Role> SHORTENED =
      Map.of(
          "Gov.", new Role("governor", List.of("GOV"), Role.Use.OFFICE),
          "Sen.", new Role("senator", List.of("LEG"), Role.Use.OFFICE),
          "Rep.", new Role("representative", List.of("LEG"), Role.Use.OFFICE));

  /** From this chance on the network's word that an office is past is taken. */
  private static final double PAST = 0.65;

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final Holders holders;
  private final Owners owners;
  private final Presumed presumed;
  private final Superiors superiors;
  private final Standing standing;
  private final SeenStatus seen;
  private final Portfolios portfolios;
  private final Sighted sighted;
  private final Introductions introductions;
  private final List<Draft> drafts = new ArrayList<>();

  /** An office of which it may still be open of what state it is. */
  private record Draft(Office office, Title title, Mention mention) {}

  Told(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.holders = new Holders(resolved, lexicon);
    this.owners = new Owners(resolved, lexicon);
    this.presumed = new Presumed(resolved);
    this.superiors = new Superiors(resolved, lexicon);
    this.standing = new Standing(resolved.marked().parsed().words());
    this.seen = new SeenStatus(resolved.marked());
    this.portfolios = new Portfolios(resolved);
    this.introductions = new Introductions(resolved, lexicon);
    this.sighted = new Sighted(resolved, lexicon, holders, introductions, presumed);
  }

  List<Office> offices() {
    List<Mention> borrowed = new ArrayList<>();
    for (Mention mention : resolved.marked().mentions()) {
      if (mention.form() == Form.DESCRIPTION
          && mention.kind() == Kind.PERSON
          && !standing.isOwning(place(mention.span().end()))) {
        Optional<Title> title = Title.of(resolved.marked(), mention, lexicon);
        if (title.filter(Borrowed::isLent).isPresent()) {
          borrowed.add(mention);
        } else if (title.isPresent()) {
          holder(mention)
              .ifPresent(
                  person -> add(title.get(), mention, person, holders.beside(mention, person)));
        }
      } else if (mention.isPersonName()) {
        shortened(mention);
      } else {
        Shared.of(resolved.marked(), mention, lexicon).ifPresent(shared -> shared(shared, mention));
      }
    }
    List<Office> told = new ArrayList<>(drafts.stream().map(d -> dated(d, settled(d))).toList());
    told.addAll(new Candidacies(resolved, lexicon, holders).offices());
    told.addAll(sighted.offices(told).stream().filter(o -> !superiors.isOwn(o)).toList());
    for (Mention mention : borrowed) {
      holder(mention)
          .filter(Told::isNamed)
          .flatMap(
              holder -> new Borrowed(resolved, lexicon, standing).office(mention, holder, told))
          .ifPresent(told::add);
    }
    told.addAll(new Successions(resolved, holders).offices(told));
    return told.stream().map(o -> left(o, told)).toList();
  }

  /** Who bears a title: the one it stands beside, or whose name follows in the next sentence. */
  private Optional<Entity> holder(Mention description) {
    Optional<Entity> beside = holders.of(description);
    return beside
        .filter(Told::isNamed)
        .or(
            () ->
                introductions.behind(
                    place(description.span().begin()), place(description.span().end())))
        .or(() -> beside);
  }

  private void add(Title title, Mention mention, Entity person, Optional<Mention> name) {
    Optional<Owners.Owner> owner = owners.told(title, mention, name);
    if (isNamed(person) && !superiors.isServed(title, person) && counts(title, name, owner)) {
      Optional<Owners.Owner> whose = owner.or(() -> ofSuperior(title, mention));
      drafts.add(new Draft(office(title, mention, name, person, whose), title, mention));
    }
  }

  /** {@code Foreign Ministers Ana Tui and Bo Ek}: to each the office that the plural gives all. */
  private void shared(Shared shared, Mention mention) {
    Optional<Title> all = Title.of(resolved.marked(), mention, lexicon);
    Optional<Title> each =
        all.map(
            t -> new Title(shared.role(), one(t.noun()), t.head(), t.marks(), t.owner(), false));
    for (Shared.Bearer bearer : shared.bearers()) {
      Optional<Owners.Owner> owner =
          bearer
              .state()
              .flatMap(resolved::of)
              .map(
                  state ->
                      new Owners.Owner(
                          state,
                          Because.of(
                              "of",
                              "office: the state beside the name",
                              bearer.state().orElseThrow().span())));
      Optional<Entity> person = resolved.of(bearer.name());
      if (each.isPresent() && person.isPresent()) {
        Office office =
            office(each.get(), mention, Optional.of(bearer.name()), person.get(), owner);
        drafts.add(new Draft(office.titled(one(office.title())), each.get(), mention));
      }
    }
  }

  /** {@code foreign minister} of {@code foreign ministers}. */
  private static String one(String plural) {
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** {@code former Gov. Ba}: a title that stands inside the name, cut short. */
  private void shortened(Mention name) {
    Word first = resolved.marked().wordsIn(name.span()).getFirst();
    Optional<Role> role = Optional.ofNullable(SHORTENED.get(first.text()));
    List<Word> words = resolved.marked().parsed().words();
    Word before = words.get(Math.max(0, first.index() - 1));
    Set<String> marks =
        before.is("former") || before.is("late")
            ? Set.of(before.text().toLowerCase(Locale.ROOT))
            : Set.of();
    role.map(r -> new Title(r, first.text(), first.span(), marks, Optional.empty(), false))
        .ifPresent(
            title -> resolved.of(name).ifPresent(p -> add(title, name, p, Optional.of(name))));
  }

  /** Whether a title is an office, and the words tell it of this person. */
  private static boolean counts(Title title, Optional<Mention> name, Optional<Owners.Owner> owner) {
    String noun = title.role().noun();
    if (title.noun().equals("Commander") && name.isPresent() && owner.isEmpty()) {
      return false;
    }
    if (Honours.has(title.role())) {
      boolean inBody = owner.filter(o -> o.entity().kind() == Kind.ORGANIZATION).isPresent();
      return inBody || title.marks().contains("former") || title.marks().contains("retired");
    }
    if (title.role().use() != Role.Use.OFFICE) {
      return (isPost(title.role()) && owner.isPresent())
          || (noun.equals("deputy") && title.owner().isPresent())
          || (SEATS.contains(noun) && name.isPresent());
    }
    boolean vague = noun.equals("leader") || noun.equals("head");
    return name.isPresent() || !title.marks().isEmpty() || !vague;
  }

  /** Whether a role is an office where the text says whose: {@code the union's delegate}. */
  private static boolean isPost(Role role) {
    return POSTS.contains(role.noun());
  }

  private static boolean isNamed(Entity person) {
    return person.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
  }

  private Office office(
      Title title,
      Mention mention,
      Optional<Mention> name,
      Entity person,
      Optional<Owners.Owner> owner) {
    List<Because> trace = new ArrayList<>();
    trace.add(
        Because.of(
            "title", "office: a role noun of the tables, " + title.role().noun(), title.head()));
    owner.ifPresent(o -> trace.add(o.because()));
    Span span = mention.span();
    int to = place(Math.max(span.end(), name.map(n -> n.span().end()).orElse(0)));
    trace.add(Because.of("status", "office: " + marks(title), span));
    return new Office(
        "",
        person.id(),
        complete(title, mention),
        owner.map(o -> o.entity().id()),
        standing.of(title, place(span.begin()), place(span.end()), to),
        Optional.empty(),
        new Evidence(List.of(name.map(n -> span.through(n.span())).orElse(span)), trace));
  }

  /** The title as the tables or the network have it, whichever has more words. */
  private String complete(Title title, Mention mention) {
    String known = portfolios.complete(title, mention);
    return sighted
        .whole(title.head())
        .map(seen -> withoutMarks(seen, title))
        .filter(seen -> seen.split(" ").length > known.split(" ").length)
        .orElse(known);
  }

  /** {@code president} of {@code interim president}, whose standing is told apart. */
  private static String withoutMarks(String seen, Title title) {
    return Stream.of(seen.split(" "))
        .dropWhile(word -> title.marks().contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static String marks(Title title) {
    return title.marks().isEmpty()
        ? "no word of another"
        : String.join(", ", title.marks().stream().sorted().toList());
  }

  private int place(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }

  /** Of the state that another title of the holder names, else of what it is most likely of. */
  private Office settled(Draft draft) {
    Office office = draft.office();
    if (office.of().isPresent() || isOfAnother(draft.title())) {
      return office;
    }
    Title title = draft.title();
    Optional<Owners.Owner> told = Owners.isOfEveryState(title) ? ofState(draft) : Optional.empty();
    Optional<String> known =
        presumed.of(title.noun(), title.head(), resolved.entity(office.holder()));
    if (told.isEmpty() && known.isPresent()) {
      Because because = Because.of("of", "office: goes without saying", title.head());
      return owners
          .chamber(title, resolved.entity(office.holder()))
          .or(() -> known.flatMap(resolved::state).map(e -> new Owners.Owner(e, because)))
          .map(o -> office.of(o.entity().id(), o.because()))
          .orElse(office);
    }
    Optional<Owners.Owner> owner =
        Owners.isOfEveryState(title)
            ? told.or(() -> owners.ofOutlet(title, draft.mention()))
            : Optional.empty();
    return owner
        .or(() -> owners.likely(title, draft.mention(), resolved.entity(office.holder())))
        .map(o -> office.of(o.entity().id(), o.because()))
        .orElse(office);
  }

  /**
   * As one of the past where the network sees that: {@code recalled Ambassador Ba}, {@code was made
   * minister by Premier Ba in 2006}. A title that only takes up its holder, {@code until the
   * minister is sacked}, has no more say than those that stand beside his name.
   */
  private Office dated(Draft draft, Office office) {
    double past =
        isBeside(draft)
            ? past(draft)
            : drafts.stream()
                .filter(d -> d.office().holder().equals(office.holder()))
                .filter(d -> d.title().role().equals(draft.title().role()))
                .mapToDouble(this::past)
                .min()
                .orElse(0);
    return office.status() == Status.CURRENT && past >= PAST ? office.with(Status.FORMER) : office;
  }

  private double past(Draft draft) {
    Span head = draft.title().head();
    return seen.past(place(head.begin()), place(head.end()));
  }

  private static boolean isBeside(Draft draft) {
    return !draft.office().evidence().spans().getFirst().equals(draft.mention().span());
  }

  /** Whether a title names whose it is, but not only as {@code our} or {@code his}. */
  private boolean isOfAnother(Title title) {
    return title
        .owner()
        .filter(owner -> !ClosedClass.POSSESSIVE.has(resolved.marked().wordsIn(owner).getFirst()))
        .isPresent();
  }

  private Optional<Owners.Owner> ofState(Draft draft) {
    return drafts.stream()
        .filter(d -> d.office().holder().equals(draft.office().holder()))
        .filter(d -> Owners.isOfEveryState(d.title()))
        .flatMap(d -> d.office().of().stream())
        .map(resolved::entity)
        .filter(e -> e.kind() == Kind.STATE)
        .findFirst()
        .map(
            e ->
                new Owners.Owner(
                    e,
                    Because.of(
                        "of", "office: another title of the holder", draft.mention().span())));
  }

  /** {@code the minister's deputy}: of the state or body that the minister's office is of. */
  private Optional<Owners.Owner> ofSuperior(Title title, Mention mention) {
    Optional<Entity> superior = owners.superior(title, mention);
    Optional<EntityId> of =
        superior.flatMap(
            s ->
                drafts.stream()
                    .map(Draft::office)
                    .filter(o -> o.holder().equals(s.id()))
                    .flatMap(o -> o.of().stream())
                    .findFirst());
    return of.map(resolved::entity)
        .or(() -> superior.flatMap(this::country).flatMap(resolved::state))
        .map(
            e ->
                new Owners.Owner(
                    e, Because.of("of", "office: that of the superior", mention.span())));
  }

  private Optional<String> country(Entity person) {
    return Leaders.bundled().state(person.name()).or(person::country);
  }

  /** An office that its holder leaves in another sentence: {@code Ba resigned on Monday}. */
  private Office left(Office office, List<Office> told) {
    Optional<Office> main =
        told.stream().filter(o -> o.holder().equals(office.holder())).findFirst();
    boolean isMain = main.filter(o -> o.title().equalsIgnoreCase(office.title())).isPresent();
    if (office.status() != Status.CURRENT || !isMain) {
      return office;
    }
    boolean leaves =
        resolved.entity(office.holder()).mentions().stream()
            .filter(m -> m.form() == Form.NAME)
            .anyMatch(m -> standing.leaves(place(m.span().end())));
    return leaves ? office.with(Status.FORMER) : office;
  }
}
