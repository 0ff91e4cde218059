package studydown.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.link.TermLinker;
import studydown.model.Guide;
import studydown.model.Words;

class QuizMakerTest {
    static final Words ENGLISH = CarriedReader.read(Optional.empty()).words("en");

    private static final String NETWORKS = """
            # Networks
            ## Devices
            - **Switch** (network switch): a device that passes frames on inside one network, to the port where the receiver's address was last seen
            - **Router**: a device that joins networks and finds, packet by packet, the next hop towards a far destination
            - **Firewall**: a device or program that lets traffic through or stops it by rules about addresses, ports and content
            - **Repeater**: a device that receives a weak signal on a long cable and sends it on with full strength
            - **Hub**: short text
            ## Questions
            ### Why does a switch learn addresses?
            To send frames only where they belong.
            ### Nobody knows?
            ### Which layer has ports?
            - [ ] the network layer
              > It has addresses.
            - [x] the transport layer
              > TCP and UDP number them.
            """;

    @Test
    void everyDefinitionBecomesACardAndMostAChoice() {
        Quiz quiz = quiz(NETWORKS);
        assertEquals(5 + 1, quiz.items(Recall.class).size());
        assertEquals(4, choices(quiz, Choice.Form.TERM).size());
        for (Choice choice : choices(quiz, Choice.Form.TERM)) {
            assertEquals(3, choice.options().size(), choice.id());
            assertEquals(
                    1, choice.options().stream().filter(Choice.Option::right).count());
            choice.options().forEach(option -> assertFalse(option.why().isEmpty(), "reason of " + option));
        }
    }

    @Test
    void aTermIsHiddenInItsOwnDefinition() {
        Quiz quiz = quiz("""
                ## Text
                - **Tokenizer** (BPE tokenizer): a program for tokenization that cuts raw text into tokens; a Tokenizer maps each to a number
                """);
        Typed typed = quiz.items(Typed.class).get(0);
        assertEquals(
                "a program for _____ that cuts raw text into _____; a _____ maps each to a number",
                typed.prompt().plainText());
    }

    @Test
    void whatCanNotBeAskedIsSaid() {
        Quiz quiz = quiz(NETWORKS);
        List<String> said = quiz.skipped().stream()
                .map(finding -> finding.what() + " " + finding.rule() + ": " + finding.text())
                .toList();
        assertTrue(said.contains("choice few-words: Hub"), said.toString());
        assertTrue(said.contains("question no-answer: Nobody knows?"), said.toString());
    }

    @Test
    void aSentenceThatPointsToATermBecomesACloze() {
        Quiz quiz = quiz(
                NETWORKS.replace(
                        "## Questions",
                        "## Questions\nIn a small office the switch passes each frame to the port where its receiver was last seen."));
        Cloze cloze = quiz.items(Cloze.class).get(0);
        assertEquals("term.switch.cloze", cloze.id());
        assertEquals(
                "In a small office the _____ passes each frame to the port where its receiver was last seen.",
                cloze.prompt().plainText());
        assertEquals(List.of("switch", "Switch", "network switch"), cloze.accepted());
    }

    @Test
    void noClozeAsksForOneOfSeveral() {
        for (String sentence : List.of(
                "Frames to the port of a receiver inside one network are passed by a bridge or switch.",
                "A switch or bridge passes frames to the port of the receiver inside one network.")) {
            Quiz quiz = quiz(NETWORKS.replace("## Questions", "## Questions\n" + sentence));
            assertEquals(0, quiz.items(Cloze.class).size(), sentence);
        }
    }

    @Test
    void meaningsBeginAlike() {
        Quiz quiz = quiz(NETWORKS.replace("**Router**: a device", "**Router**: A device"));
        for (Choice choice : choices(quiz, Choice.Form.MEANING)) {
            long capitals = choice.options().stream()
                    .filter(option ->
                            Character.isUpperCase(option.text().plainText().charAt(0)))
                    .count();
            assertTrue(capitals == 0 || capitals == choice.options().size(), choice.toString());
        }
    }

