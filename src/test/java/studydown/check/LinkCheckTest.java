package studydown.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.link.TermLinker;
import studydown.markdown.GuideParser;
import studydown.model.Guide;
import studydown.model.Settings;
import studydown.source.SourceFile;

class LinkCheckTest {

    /** Wherever prose can stand, its links are looked at, in reading order. */
    @Test
    void findsDeadLinksEverywhere() {
        String text = """
                # Networks

                See [intro](intro.md) and [the topic](#tcp) and [a file](there.pdf).

                ## TCP

                ![missing](gone.png) ![there](there.png) [elsewhere](https://example.com)

                **Pitfalls, from [a box](box.md):**

                - to forget [this](item.md)

                > [!NOTE]
                > See [the note](note.md).

                ### What is [TCP](stem.md)?

                A [protocol](answer.md).
                """;
        Guide guide = new GuideParser(
                        CarriedReader.read(Optional.empty()).words().values())
                .parse("guide", List.of(new SourceFile("net.md", text)), Settings.NONE)
                .value();
        List<String> found = new LinkCheck(new TermLinker().link(guide), path -> path.startsWith("there."))
                .check(guide).stream()
                        .map(problem -> problem.position().line() + ": "
                                + problem.message().replaceFirst("^.*?'(.*?)'.*$", "$1"))
                        .toList();
        assertEquals(
                List.of("3: intro.md", "7: gone.png", "9: box.md", "11: item.md", "14: note.md", "18: answer.md"),
                found);
    }
}
