package org.chancery.engine.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;

/**
 * Whether somebody does what is done to another, as in {@code Ba dismissed the minister} and {@code
 * Ba met Sy and praised him}: then the two are not the same, or the verb would have {@code himself}
 * (Chomsky 1981, Lectures on Government and Binding).
 */
final class Doers {

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  /** Verbs whose object is what their subject is. */
  private static final Set<String> BECOMING =
      Set.of("became", "become", "becomes", "becoming", "remains", "remained", "served", "serves");

  private final Marked marked;
  private final List<Word> words;
  private final List<Branch> branches;

  Doers(Marked marked) {
    this.marked = marked;
    this.words = marked.parsed().words();
    this.branches = marked.seen().branches();
  }

  /** Whether this one does what is done to the one of the mention. */
  boolean does(Cluster somebody, Mention done) {
    int object = head(done);
    if (object >= branches.size() || !OBJECTS.contains(branches.get(object).relation())) {
      return false;
    }
    int verb = branches.get(object).head();
    if (verb < 0 || BECOMING.contains(words.get(verb).text())) {
      return false;
    }
    int governing = governing(verb);
    return somebody.mentions.stream().anyMatch(each -> isSubject(each, governing));
  }

  /** The verb that has the subject of this one: {@code met} for {@code met Sy and praised him}. */
  private int governing(int verb) {
    return Branch.above(branches, verb)
        .filter(at -> hasSubject(at) || !branches.get(at).relation().equals("conj"))
        .findFirst()
        .orElse(verb);
  }

  private boolean hasSubject(int verb) {
    int first =
        marked.parsed().sentenceAt(words.get(verb).span().begin()).words().getFirst().index();
    return IntStream.range(first, verb)
        .anyMatch(k -> branches.get(k).head() == verb && isSubject(k));
  }

  private boolean isSubject(Mention mention, int verb) {
    int word = Branch.leading(branches, head(mention));
    return isSubject(word) && branches.get(word).head() == verb;
  }

  private boolean isSubject(int word) {
    return branches.get(word).relation().equals("nsubj");
  }

  private int head(Mention mention) {
    return marked.head(mention).index();
  }
}
