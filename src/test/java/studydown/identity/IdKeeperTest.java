package studydown.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import studydown.model.Guide;
import studydown.model.Pins;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.quiz.TinyGuide;

class IdKeeperTest {
    private static final int EDITS = 200;
    private static final double MIN_KEPT = 0.99;

    private static final String DEVICES = """
            # Networks
            ## Devices
            - **Switch**: a device that passes frames on inside one network, to the port where the receiver was last seen
            - **Router**: a device that joins networks and finds the next hop towards a far destination
            ### Why does a switch learn addresses?
            To send frames only where they belong, and leave all other lines free.
            """;

    /** What a run of edits did to the ids. */
    static final class Score {
        private int looked;
        private int kept;
        private final List<String> lost = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();

        @Override
        public String toString() {
            return kept + " of " + looked + " kept, lost " + lost + ", merged " + merged;
        }
    }

    @Test
    void twoHundredEditsOneAfterAnother() throws IOException {
        Score score = new Score();
        EditedGuide edited = new EditedGuide(TinyGuide.of(text()), 4);
        String map = keeper(Optional.empty(), edited).newMap();
        Map<Integer, String> before = ids(edited, map);
        for (int i = 0; i < EDITS; i++) {
            EditedGuide.Edit edit = EditedGuide.Edit.values()[i % EditedGuide.Edit.values().length];
            edited.edit(edit);
            map = keeper(Optional.of(map), edited).newMap();
            Map<Integer, String> after = ids(edited, map);
            compare(edit + " " + i, before, after, score);
            before = after;
        }
        assertKept(score);
    }

    @Test
    void twoHundredEditsEachOfTheFirstVersion() throws IOException {
        assertKept(editsOf(TinyGuide.of(text())));
    }

