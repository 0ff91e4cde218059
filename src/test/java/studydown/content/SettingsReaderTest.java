package studydown.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studydown.model.Settings;
import studydown.source.Problem;

class SettingsReaderTest {

    private static Settings good(String yaml) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = SettingsReader.read("studydown.yml", yaml, problems);
        assertEquals(List.of(), problems);
        return settings;
    }

    @Test
    void readsEveryKey() {
        Settings settings = good("""
                # all that can be set
                title: Networks in a week
                language: pt-BR
                baseUrl: https://ann.github.io/networks
                repositoryUrl: https://github.com/ann/networks/
                parts: [basics, core]
                exclude:
                  - drafts
                  - old/notes.md
                imageHosts: [upload.wikimedia.org]
                theme:
                  hue: 210
                  font-body: Charter, "Iowan Old Style", serif
                levels: [easy, hard]
                roles: [operator]
                """);
        assertEquals(
                new Settings(
                        Optional.of("Networks in a week"),
                        Optional.of("pt-BR"),
                        Optional.of("https://ann.github.io/networks/"),
                        Optional.of("https://github.com/ann/networks/"),
                        List.of("basics", "core"),
                        List.of("drafts", "old/notes.md"),
                        List.of("upload.wikimedia.org"),
                        Map.of("hue", "210", "font-body", "Charter, \"Iowan Old Style\", serif"),
                        List.of("easy", "hard"),
                        List.of("operator")),
                settings);
    }

    @Test
    void takesNothingForNothing() {
        assertEquals(Settings.NONE, good(""));
        assertEquals(Settings.NONE, good("# only a comment\n"));
        assertEquals(Settings.NONE, good("title:\nparts:\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '§', textBlock = """
            langage: en > 1:1: error: unknown key 'langage'; did you mean 'language'?
            base_url: https://a.org > 1:1: error: unknown key 'base_url'; did you mean 'baseUrl'?
            zzz: 1 > 1:1: error: unknown key 'zzz'; known keys are title, language, baseUrl, repositoryUrl, parts, exclude, imageHosts, theme, levels, roles
            title: a|title: b > 2:1: error: key 'title' is set twice; keep one of them
            title: [a] > 1:8: error: 'title' is a list; expected a title
            parts: core > 1:8: error: 'parts' is a text; expected a list of names of folders: [first, second]
            parts: [{a: b}] > 1:9: error: 'parts' holds a map; expected names of folders
            baseUrl: javascript:alert(1) > 1:10: error: 'baseUrl' is 'javascript:alert(1)'; expected an address such as 'https://ann.github.io/guide/'
            language: so called English > 1:11: error: 'language' is 'so called English'; expected a language tag such as 'en' or 'pt-BR'
            imageHosts: ['https://a.org/x'] > 1:14: error: 'imageHosts' holds 'https://a.org/x'; expected host names such as 'upload.wikimedia.org'
            theme: {hue: 'red; } body {'} > 1:14: error: 'theme.hue' is 'red; } body {'; expected a plain CSS value
            theme: {paper: url(x)} > 1:16: error: 'theme.paper' is 'url(x)'; expected a plain CSS value
            just words > 1:1: error: found a text; expected lines like 'title: My guide'
            """)
    void namesWhatIsWrong(String yaml, String expected) {
        List<Problem> problems = new ArrayList<>();
        SettingsReader.read("studydown.yml", yaml.replace('|', '\n'), problems);
        assertEquals(
                List.of("studydown.yml:" + expected),
                problems.stream().map(Problem::toString).toList());
    }

    @Test
    void namesThePlaceOfBrokenYaml() {
        List<Problem> problems = new ArrayList<>();
        assertEquals(Settings.NONE, SettingsReader.read("studydown.yml", "title: a\n  parts: [b\n", problems));
        assertEquals("bad-yaml", problems.get(0).kind());
        assertEquals(2, problems.get(0).position().line());
    }
}
