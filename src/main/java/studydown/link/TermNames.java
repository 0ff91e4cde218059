package studydown.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studydown.model.Term;
import studydown.model.TermId;

/**
 * Finds the names of terms in a text. Words are compared without case and plural ending; a name that is an acronym (two or
 * more capitals) keeps its case and ends no longer name, so that "RAG" is found neither in "rag" nor in "Self-RAG". In scripts
 * without spaces every character is a word.
 */
final class TermNames {

    /**
     * One name as the words it is made of.
     *
     * @param gaps what its author wrote before each word: nothing before the first, {@code @} before the k of recall@k
     */
    private record Name(List<String> words, List<String> gaps, boolean exact, String text, TermId term) {}

    /** Names by all of their words, those that keep their case first. */
    private final Map<List<String>, List<Name>> byWords = new HashMap<>();

    /** How many words the names with that first word have, the most first. */
    private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

    TermNames(List<Term> terms) {
        for (Term term : terms) {
            add(term.name(), term.id());
            term.aliases().forEach(alias -> add(alias, term.id()));
        }
        byWords.values().forEach(names -> names.sort(Comparator.comparing(Name::exact, Comparator.reverseOrder())));
    }

    private void add(String text, TermId term) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int end = -1;
        for (Word word : Word.split(text)) {
            gaps.add(end < 0 ? "" : text.substring(end, word.start()));
            words.add(word.stem());
            end = word.end();
        }
        if (words.isEmpty() || words.size() == 1 && words.get(0).length() < 2) {
            return;
        }
        List<Name> names = byWords.computeIfAbsent(List.copyOf(words), key -> new ArrayList<>());
        if (names.stream().noneMatch(name -> name.text.equals(text))) {
            names.add(new Name(List.copyOf(words), List.copyOf(gaps), isAcronym(text), text, term));
            lengths.computeIfAbsent(words.get(0), key -> new TreeSet<>(Comparator.reverseOrder()))
                    .add(words.size());
        }
    }

    /** Returns the names in a text from left to right, not overlapping, the longest that fits at each place. */
    List<TermUse> find(int run, String text) {
        List<TermUse> found = new ArrayList<>();
        List<Word> words = Word.split(text);
        List<String> stems = words.stream().map(Word::stem).toList();
        int i = 0;
        while (i < words.size()) {
            Name name = longestAt(words, stems, i, text);
            if (name == null) {
                i++;
            } else {
                Word last = words.get(i + name.words.size() - 1);
                found.add(new TermUse(run, words.get(i).start(), last.end(), name.term));
                i += name.words.size();
            }
        }
        return found;
    }

    private @Nullable Name longestAt(List<Word> words, List<String> stems, int from, String text) {
        for (int count : lengths.getOrDefault(stems.get(from), Collections.emptyNavigableSet())) {
            if (from + count <= stems.size()) {
                for (Name name : byWords.getOrDefault(stems.subList(from, from + count), List.of())) {
                    if (fits(name, words, from, text)) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** Returns whether a name whose words stand at a place is written there. */
    private static boolean fits(Name name, List<Word> words, int from, String text) {
        int count = name.words.size();
        for (int i = 1; i < count; i++) {
            if (!isGap(text, words.get(from + i - 1).end(), words.get(from + i).start(), name.gaps.get(i))) {
                return false;
            }
        }
        if (!name.exact) {
            return true;
        }
        int start = words.get(from).start();
        String written = text.substring(start, words.get(from + count - 1).end());
        return (written.equals(name.text) || written.equals(name.text + "s")) && !endsLongerName(text, start);
    }

    /** Returns whether an acronym at a place is the end of a longer name, as "GAN" is in "HiFi-GAN". */
    private static boolean endsLongerName(String text, int start) {
        return start >= 2 && text.charAt(start - 1) == '-' && Character.isLetterOrDigit(text.charAt(start - 2));
    }

    /** Between the words of one name stands nothing, white space, a hyphen, or what stands there in the name itself. */
    private static boolean isGap(String text, int start, int end, String own) {
        if (text.regionMatches(start, own, 0, own.length()) && start + own.length() == end) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '\u2010' && c != '\u2011' && c != '\u00a0') {
                return false;
            }
        }
        return end - start <= 2;
    }

    private static boolean isAcronym(String text) {
        boolean oneWord = text.codePoints().noneMatch(Character::isWhitespace);
        return oneWord && text.codePoints().filter(Character::isUpperCase).count() >= 2
                || text.length() <= 3 && !text.toLowerCase(Locale.ROOT).equals(text);
    }
}
