package studydown.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studydown.model.Words;

/** A language whose interface is translated has every text of English, with the same places to fill in. */
class InterfaceTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private final Carried carried = CarriedReader.read(Optional.empty());

    private Map<String, List<String>> places(Words words) {
        Map<String, List<String>> places = new TreeMap<>();
        for (String key : words.keys("ui.")) {
            places.put(
                    key,
                    PLACE.matcher(words.text("ui." + key))
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .toList());
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void fillsInWhatEnglishFillsIn(String language) {
        assertEquals(places(carried.words("en")), places(carried.words(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void saysNothingInEnglish(String language) {
        Words english = carried.words("en");
        Words own = carried.words(language);
        assertEquals(
                List.of(),
                own.keys("ui.").stream()
                        .filter(key -> own.text("ui." + key).equals(english.text("ui." + key)))
                        .toList());
    }
}
