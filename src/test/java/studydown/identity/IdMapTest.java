package studydown.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdMapTest {
    private static final String DEFINITION =
            "a device that joins networks and finds, packet by packet, the next hop towards a far destination";

    private static final Entry ROUTER =
            new Entry(Kind.TERM, "router", 3, "Networks / Devices", "Router", Fingerprint.ofText(DEFINITION));

    @Test
    void whatIsWrittenIsReadAgain() {
        Entry topic = new Entry(Kind.TOPIC, "devices", 1, "Networks", "Devices", Fingerprint.ofPage(DEFINITION));
        String text = IdMap.format("my-guide", List.of(topic, ROUTER));
        IdMap map = IdMap.parse(text);
        assertEquals(Optional.of("my-guide"), map.guideId());
        assertEquals(List.of(ROUTER, topic), map.entries());
        assertEquals(List.of(), map.problems());
        assertEquals(text, IdMap.format("my-guide", map.entries()));
    }

    @Test
    void aLineThatCanNotBeReadIsReportedAndTheRestKept() {
        String text = IdMap.format("my-guide", List.of(ROUTER)).replace("my-guide\n", "my-guide\n<<<<<<< HEAD\n");
        IdMap map = IdMap.parse(text);
        assertEquals(List.of(ROUTER), map.entries());
        assertEquals(1, map.problems().size());
        assertEquals("studydown.ids:2:1", map.problems().get(0).position().toString());
    }

    @Test
    void anIdThatStandsTwiceIsReported() {
        String text = IdMap.format("my-guide", List.of(ROUTER, ROUTER));
        assertEquals(
                "studydown.ids:3:1: warning: the id 'router' stands here a second time; expected each once; "
                        + "delete one of the lines",
                IdMap.parse(text).problems().get(0).toString());
    }

    @Test
    void aFingerprintKnowsATextByMostOfIt() {
        Fingerprint whole = Fingerprint.ofText(DEFINITION);
        assertTrue(whole.sameText(
                Fingerprint.ofText(DEFINITION.replace(" ", "\n  ").replace("A", "a"))));
        assertTrue(whole.likeness(Fingerprint.ofText(DEFINITION.replace("packet by", "pakcet by"))) > 0.7);
        assertTrue(whole.likeness(Fingerprint.ofText("a list of rules about addresses, ports and content of packets"))
                < 0.4);
        assertFalse(Fingerprint.ofText("is safe at 40 volts").samePivots(Fingerprint.ofText("is safe at 400 volts")));
        assertFalse(Fingerprint.ofText("it's linear").samePivots(Fingerprint.ofText("it isn't linear")));
    }
}
