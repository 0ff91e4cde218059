package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Settings;
import studydown.source.SourceFile;

class FootnotesTest {
    @Test
    void aNoteHasTheSameNumberInTheTextAndBelowIt() {
        String html = html("""
                # Guide

                ## One

                First[^b] and second[^a].

                ## Two

                Third[^c], and the second again[^a].

                [^a]: note a
                [^b]: note b
                [^c]: note c
                """);
        assertTrue(
                html.contains("First<sup><a href=\"#fn-b\">1</a></sup> and second<sup><a href=\"#fn-a\">2</a></sup>"),
                html);
        assertTrue(
                html.contains(
                        "Third<sup><a href=\"#fn-c\">3</a></sup>, and the second again<sup><a href=\"#fn-a\">2</a>"),
                html);
        assertTrue(html.contains("value=\"3\">note c"), html);
    }

    private static String html(String markdown) {
        Guide guide = new GuideParser(TestWords.all())
                .parse("guide", List.of(new SourceFile("in.md", markdown)), Settings.NONE)
                .value();
        StringBuilder html = new StringBuilder();
        guide.topics()
                .forEach(topic -> topic.walk(block -> {
                    if (block instanceof Block.Passage passage) {
                        html.append(new ProseRenderer().html(passage.prose(), List.of(), new Nowhere()));
                    }
                }));
        return html.toString();
    }
}
