package studydown.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import studydown.link.Word;
import studydown.model.Prose;
import studydown.model.Term;

/**
 * A term with what the rules ask about it, found out once.
 *
 * @param index place in the guide's list of terms
 * @param names all its names
 * @param label its name as an option shows it
 * @param meaning its first definition without markup
 * @param masked its first sentences with every name of the term hidden
 * @param clause the first clause of that
 * @param labelFace what is seen of the name
 * @param promptFace what is seen of the masked definition
 * @param clauseFace what is seen of its first clause
 * @param firstSentence the words of the masked definition's first sentence
 * @param stems the words of all its definitions
 * @param stemSet the same, each once
 * @param sense what the masked definition says, to be compared
 * @param promptWords how many words of it a learner reads
 * @param clauseWords how many words of its first clause
 * @param shape the kind of name it is
 * @param topic number of its topic in reading order
 */
record TermCard(
        int index,
        Term term,
        Names names,
        String label,
        Prose meaning,
        Prose masked,
        Prose clause,
        Face labelFace,
        Face promptFace,
        Face clauseFace,
        List<String> firstSentence,
        List<String> stems,
        Set<String> stemSet,
        Meaning sense,
        int promptWords,
        int clauseWords,
        Shape shape,
        int topic) {

    /** The kinds of names that do not mix among options. */
    enum Shape {
        ACRONYM,
        NUMBER,
        ONE,
        MANY;

        /** Tells the shape of a name; many things only where the language marks them by a plural that {@link Word} knows. */
        static Shape of(String name) {
            List<Word> words = Word.split(name);
            if (words.isEmpty()
                    || Character.isDigit(name.codePointAt(words.get(0).start()))) {
                return NUMBER;
            }
            boolean oneWord = name.codePoints().noneMatch(Character::isWhitespace);
            long capitals = name.codePoints().filter(Character::isUpperCase).count();
            long letters = name.codePoints().filter(Character::isLetter).count();
            if (oneWord && capitals >= 2 && capitals * 2 >= letters) {
                return ACRONYM;
            }
            Word last = words.get(words.size() - 1);
            String written = name.substring(last.start(), last.end()).toLowerCase(Locale.ROOT);
            return written.equals(last.stem()) ? ONE : MANY;
        }
    }

    /** Returns how many words a learner reads; in scripts without spaces two characters count as one. */
    static int wordsOf(String text) {
        int words = 0;
        int characters = 0;
        for (Word word : Word.split(text)) {
            boolean unspaced = Word.isUnspaced(word.stem().codePointAt(0));
            words += unspaced ? 0 : 1;
            characters += unspaced ? 1 : 0;
        }
        return words + characters / 2;
    }

    /** By its place alone: hashing all that is known of a term would be slow. */
    @Override
    public int hashCode() {
        return index;
    }

    Origin origin() {
        return Origin.of(term);
    }

    /** Returns how much of the words of meaning two definitions share, 0 to 1, rare words counting more. */
    double similarity(TermCard other) {
        return sense.similarity(other.sense);
    }
}
