package studydown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studydown.quiz.TinyGuide;

/** Where the name of a term is found in a text, and where it only seems to stand. */
class TermNamesTest {
    private static final TermNames NAMES = new TermNames(TinyGuide.of("""
            # Drinks
            ## Tea
            - **Steeping time**: the minutes that leaves spend in hot water.
            - **DTC**: a darkening of leaves in air.
            - **Leaf**: a part of the plant that is picked by hand.
            - **Leaf grade**: a class of size.
            - **Leaf grade of origin**: a class that an estate gives.
            - **Leaf@k**: a ratio of two weights.
            - **Leaf K**: a kind of tea from an estate.
            """).terms());

    @ParameterizedTest
    @CsvSource({
        "the steeping times differ, steeping times",
        "the steeping-time is short, steeping-time",
        "a DTC is slow, DTC",
        "DTCs are slow, DTCs",
        "DTC-like change, DTC",
        "a next-leaf rule, leaf",
        "the leaf grades differ, leaf grades",
        "the leaf grade of an estate, leaf grade",
        "a leaf grade of origin, leaf grade of origin",
        "the leaf@k is high, leaf@k",
        "the leaf k is sold, leaf k",
        "a leaf: grade it, leaf",
        "a dtc is slow, ''",
        "Self-DTC is another process, ''",
        "HiFi-DTCs are, ''"
    })
    void aNameIsFoundWhereItStandsForItself(String text, String found) {
        List<String> names = NAMES.find(0, text).stream()
                .map(use -> text.substring(use.start(), use.end()))
                .toList();
        assertEquals(found.isEmpty() ? List.of() : List.of(found), names);
    }
}
