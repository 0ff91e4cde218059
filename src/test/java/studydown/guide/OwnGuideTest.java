package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.model.Block;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.Topic;
import studydown.quiz.Choice;

/** What the guide that we ship promises of every page, whoever writes the next one. */
class OwnGuideTest {
    private static final Path SEED = Path.of("src/test/resources/guides/seed-guide.md");
    private static final Path PLACES = Path.of("src/test/resources/seed-places.csv");
    private static final Pattern AS_OF = Pattern.compile("\\bas of \\d{4}");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final int SAME_SENTENCE_WORDS = 8;
    private static Studydown.Known known;

    @BeforeAll
    static void read() {
        known = Studydown.read(
                GuideReader.read(Path.of("content"), Path.of("target/none")), CarriedReader.read(Optional.empty()));
    }

    @Test
    void everyTermIsLinkedSomewhere() {
        assertEquals(
                List.of(),
                known.guide().terms().stream()
                        .filter(term -> known.links().whereUsed(term.id()).isEmpty())
                        .map(term -> term.name())
                        .toList());
    }

    @Test
    void topicsNameSourcesAndAskAtThreeLevels() {
        List<Part> parts = known.guide().parts();
        List<String> thin = new ArrayList<>();
        // the last part practices what the others teach
        for (Part part : parts.subList(0, parts.size() - 1)) {
            for (Topic topic : part.topics()) {
                int sources = topic.box(Block.Role.SOURCES)
                        .map(box -> box.points().size())
                        .orElse(0);
                List<String> levels = topic.questions().stream()
                        .flatMap(question -> question.level().stream())
                        .toList();
                if (sources < 4 || levels.size() < 4 || Set.copyOf(levels).size() < 3) {
                    thin.add(topic.title() + ": " + sources + " sources, questions " + levels);
                }
            }
        }
        assertEquals(List.of(), thin);
    }

    @Test
    void shortAnswersTakeAMinute() {
        List<String> over = new ArrayList<>();
        for (Topic topic : known.guide().topics()) {
            topic.box(Block.Role.SHORT_ANSWER).map(Block.Box::plainText).ifPresent(text -> {
                if (words(text) > 90) {
                    over.add(topic.title() + ": " + words(text) + " words");
                }
            });
        }
        assertEquals(List.of(), over);
    }

    @Test
    void modelAnswersCanBeSaidInHalfAMinuteToAMinuteAndAHalf() {
        List<String> odd = new ArrayList<>();
        for (Question question : known.guide().questions()) {
            if (question.level().isPresent()) {
                int words =
                        question.spoken().map(prose -> words(prose.plainText())).orElse(0);
                // 150 words a minute
                if (words < 75
                        || words > 225
                        || question.points().size() < 3
                        || question.weakAnswer().isEmpty()) {
                    odd.add(question.text() + ": " + words + " words, "
                            + question.points().size() + " points");
                }
            }
        }
        assertEquals(List.of(), odd);
    }

    @Test
    void thereAreEnoughQuestionsAndItemsWithReasons() {
        long asked = known.guide().questions().stream()
                .filter(question -> question.level().isPresent())
                .count();
        long explained = known.quiz().items(Choice.class).stream()
                .filter(item ->
                        item.options().stream().noneMatch(option -> option.why().isEmpty()))
                .count();
        assertTrue(asked >= 190, asked + " questions");
        assertTrue(explained >= 250, explained + " items with a reason for every option");
    }

    @Test
    void everyDatedClaimIsKnownWithItsDate() throws IOException {
        Map<String, Integer> found = new HashMap<>();
        known.guide()
                .topics()
                .forEach(topic -> topic.claims()
                        .forEach(claim -> found.merge(slug(claim.position().file()), 1, Integer::sum)));
        Map<String, Integer> written = new HashMap<>();
        ContentPages.bySlug().forEach((slug, text) -> {
            int count = (int) AS_OF.matcher(text).results().count();
            if (count > 0) {
                written.put(slug, count);
            }
        });
        assertEquals(written, found);
    }

    @Test
    void noSentenceStandsOnTwoPages() throws IOException {
        Map<String, String> first = new HashMap<>();
        Set<String> twice = new HashSet<>();
        ContentPages.bySlug()
                .forEach((slug, text) -> sentences(text).forEach(sentence -> {
                    String before = first.putIfAbsent(sentence, slug);
                    if (before != null && !before.equals(slug)) {
                        twice.add(before + " and " + slug + ": " + sentence);
                    }
                }));
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyLineOfTheGuideItGrewFromHasItsPlace() throws IOException {
        Map<String, String> pages = ContentPages.bySlug();
        List<String> places = Files.readAllLines(PLACES);
        List<String> lost = new ArrayList<>();
        for (String line : Files.readAllLines(SEED)) {
            String plain = line.replace("*", "").strip();
            if (plain.startsWith("- ") || plain.matches("Q\\d: .*")) {
                String bullet = plain.replaceFirst("^- ", "");
                boolean placed = places.stream()
                        .map(place -> place.split("\\|"))
                        .anyMatch(place -> bullet.startsWith(place[0])
                                && pages.getOrDefault(place[1], "")
                                        .toLowerCase(Locale.ROOT)
                                        .contains(place[2].toLowerCase(Locale.ROOT)));
                if (!placed) {
                    lost.add(bullet);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    /** Sentences of prose in running text, from eight words on, as lower-case words. */
    private static Stream<String> sentences(String page) {
        String prose = LINK.matcher(page.split("\n## Sources")[0]
                        .replaceAll("(?s)```.*?```", "")
                        .replaceAll("(?m)^(#|\\||\\$\\$).*$", ""))
                .replaceAll("]");
        return prose.lines()
                .flatMap(line -> Stream.of(line.split("(?<=[.!?:])\\s+")))
                .map(sentence -> WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .filter(words -> words.size() >= SAME_SENTENCE_WORDS)
                .map(words -> String.join(" ", words));
    }

    private static String slug(String file) {
        return file.replaceFirst("^.*/", "").replaceFirst("^\\d+-", "").replaceFirst("\\.md$", "");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
