package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;

/** No page shows the place of a value that a text of the interface waits for; only texts for scripts still wait. */
class FilledTextsTest {
    private static final Pattern FOR_SCRIPTS = Pattern.compile("<template.*?</template>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(">[^<]*\\{\\d}[^<]*<");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void everyPlaceIsFilled(String language) throws IOException {
        Files.writeString(folder.resolve("studydown.yml"), "language: " + language + "\n");
        Files.writeString(folder.resolve("guide.md"), """
                # Guide

                ## One part

                ### A topic

                **Token**: a piece of text.

                #### What is a token?

                A piece of text.

                ## Another part

                ### Another topic

                A token again (as of 2026-11).
                """);
        List<String> waiting = Studydown.build(
                        GuideReader.read(folder, folder.resolve("site")),
                        CarriedReader.read(Optional.empty()),
                        Options.defaults())
                .site()
                .files()
                .entrySet()
                .stream()
                // the single file holds its pages as data, with their texts for scripts
                .filter(file -> file.getKey().value().matches(".*(?<!-offline)\\.html"))
                .flatMap(file -> PLACE.matcher(FOR_SCRIPTS
                                .matcher(new String(file.getValue(), StandardCharsets.UTF_8))
                                .replaceAll(""))
                        .results()
                        .map(place -> file.getKey().value() + ": " + place.group()))
                .toList();
        assertEquals(List.of(), waiting);
    }
}
