package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Reads what an agreement provides: {@code which limits the fleet to 40 boats}. */
final class TermReading {

  private static final Set<String> PROVIDING =
      Set.of(
          "outlines",
          "outline",
          "outlined",
          "includes",
          "include",
          "included",
          "provides",
          "provide",
          "provided",
          "requires",
          "require",
          "required",
          "commits",
          "commit",
          "committed",
          "obliges",
          "oblige",
          "obliged",
          "obligates",
          "allows",
          "allow",
          "allowed",
          "permits",
          "permit",
          "permitted",
          "stipulates",
          "stipulate",
          "stipulated",
          "limits",
          "limit",
          "limited",
          "caps",
          "cap",
          "capped",
          "covers",
          "cover",
          "covered",
          "sets",
          "guarantees",
          "guarantee",
          "guaranteed",
          "grants",
          "grant",
          "granted",
          "bans",
          "ban",
          "banned",
          "contains",
          "contain",
          "contained",
          "envisages",
          "envisage",
          "envisaged",
          "establishes",
          "establish",
          "established",
          "foresees",
          "entitles",
          "binds",
          "divides",
          "divide",
          "divided",
          "governs",
          "govern",
          "governed",
          "prohibits",
          "prohibit",
          "prohibited",
          "calls",
          "called",
          "gives",
          "gave",
          "regulates",
          "regulate",
          "regulated",
          "reserves",
          "doubles",
          "raises",
          "creates",
          "lifts",
          "opens",
          "fixes",
          "fixed",
          "obliging",
          "requiring",
          "allowing",
          "setting");

  private static final int FARTHEST = 6;

  private final Resolved resolved;
  private final List<Figure> figures;
  private final List<Word> words;

  TermReading(Resolved resolved, List<Figure> figures) {
    this.resolved = resolved;
    this.figures = figures;
    this.words = resolved.marked().parsed().words();
  }

  /** The terms of one agreement, in reading order. */
  List<Term> of(Entity agreement) {
    List<Term> terms = new ArrayList<>();
    for (Mention mention : agreement.mentions()) {
      Sentence sentence = resolved.marked().parsed().sentenceAt(mention.span().begin());
      int first = sentence.words().getFirst().index();
      int end = first + sentence.words().size();
      int from = resolved.marked().parsed().firstWordFrom(mention.span().begin());
      int to = resolved.marked().parsed().firstWordFrom(mention.span().end());
      int verb = verbAfter(to, end);
      if (verb >= 0) {
        int begin = verb + 1;
        begin += begin < end && (words.get(begin).is("for") || words.get(begin).is("that")) ? 1 : 0;
        boolean relative =
            words.subList(to, verb).stream().anyMatch(w -> w.is("which") || w.is("that"));
        add(terms, verb, begin, relative ? endOfRelative(begin, end) : end);
      } else if (under(from, first) && to < end && words.get(to).text().equals(",")) {
        add(terms, from, to + 1, end);
      }
    }
    return terms;
  }

  /** The verb of providing that the agreement is the subject of, or -1. */
  private int verbAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + FARTHEST); i++) {
      Word word = words.get(i);
      int over = overAside(i, end);
      if (over > i) {
        return verbAfter(over, end);
      }
      if (PROVIDING.contains(word.text().toLowerCase(Locale.ROOT))) {
        return i;
      }
      boolean passes =
          word.is("which")
              || word.is("that")
              || word.text().equals(",")
              || word.text().equals(")")
              || ClosedClass.ADVERB.has(word)
              || word.text().endsWith("ly")
              || (ClosedClass.AUXILIARY.has(word) && !word.is("was") && !word.is("is"));
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  /** Over a clause between commas that tells of something else: {@code , which took effect,}. */
  private int overAside(int i, int end) {
    boolean opens = words.get(i).text().equals(",") && i + 2 < end && words.get(i + 1).is("which");
    if (!opens) {
      return i;
    }
    for (int k = i + 2; k < Math.min(end, i + 14); k++) {
      if (PROVIDING.contains(words.get(k).text())) {
        return i;
      }
      if (words.get(k).text().equals(",")) {
        return k + 1;
      }
    }
    return i;
  }

  /** A relative clause ends at the comma before the verb of the main clause. */
  private int endOfRelative(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean verb =
          ClosedClass.AUXILIARY.has(words.get(i + 1)) || !Stages.at(words, i + 1).isEmpty();
      if (words.get(i).text().equals(",") && verb) {
        return i;
      }
    }
    return end;
  }

  private boolean under(int from, int first) {
    return from > first && words.get(from - 1).is("under") && from - 1 == first;
  }

  private void add(List<Term> terms, int verb, int from, int sentenceEnd) {
    int end = from;
    while (end < sentenceEnd && !ends(end, sentenceEnd)) {
      end++;
    }
    while (end > from
        && !words.get(end - 1).isAlphanumeric()
        && !words.get(end - 1).text().equals("%")) {
      end--;
    }
    if (end == from) {
      return;
    }
    Span span = words.get(from).span().through(words.get(end - 1).span());
    boolean told = terms.stream().anyMatch(t -> t.evidence().spans().getFirst().overlaps(span));
    if (!told) {
      List<String> inside =
          figures.stream().filter(f -> span.covers(f.span())).map(Figure::id).toList();
      Because because =
          Because.of("text", "agreement: what follows a verb of providing", words.get(verb).span());
      terms.add(new Term(span.of(resolved.text()), inside, Evidence.of(span, because)));
    }
  }

  /** A clause ends at a semicolon, a full stop, or a comma before a conjunction with a subject. */
  private boolean ends(int i, int sentenceEnd) {
    String text = words.get(i).text();
    if (text.equals(";") || text.equals(".")) {
      return true;
    }
    if (!text.equals(",") || i + 1 >= sentenceEnd) {
      return false;
    }
    Word next = words.get(i + 1);
    return next.is("but")
        || next.is("while")
        || next.is("although")
        || next.is("said")
        || next.is("according")
        || next.is("he")
        || next.is("she");
  }
}
