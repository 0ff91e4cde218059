package studydown.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studydown.link.Links;
import studydown.link.TermLinker;
import studydown.model.Guide;
import studydown.model.Term;
import studydown.model.TermId;

/** Every planted pair of terms that could both be right is seen, and none stands in an item. */
class TrapsTest {
    private static final int MIN_TRAPS = 60;

    /** Harmless terms around a pair, so that there are options enough to go wrong with. */
    private static final String AROUND = """
            - **Lantern**: a case of metal and panes that shields a flame from wind on deck
            - **Compost**: rotted leaves and peelings that feed beds in spring
            - **Census**: a count of all inhabitants held every ten years by the state
            - **Sonata**: music in several movements for one or two players
            - **Harbor**: a sheltered basin where ships load, refuel and wait out storms
            - **Verdict**: what a jury decides after hearing witnesses and lawyers
            """;

    record Trap(String rule, String term, String meaning, String other, String otherMeaning) {
        String guide() {
            return "## Things\n" + bullet(term, meaning) + bullet(other, otherMeaning) + AROUND;
        }

        private static String bullet(String term, String meaning) {
            int aliases = term.indexOf(" (");
            String name = aliases < 0 ? term : term.substring(0, aliases);
            return "- **" + name + "**" + term.substring(name.length()) + ": " + meaning + "\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTrapIsSeen() throws IOException {
        List<Trap> traps = traps();
        assertTrue(traps.size() >= MIN_TRAPS, traps.size() + " traps");
        return traps.stream()
                .map(trap -> DynamicTest.dynamicTest(trap.term() + " and " + trap.other(), () -> isSeen(trap)));
    }

    @Test
    void harmlessNeighboursMayStandTogether() {
        Guide guide = TinyGuide.of("## Things\n" + AROUND);
        Links links = new TermLinker().link(guide);
        Rivalry rivalry = new Rivalry(guide, links, QuizMakerTest.ENGLISH);
        for (Term one : guide.terms()) {
            for (Term other : guide.terms()) {
                if (one != other) {
                    assertEquals(Optional.empty(), rivalry.between(one.id(), other.id()), one.name() + other.name());
                }
            }
        }
    }

    private static void isSeen(Trap trap) {
        Guide guide = TinyGuide.of(trap.guide());
        Links links = new TermLinker().link(guide);
        Rivalry rivalry = new Rivalry(guide, links, QuizMakerTest.ENGLISH);
        TermId one = guide.terms().get(0).id();
        TermId other = guide.terms().get(1).id();
        List<String> seen = new ArrayList<>();
        rivalry.between(one, other).ifPresent(seen::add);
        rivalry.between(other, one).ifPresent(seen::add);
        assertTrue(seen.contains(trap.rule()), "rule " + trap.rule() + ", but seen by " + seen);
        Quiz quiz = new QuizMaker(QuizMakerTest.ENGLISH).make(guide, links);
        for (Choice choice : quiz.items(Choice.class)) {
            TermId key = choice.origin().term().orElseThrow();
            boolean isOne = key.equals(one) && rivalry.between(one, other).isPresent();
            boolean isOther = key.equals(other) && rivalry.between(other, one).isPresent();
            List<TermId> offered = choice.options().stream()
                    .filter(option -> !option.right())
                    .map(option -> option.source().orElseThrow().term().orElseThrow())
                    .toList();
            assertTrue(!(isOne && offered.contains(other)) && !(isOther && offered.contains(one)), choice.toString());
        }
        for (Match match : quiz.items(Match.class)) {
            List<TermId> offered = match.pairs().stream()
                    .map(pair -> pair.source().term().orElseThrow())
                    .toList();
            assertTrue(!offered.contains(one) || !offered.contains(other), match.toString());
        }
    }

    private static List<Trap> traps() throws IOException {
        try (InputStream in = TrapsTest.class.getResourceAsStream("/cases/quiz/traps.md")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Trap> traps = new ArrayList<>();
            for (String line : text.split("\n")) {
                String[] cells = line.split("\\|");
                if (line.startsWith("| ") && cells.length == 6 && !cells[1].contains("---") && !cells[1].isBlank()) {
                    traps.add(new Trap(
                            cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()));
                }
            }
            return traps.subList(1, traps.size());
        }
    }
}