    @Test
    void theFirstMapTakesIdsFromTheText() {
        Kept kept = new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES));
        List<String> lines = kept.newMap()
                .lines()
                .map(line -> line.replaceAll("[.:][^ ]+$", ""))
                .toList();
        assertEquals(
                List.of(
                        "tiny",
                        "question | why-does-a-switch-learn-addresses | 1 | Networks / Devices | Why does a switch learn addresses? | ",
                        "term | router | 1 | Networks / Devices | Router | ",
                        "term | switch | 1 | Networks / Devices | Switch | ",
                        "topic | devices | 1 | Networks | Devices | "),
                lines);
        assertEquals(List.of(), kept.problems());
    }

    @Test
    void aGuideThatDidNotChangeKeepsItsMap() {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        assertEquals(
                map,
                new IdKeeper().keep(Optional.of(map), TinyGuide.of(DEVICES)).newMap());
    }

    @Test
    void theGuidesOwnIdStays() {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        Kept kept = new IdKeeper().keep(Optional.of(map.replaceFirst("tiny", "other")), TinyGuide.of(DEVICES));
        assertEquals("other", kept.guide().id());
        assertTrue(kept.newMap().startsWith("other\n"));
    }

    @Test
    void aRenamedTermKeepsItsIdEverywhere() {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        Kept kept = new IdKeeper().keep(Optional.of(map), TinyGuide.of(DEVICES.replace("**Router**", "**Gateway**")));
        Term gateway = kept.guide().terms().stream()
                .filter(term -> term.name().equals("Gateway"))
                .findFirst()
                .orElseThrow();
        assertEquals(new TermId("router"), gateway.id());
        assertEquals(1, kept.revisions().of(gateway.id()));
    }

    @Test
    void theRevisionGrowsWhenTheMeaningChangesAndNotForATypo() {
        assertEquals(1, revisionAfter("a device that joins", "a devcie that joins"));
        assertEquals(1, revisionAfter("a device that joins networks", "A device that\njoins networks,"));
        assertEquals(2, revisionAfter("a device that joins networks", "a device that never joins networks"));
        assertEquals(2, revisionAfter("finds the next hop", "finds the next 3 hops"));
        assertEquals(
                2,
                revisionAfter(
                        "a device that joins networks and finds the next hop towards a far destination",
                        "a program on a server that hands out addresses to newcomers for some hours"));
    }

    @Test
    void aPinnedIdStands() {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        Guide guide = TinyGuide.of(DEVICES.replace("**Router**", "**Gate**"));
        Guide pinned = new Guide(
                guide.id(),
                guide.title(),
                guide.language(),
                guide.intro(),
                guide.parts(),
                guide.terms(),
                guide.landmarks(),
                new Pins(Set.of(), Set.of(new TermId("gate")), Set.of()));
        Kept kept = new IdKeeper().keep(Optional.of(map), pinned);
        assertEquals(
                List.of("switch", "gate"),
                kept.guide().terms().stream().map(term -> term.id().value()).toList());
    }

    @Test
    void theIdOfSomethingGoneIsNotGivenToItsSuccessorOfAnotherMeaning() {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        String text = DEVICES.replace("**Router**", "**Gateway**")
                + "## Wood\n- **Router**: a tool whose spinning bit cuts grooves and round edges into boards of oak\n";
        Kept kept = new IdKeeper().keep(Optional.of(map), TinyGuide.of(text));
        Map<String, String> ids = new LinkedHashMap<>();
        kept.guide().terms().forEach(term -> ids.put(term.name(), term.id().value()));
        assertEquals(Map.of("Switch", "switch", "Gateway", "router", "Router", "router-2"), ids);
    }

    private static int revisionAfter(String from, String to) {
        String map =
                new IdKeeper().keep(Optional.empty(), TinyGuide.of(DEVICES)).newMap();
        String text = DEVICES.replace(from, to.replace("\n", " "));
        return new IdKeeper()
                .keep(Optional.of(map), TinyGuide.of(text))
                .revisions()
                .of(new TermId("router"));
    }

    static Score editsOf(Guide guide) {
        Score score = new Score();
        String map = keeper(Optional.empty(), new EditedGuide(guide, 0)).newMap();
        for (int i = 0; i < EDITS; i++) {
            EditedGuide edited = new EditedGuide(guide, i);
            Map<Integer, String> before = ids(edited, map);
            EditedGuide.Edit edit = EditedGuide.Edit.values()[i % EditedGuide.Edit.values().length];
            edited.edit(edit);
            Map<Integer, String> after =
                    ids(edited, keeper(Optional.of(map), edited).newMap());
            compare(edit + " " + i, before, after, score);
        }
        return score;
    }

    private static Kept keeper(Optional<String> map, EditedGuide edited) {
        return new IdKeeper().keep(map, TinyGuide.of(edited.text()));
    }

    /** Who has which id now: the order of the guide is that of the script, so both are walked side by side. */
    private static Map<Integer, String> ids(EditedGuide edited, String map) {
        Guide guide = new IdKeeper()
                .keep(Optional.of(map), TinyGuide.of(edited.text()))
                .guide();
        Map<String, String> topics = new HashMap<>();
        Map<String, String> terms = new HashMap<>();
        Map<String, List<String>> questions = new HashMap<>();
        for (Topic topic : guide.topics()) {
            topics.put(topic.title(), "topic " + topic.id());
            // by place, for a guide may ask one question twice
            questions.put(
                    topic.title(),
                    topic.questions().stream()
                            .map(question -> "question " + question.id())
                            .toList());
        }
        guide.terms().forEach(term -> terms.put(term.name(), "term " + term.id()));
        Map<Integer, String> ids = new LinkedHashMap<>();
        BiConsumer<EditedGuide.Thing, String> enter = (thing, id) -> ids.put(thing.number, id);
        for (EditedGuide.Page page : edited.pages) {
            enter.accept(page.topic, topics.get(page.topic.name));
            page.terms.forEach(term -> enter.accept(term, terms.get(term.name)));
            List<String> asked = questions.getOrDefault(page.topic.name, List.of());
            for (int i = 0; i < Math.min(asked.size(), page.questions.size()); i++) {
                enter.accept(page.questions.get(i), asked.get(i));
            }
        }
        ids.values().removeIf(Objects::isNull);
        return ids;
    }

    private static void compare(String edit, Map<Integer, String> before, Map<Integer, String> after, Score score) {
        Map<String, Integer> owners = new HashMap<>();
        before.forEach((number, id) -> owners.put(id, number));
        Set<String> given = new HashSet<>();
        after.forEach((number, id) -> {
            String old = before.get(number);
            if (old != null) {
                score.looked++;
                score.kept += old.equals(id) ? 1 : 0;
                if (!old.equals(id)) {
                    score.lost.add(edit + ": " + old + " is now " + id);
                }
            }
            Integer owner = owners.get(id);
            if (owner != null && !owner.equals(number) || !given.add(id)) {
                score.merged.add(edit + ": " + id);
            }
        });
    }

    private static void assertKept(Score score) {
        assertEquals(List.of(), score.merged);
        double share = (double) score.kept / score.looked;
        assertTrue(share >= MIN_KEPT, share + " kept of " + score.looked + ", lost: " + score.lost);
        // an edit touches one thing of many, so the share of edits that lose nothing is the harder bar
        assertTrue(score.lost.size() <= EDITS * (1 - MIN_KEPT), "lost: " + score.lost);
    }

    private static String text() throws IOException {
        try (InputStream in = IdKeeperTest.class.getResourceAsStream("/cases/identity/guide.md")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            // the tests' own reader has parts on the first level
            return text.substring(text.indexOf("\n## ") + 1).replaceAll("(?m)^##", "#");
        }
    }
}
