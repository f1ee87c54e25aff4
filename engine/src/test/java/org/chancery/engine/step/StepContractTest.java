package org.chancery.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Resolver;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marker;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Splitter;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a step, checked for every step of the chain. */
class StepContractTest {

  private static final List<String> PIECES =
      List.of(
          "\"We will sign,\" said ",
          "President ",
          "Amina Diallo",
          ", the ministry's spokeswoman, ",
          "the Accra Accord",
          " was ratified by ",
          "Ghana",
          " and ",
          "Togo",
          " in June",
          ". ",
          "\n\n",
          "He",
          " added",
          "\"",
          "“",
          "”",
          "'",
          " (",
          ")",
          "up to 4,000 troops",
          " said that ",
          "According to ",
          "the official",
          ", ",
          "3.5",
          "U.S.",
          " - ",
          "é",
          "\uD83D\uDE00",
          "\u0000",
          "its leader",
          "South Korea's",
          " former ",
          "%",
          "$",
          "2024");

  /** A step, named, with the way from a document to what it takes. */
  record Case<I, O>(String name, Function<Document, I> before, Step<I, O> step) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case<?, ?>> steps() {
    Lexicon lexicon = new Lexicon(Knowledge.bundled());
    Splitter splitter = new Splitter();
    Marker marker = new Marker(lexicon);
    return Stream.of(
        new Case<>("sentence", d -> d, splitter),
        new Case<>("network", splitter::apply, Read.network()),
        new Case<>("mention", d -> Seen.nothing(splitter.apply(d)), marker),
        new Case<>(
            "entity", d -> marker.apply(Seen.nothing(splitter.apply(d))), new Resolver(lexicon)),
        new Case<>("reading", d -> d, Read.reader()));
  }

  @ParameterizedTest
  @MethodSource("steps")
  <I, O> void aBatchIsItsMembersOneByOne(Case<I, O> each) {
    List<I> inputs = inputs(each, 30);

    assertThat(each.step().applyAll(inputs))
        .isEqualTo(inputs.stream().map(each.step()::apply).toList());
  }

  @ParameterizedTest
  @MethodSource("steps")
  <I, O> void theAnswerDependsOnTheInputAlone(Case<I, O> each) {
    List<I> inputs = inputs(each, 30);
    List<O> first = inputs.stream().map(each.step()::apply).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, inputs.size()).boxed().toList());
    Collections.shuffle(order, new Random(7));
    List<O> again = order.parallelStream().map(i -> each.step().apply(inputs.get(i))).toList();

    for (int i = 0; i < order.size(); i++) {
      assertThat(again.get(i)).isEqualTo(first.get(order.get(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  <I, O> void aRunKeepsOrderAndCostsNobodyElse(Case<I, O> each) {
    List<I> inputs = inputs(each, 20);
    I bad = inputs.get(11);
    Step<I, O> breaking =
        input -> {
          if (input.equals(bad)) {
            throw new IllegalStateException("broken on purpose");
          }
          return each.step().apply(input);
        };

    List<Outcome<I, O>> outcomes =
        new Run<>(breaking.named("breaking"), 4, 3).over(inputs.stream()).toList();

    assertThat(outcomes).extracting(Outcome::input).isEqualTo(inputs);
    for (Outcome<I, O> outcome : outcomes) {
      switch (outcome) {
        case Outcome.Done<I, O> done ->
            assertThat(done.value()).isEqualTo(each.step().apply(done.input()));
        case Outcome.Failed<I, O> failed -> {
          assertThat(failed.input()).isEqualTo(bad);
          assertThat(failed.failure().step()).isEqualTo("breaking");
        }
      }
    }
    assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Failed).isNotEmpty();
  }

  @Test
  void aFailureNamesTheInnermostStep() {
    Step<String, Integer> inner = ((Step<String, Integer>) Integer::valueOf).named("inner");
    Step<String, Integer> outer = inner.then(i -> i + 1).named("outer");

    assertThat(outer.apply("41")).isEqualTo(42);
    assertThatThrownBy(() -> outer.apply("x"))
        .isInstanceOf(StepFailure.class)
        .hasMessageContaining("inner");
  }

  private static <I, O> List<I> inputs(Case<I, O> each, int count) {
    Random random = new Random(Long.getLong("seed", 1));
    List<I> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k > 0; k--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      inputs.add(each.before().apply(Document.of(text.toString())));
    }
    return inputs;
  }
}
