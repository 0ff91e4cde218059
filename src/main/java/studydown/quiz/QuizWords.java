package studydown.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studydown.link.Word;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Words;

/** What the rules for items know about a language; all of it may be missing, then they go by the shapes of words alone. */
final class QuizWords {
    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> coordinators = new HashSet<>();
    private final List<List<String>> kindOf = new ArrayList<>();
    private final List<List<String>> leaning = new ArrayList<>();
    private final List<List<String>> references = new ArrayList<>();
    private final List<List<String>> copulas = new ArrayList<>();
    private final List<List<String>> sequence = new ArrayList<>();
    private final List<String> steps;
    private final String rising;

    QuizWords(Words words) {
        for (String word : words.labels("label.quiz.function-words")) {
            Word.split(word).forEach(part -> functionWords.add(part.stem()));
        }
        for (String word : words.labels("label.quiz.coordinators")) {
            Word.split(word).forEach(part -> coordinators.add(part.stem()));
        }
        words.labels("label.quiz.kind-of").forEach(phrase -> kindOf.add(stems(phrase)));
        words.labels("label.quiz.leaning").forEach(phrase -> leaning.add(stems(phrase)));
        words.labels("label.is").forEach(phrase -> copulas.add(stems(phrase)));
        words.labels("label.quiz.sequence").forEach(phrase -> sequence.add(stems(phrase)));
        words.labels("label.quiz.references").forEach(phrase -> references.add(stems(phrase)));
        rising = words.labels("label.quiz.rising").stream().findFirst().orElse("");
        steps = words.labels("label.quiz.steps").stream()
                .map(step -> step.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the stems of the words that carry meaning; of scripts without spaces, pairs of neighbouring characters. */
    List<String> content(String text) {
        List<String> content = new ArrayList<>();
        List<Word> words = Word.split(text);
        for (int i = 0; i < words.size(); i++) {
            String stem = words.get(i).stem();
            if (isUnspaced(stem)) {
                boolean pair = i + 1 < words.size()
                        && words.get(i + 1).start() == words.get(i).end()
                        && isUnspaced(words.get(i + 1).stem());
                if (pair) {
                    content.add(stem + words.get(i + 1).stem());
                }
            } else if (isContent(stem)) {
                content.add(stem);
            }
        }
        return content;
    }

    /** Returns how many words of meaning a text has; two characters count as one word in scripts without spaces. */
    int weight(String text) {
        int words = 0;
        int characters = 0;
        for (Word word : Word.split(text)) {
            if (isUnspaced(word.stem())) {
                characters++;
            } else if (isContent(word.stem())) {
                words++;
            }
        }
        return words + characters / 2;
    }

    boolean isContent(String stem) {
        return stem.length() > 1 && hasLetter(stem) && !functionWords.contains(stem);
    }

    private static boolean hasLetter(String stem) {
        for (int i = 0; i < stem.length(); i += Character.charCount(stem.codePointAt(i))) {
            if (Character.isLetter(stem.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word joins things that stand side by side: "and", "or". */
    boolean isCoordinator(String stem) {
        return coordinators.contains(stem);
    }

    /** Returns whether "a kind of", "also called", "such as" … stand right before a word. */
    boolean kindOfBefore(List<String> stems, int at) {
        for (List<String> phrase : kindOf) {
            int from = at - phrase.size();
            // one small word may stand between: "such as the", "a kind of a"
            for (int skip = 0; skip <= 1; skip++) {
                if (from - skip >= 0
                        && stems.subList(from - skip, at - skip).equals(phrase)
                        && (skip == 0 || !isContent(stems.get(at - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a sentence begins with a word such as "this" or "it", and so can't stand without the one before. */
    boolean leansOn(String sentence) {
        return begins(sentence, leaning);
    }

    /** Returns whether a sentence only sends the reader elsewhere: "See also sampling." */
    boolean isReference(String sentence) {
        return begins(sentence, references);
    }

    /** Returns whether a step begins by saying that it follows another: "then", "repeat". */
    boolean beginsAsSequel(String step) {
        return begins(step, sequence);
    }

    /** Returns how to name the order of things by a number, the smallest first. */
    String rising(String number) {
        return rising.isEmpty() ? number + " ↑" : rising.replace("{0}", number);
    }

    /** Returns a clean definition without the "is" or "refers to" that some authors begin it with. */
    Prose withoutCopula(Prose clean) {
        if (clean.isEmpty() || !(clean.runs().get(0) instanceof Run.Text first)) {
            return clean;
        }
        List<Word> split = Word.split(first.text());
        List<String> stems = split.stream().map(Word::stem).toList();
        int longest = 0;
        for (List<String> copula : copulas) {
            boolean begins = stems.size() > copula.size()
                    && stems.subList(0, copula.size()).equals(copula)
                    && split.get(0).start() == 0;
            longest = begins ? Math.max(longest, copula.size()) : longest;
        }
        if (longest == 0) {
            return clean;
        }
        List<Run> runs = new ArrayList<>(clean.runs());
        runs.set(
                0,
                CleanProse.withText(
                        first, first.text().substring(split.get(longest).start())));
        return new Prose(clean.file(), runs);
    }

    private static boolean begins(String sentence, List<List<String>> phrases) {
        List<String> stems = stems(sentence);
        return phrases.stream()
                .anyMatch(phrase -> stems.size() >= phrase.size()
                        && stems.subList(0, phrase.size()).equals(phrase));
    }

    private static List<String> stems(String text) {
        return Word.split(text).stream().map(Word::stem).toList();
    }

    /** Returns whether a heading or a lead promises steps in an order. */
    boolean promisesOrder(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return steps.stream().anyMatch(step -> {
            boolean unspaced = isUnspaced(step.substring(0, 1));
            return lower.contains(unspaced ? step : " " + step + " ");
        });
    }

    static boolean isUnspaced(String stem) {
        return !stem.isEmpty() && Word.isUnspaced(stem.codePointAt(0));
    }
}