    @Test
    void aNumberedListIsAnOrderOnlyWhereStepsArePromised() {
        String list = "1. cut\n2. sand\n3. paint\n";
        assertEquals(
                0,
                quiz("## Wood\nThree good words:\n" + list).items(Order.class).size());
        Order order = quiz("## Wood\nThe steps of making a board:\n" + list)
                .items(Order.class)
                .get(0);
        assertEquals(
                List.of("cut", "sand", "paint"),
                order.steps().stream().map(step -> step.plainText()).toList());
        assertEquals("topic.wood.order-wood", order.id());
    }

    @Test
    void aStepThatBeginsAsASequelMakesAnOrder() {
        String sequel = "## Wood\n1. cut the board\n2. sand it\n3. then paint it\n";
        assertEquals(1, quiz(sequel).items(Order.class).size());
        String tips = "## Wood\n1. look at the next board\n2. say it again\n3. ask until it is clear\n";
        assertEquals(0, quiz(tips).items(Order.class).size());
    }

    @Test
    void thePromptOfAnOrderCanStandAlone() {
        String list = "1. cut\n2. sand\n3. paint\n";
        assertEquals(
                "A smooth board is made in these steps:",
                quiz("## Wood\nWood is old. A smooth board is made in these steps:\n" + list)
                        .items(Order.class)
                        .get(0)
                        .prompt()
                        .plainText());
        assertEquals(
                "Making a board: It goes like this:",
                quiz("## Making a board\nIt goes like this:\n" + list)
                        .items(Order.class)
                        .get(0)
                        .prompt()
                        .plainText());
    }

    @Test
    void aTableWithAnEmptyCornerContrastsItsColumns() {
        Quiz quiz = quiz("""
                ## Wood
                | | Oak | Fir |
                | - | - | - |
                | Color | brown | white |
                | Grows | slowly | fast |
                | Burns | yes | yes |
                """);
        Contrast contrast = quiz.items(Contrast.class).get(0);
        assertEquals("topic.wood.contrast-oak-fir", contrast.id());
        assertEquals(2, contrast.rows().size(), "rows in which they differ");
    }

    @Test
    void aTableOfNumbersIsAnOrder() {
        Quiz quiz = quiz("""
                ## Planets
                | Planet | Moons | Mean distance |
                | - | - | - |
                | Jupiter | many | 778M km |
                | Neptune | some | 4.5B km |
                | Mars | two | 228M km |
                """);
        Order order = quiz.items(Order.class).get(0);
        assertEquals(
                "Planets: Mean distance, from the smallest up", order.prompt().plainText());
        assertEquals(
                List.of("Mars", "Jupiter", "Neptune"),
                order.steps().stream().map(step -> step.plainText()).toList());
    }

    @Test
    void aTableWhoseRowsAreTermsContrastsItsRows() {
        Quiz quiz = quiz(NETWORKS.replace("## Questions", """
                ## Compared
                | | Joins | Reads |
                | - | - | - |
                | Switch | desks | frames |
                | Router | offices | packets |
                ## Questions"""));
        assertTrue(
                quiz.item("topic.compared.contrast-switch-router").isPresent(),
                quiz.items().toString());
    }

    @Test
    void fourSiblingsMakeAMatch() {
        Match match = quiz(NETWORKS).items(Match.class).get(0);
        assertEquals("topic.devices.match", match.id());
        assertEquals(4, match.pairs().size());
    }

    @Test
    void theSameGuideGivesTheSameItems() {
        assertEquals(quiz(NETWORKS).items(), quiz(NETWORKS).items());
    }

    private static List<Choice> choices(Quiz quiz, Choice.Form form) {
        return quiz.items(Choice.class).stream()
                .filter(choice -> choice.form() == form)
                .toList();
    }

    static Quiz quiz(String text) {
        Guide guide = TinyGuide.of(text);
        return new QuizMaker(ENGLISH).make(guide, new TermLinker().link(guide));
    }
}
