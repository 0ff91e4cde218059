package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studydown.model.Block;
import studydown.model.Settings;
import studydown.model.Table;
import studydown.model.Topic;
import studydown.source.SourceFile;

/** The items of a box one by one, and the tables that are marked for the sheet. */
class PointsTest {
    @Test
    void anItemIsSplitBehindItsBoldWords() {
        assertEquals(
                List.of("LoRA|frozen base", "Score|-\\epsilon", "|no label", "Mask|on the future", "$r$ rank|small"),
                points("""
                        - **LoRA**: frozen base
                        - **Score**: $-\\epsilon$
                        - no label
                        - **Mask:** on the future
                        - **\\$r\\$ rank** – small
                        """));
    }

    @Test
    void boldWordsAloneAreNoLabel() {
        assertEquals(List.of("|everything bold"), points("- **everything bold**\n"));
    }

    @Test
    void onlyTheTableBelowTheMarkIsForTheSheet() {
        Topic topic = topic("""
                # Guide

                ## Part

                ### Topic

                Text.

                | a | b |
                | --- | --- |
                | 1 | 2 |

                Text.

                <!-- study:sheet -->
                | c | d |
                | --- | --- |
                | 3 | 4 |

                <!-- study:sheet -->
                Text between.

                | e | f |
                | --- | --- |
                | 5 | 6 |
                """);
        assertEquals(
                List.of("c"),
                topic.tables().stream()
                        .filter(Table::forSheet)
                        .map(table -> table.head().get(0).plainText())
                        .toList());
    }

    private static List<String> points(String list) {
        Topic topic = topic("# Guide\n\n## Part\n\n### Topic\n\nText.\n\n#### In short\n\n" + list);
        return topic.box(Block.Role.SUMMARY).orElseThrow().points().stream()
                .map(point -> point.label().plainText() + "|" + point.text().plainText())
                .collect(Collectors.toList());
    }

    private static Topic topic(String text) {
        return new GuideParser(TestWords.all())
                .parse("guide", List.of(new SourceFile("in.md", text)), Settings.NONE)
                .value()
                .topics()
                .get(0);
    }
}
