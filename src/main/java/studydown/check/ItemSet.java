package studydown.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import studydown.link.Links;
import studydown.link.Word;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.quiz.Choice;
import studydown.quiz.Quiz;
import studydown.quiz.Rivalry;

/** The items of a guide with what the rules ask about them. */
final class ItemSet {
    private final Guide guide;
    private final Quiz quiz;
    private final Words words;
    private final Rivalry rivalry;

    ItemSet(Guide guide, Links links, Quiz quiz, Words words) {
        this.guide = guide;
        this.quiz = quiz;
        this.words = words;
        this.rivalry = new Rivalry(guide, links, words);
    }

    Guide guide() {
        return guide;
    }

    Quiz quiz() {
        return quiz;
    }

    Rivalry rivalry() {
        return rivalry;
    }

    /** Returns the choices with one right option. */
    List<Choice> single() {
        return quiz.items(Choice.class).stream()
                .filter(choice -> !choice.multiple())
                .toList();
    }

    /** Returns the choices that were made, not written. */
    List<Choice> made() {
        return single().stream()
                .filter(choice -> choice.form() != Choice.Form.AUTHORED)
                .toList();
    }

    /** Returns whether a text holds a word or phrase of a list of the language. */
    boolean holds(String text, String label) {
        String padded = padded(text);
        return words.labels(label).stream().anyMatch(phrase -> padded.contains(padded(phrase)));
    }

    /** Returns whether a text holds another as whole words. */
    static boolean holdsWords(String text, String inner) {
        return !inner.isBlank() && padded(text).contains(padded(inner));
    }

    static Set<String> stems(String text) {
        return Word.split(text).stream().map(Word::stem).collect(Collectors.toSet());
    }

    static int words(String text) {
        List<Word> words = Word.split(text);
        long unspaced = words.stream()
                .filter(word -> Word.isUnspaced(word.stem().codePointAt(0)))
                .count();
        // two characters are about a word in scripts without spaces
        return (int) (words.size() - unspaced + unspaced / 2);
    }

    static Choice.Option right(Choice choice) {
        return choice.options().stream()
                .filter(Choice.Option::right)
                .findFirst()
                .orElseThrow();
    }

    static List<String> texts(Choice choice) {
        return choice.options().stream()
                .map(option -> option.text().plainText())
                .toList();
    }

    private static String padded(String text) {
        String words = Word.split(text).stream()
                .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return " " + words + " ";
    }
}
