package studydown.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.link.Links;
import studydown.link.TermLinker;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.quiz.QuizMaker;
import studydown.quiz.TinyGuide;
import studydown.source.SourceFile;

class ItemCheckTest {
    private static final Words ENGLISH = CarriedReader.read(Optional.empty()).words("en");

    private static final String GOOD = """
            ## Devices
            - **Switch** (network switch): a device that passes frames on inside one building, to the port where the receiver's address was last seen
            - **Router**: a box that joins distant offices and finds, packet by packet, the next hop towards a far destination
            - **Firewall**: a program that lets traffic through or stops it by rules about addresses, ports and content
            - **Repeater**: a small amplifier that receives a weak signal on a long cable and sends it on with full strength
            ### Which layer has ports?
            - [ ] the network layer
              > It has addresses.
            - [x] the transport layer
              > TCP and UDP number them.
            - [ ] the session layer
              > It has dialogues.
            """;

    @Test
    void aGoodGuideHasNoProblemsAndKeepsAllBars() {
        ItemReport report = check(GOOD);
        assertEquals(List.of(), report.problems());
        report.figures().forEach(figure -> assertTrue(figure.held(), figure.toString()));
    }

    @Test
    void whatNoCardAsksIsFound() {
        ItemReport report =
                check("""
                ## Silent
                Nothing here asks anything.
                ## Cables
                - **Cable**: %s
                ### How does a switch find the port of a receiver?
                It looks it up.
                ### How does a switch find the port of the receiver?
                It looks it up.
                ### How does a switch find the port of a sender?
                It looks it up.
                ### The port of a receiver, how does a switch find?
                It looks it up.
                """.formatted("a wire that carries signals and is made of copper or glass, ".repeat(9)));
        assertEquals(
                List.of(
                        "no-item-in-topic Silent",
                        "long-definition Cable: 539 characters, more than 400",
                        "near-duplicate How does a switch find the port of the receiver? (as in.md:5)",
                        "near-duplicate The port of a receiver, how does a switch find? (as in.md:5)"),
                report.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.text())
                        .toList());
    }

    @Test
    void whatAnAuthorCanChangeIsSaidAtItsLine() {
        ItemReport report = check("""
                ## Devices
                ### Which of these is not a device?
                - [ ] a hub
                  > It is.
                - [x] the idea that every packet finds its own way through the network
                - [ ] a hub
                  > It is.
                - [ ] all of the above
                  > No.
                """);
        assertEquals(
                List.of("long-right-option", "negative-question", "all-or-none", "unexplained-option", "equal-options"),
                report.problems().stream().map(problem -> problem.kind()).toList());
        assertEquals(
                "in.md:2:1: warning: the right option is 1.5 times longer than the wrong ones; expected about one length; "
                        + "shorten it or say more in the others",
                report.problems().get(0).toString());
    }

    @Test
    void anEmphasisedNotIsFair() {
        String text = "## Devices\n### Which of these is NOT a device?\n- [ ] hub\n  > a\n- [x] cable\n  > b\n";
        assertEquals(List.of(), check(text).problems());
    }

    @Test
    void rightOptionsThatAreAlwaysTheLongestBreakABar() {
        StringBuilder text = new StringBuilder("## Things\n");
        for (int i = 0; i < 40; i++) {
            text.append("### Question " + i + "?\n- [x] a very long answer " + i + "\n  > y\n- [ ] no " + i
                    + "\n  > n\n- [ ] nay " + i + "\n  > n\n");
        }
        Figure longest = figure(check(text.toString()), "longest option");
        assertEquals(40, longest.items());
        assertEquals(100.0, longest.value());
        assertFalse(longest.held());
        assertEquals("1 longest option: 100.0 of 40, limit 48.2 (broken)", longest.toString());
    }

    @Test
    void anItemThatIsNotWhereItSaysIsSeen() {
        Guide guide = TinyGuide.of(GOOD);
        Links links = new TermLinker().link(guide);
        ItemReport report = new ItemCheck(ENGLISH, List.of(new SourceFile("in.md", "something\nelse")))
                .check(guide, links, new QuizMaker(ENGLISH).make(guide, links));
        assertFalse(figure(report, "items found at their lines").held());
    }

    private static Figure figure(ItemReport report, String name) {
        return report.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ItemReport check(String text) {
        Guide guide = TinyGuide.of(text);
        Links links = new TermLinker().link(guide);
        return new ItemCheck(ENGLISH, List.of(new SourceFile("in.md", text)))
                .check(guide, links, new QuizMaker(ENGLISH).make(guide, links));
    }
}
