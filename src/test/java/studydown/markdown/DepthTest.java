package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import studydown.model.Settings;
import studydown.source.Problem;
import studydown.source.SourceFile;

/** What nests too deeply is named once, where it begins. */
class DepthTest {
    private static List<String> problems(String text) {
        return new GuideParser(TestWords.all())
                .parse("deep", List.of(new SourceFile("deep.md", text)), Settings.NONE).problems().stream()
                        .filter(problem -> problem.kind().equals("deep-nesting"))
                        .map(Problem::position)
                        .map(place -> place.file() + ":" + place.line() + ":" + place.column())
                        .toList();
    }

    @Test
    void tagsInTags() {
        assertEquals(List.of("deep.md:63:1"), problems("# A\n\n" + "<div>\n".repeat(80) + "word\n"));
    }

    @Test
    void marksInMarks() {
        assertEquals(1, problems("# A\n\n" + "<b>".repeat(80) + "word\n").size());
    }

    @Test
    void listsInLists() {
        StringBuilder text = new StringBuilder("# A\n\n");
        for (int i = 0; i < 150; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        assertEquals(1, problems(text.toString()).size());
    }

    @Test
    void whatPeopleWriteIsNotDeep() {
        assertEquals(List.of(), problems("# A\n\n" + "<div>\n".repeat(20) + "> - > - **word**\n"));
    }
}
