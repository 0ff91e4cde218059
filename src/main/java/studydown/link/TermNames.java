package studydown.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Names by their first word, the longest first. */
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    TermNames(List<Term> terms) {
        for (Term term : terms) {
            add(term.name(), term.id());
            term.aliases().forEach(alias -> add(alias, term.id()));
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort(Comparator.comparingInt((Name name) -> -name.words.size())
                        .thenComparing(Name::exact, Comparator.reverseOrder())));
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
        List<Name> names = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
        boolean known = names.stream().anyMatch(name -> name.words.equals(words) && name.text.equals(text));
        if (!known) {
            names.add(new Name(List.copyOf(words), List.copyOf(gaps), isAcronym(text), text, term));
        }
    }

    /** Returns the names in a text from left to right, not overlapping, the longest that fits at each place. */
    List<TermUse> find(int run, String text) {
        List<TermUse> found = new ArrayList<>();
        List<Word> words = Word.split(text);
        int i = 0;
        while (i < words.size()) {
            Name name = longestAt(words, i, text);
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

    private @Nullable Name longestAt(List<Word> words, int from, String text) {
        for (Name name : byFirstWord.getOrDefault(words.get(from).stem(), List.of())) {
            if (fits(name, words, from, text)) {
                return name;
            }
        }
        return null;
    }

    private static boolean fits(Name name, List<Word> words, int from, String text) {
        int count = name.words.size();
        if (from + count > words.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Word word = words.get(from + i);
            boolean gapHolds = i == 0 || isGap(text, words.get(from + i - 1).end(), word.start(), name.gaps.get(i));
            if (!gapHolds || !word.stem().equals(name.words.get(i))) {
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
