package studydown.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studydown.link.Word;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Term;

/** All names of one term as words: its name, its aliases, its acronym. */
final class Names {
    /** An acronym of fewer words than this is as likely some other word. */
    private static final int MIN_ACRONYM = 3;

    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> stems = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();
    private final Set<String> contentStems = new LinkedHashSet<>();
    private final QuizWords words;

    /**
     * Collects the names of a term.
     *
     * @param common words that many names of the guide have, such as "model"; alone they give no name away
     */
    Names(Term term, QuizWords words, Set<String> common) {
        this.words = words;
        add(term.name());
        term.aliases().forEach(this::add);
        acronym(term.name());
        for (String text : texts) {
            for (Word word : Word.split(text)) {
                String stem = word.stem();
                boolean tells = words.isContent(stem) && stem.length() > 2 && !common.contains(stem);
                if (tells && !QuizWords.isUnspaced(stem)) {
                    contentStems.add(stem);
                }
            }
        }
    }

    private void add(String text) {
        List<String> split = Word.split(text).stream().map(Word::stem).toList();
        if (!split.isEmpty() && !stems.contains(split)) {
            texts.add(text);
            stems.add(split);
            joined.add(String.join("", split));
        }
    }

    private void acronym(String name) {
        List<Word> split = Word.split(name);
        StringBuilder initials = new StringBuilder();
        split.forEach(word -> initials.appendCodePoint(name.codePointAt(word.start())));
        boolean spaced = split.stream().noneMatch(word -> QuizWords.isUnspaced(word.stem()));
        if (split.size() >= MIN_ACRONYM && spaced) {
            add(initials.toString().toUpperCase(Locale.ROOT));
        }
    }

    /** Returns the names as written, the main name first. */
    List<String> texts() {
        return texts;
    }

    /** Returns the names as stems of words. */
    List<List<String>> stems() {
        return stems;
    }

    /** Returns the names as stems of words without spaces. */
    List<String> joined() {
        return joined;
    }

    /** Returns whether one of the names stands in a text. */
    boolean standIn(List<String> text, Set<String> textStems) {
        for (List<String> name : stems) {
            if (textStems.contains(name.get(0)) && Collections.indexOfSubList(text, name) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns a clean prose in which every name, and every word of a name or of its family, is a {@link QuizItem#BLANK}. */
    Prose mask(Prose clean) {
        List<Run> runs = new ArrayList<>();
        for (Run run : clean.runs()) {
            runs.add(run instanceof Run.Text text ? CleanProse.withText(text, mask(text.text())) : run);
        }
        return new Prose(clean.file(), runs);
    }

    String mask(String text) {
        List<Word> split = Word.split(text);
        List<String> inText = split.stream().map(Word::stem).toList();
        boolean[] hidden = new boolean[split.size()];
        for (List<String> name : stems) {
            for (int i = 0; i + name.size() <= inText.size(); i++) {
                if (inText.subList(i, i + name.size()).equals(name)) {
                    Arrays.fill(hidden, i, i + name.size(), true);
                }
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= isOfTheFamily(inText.get(i));
        }
        texts.forEach(name -> hideExpansion(name, text, split, hidden));
        return blank(text, split, hidden);
    }

    /** "Application performance monitoring" gives APM away. */
    private static void hideExpansion(String acronym, String text, List<Word> split, boolean[] hidden) {
        int length = acronym.length();
        if (length < 2 || !acronym.codePoints().allMatch(Character::isUpperCase)) {
            return;
        }
        for (int i = 0; i + length <= split.size(); i++) {
            boolean spells = true;
            for (int j = 0; j < length && spells; j++) {
                char initial = text.charAt(split.get(i + j).start());
                spells = Character.toUpperCase(initial) == acronym.charAt(j);
            }
            if (spells) {
                Arrays.fill(hidden, i, i + length, true);
            }
        }
    }

    /** Returns whether a text is one of the names. */
    boolean isName(String text) {
        return stems.contains(Word.split(text).stream().map(Word::stem).toList());
    }

    /** "tokenizer" and "tokenization" are of one family: they begin alike. */
    private boolean isOfTheFamily(String stem) {
        if (!words.isContent(stem)) {
            return false;
        }
        for (String own : contentStems) {
            if (Family.same(own, stem)) {
                return true;
            }
        }
        return false;
    }

    private static String blank(String text, List<Word> split, boolean[] hidden) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        int i = 0;
        while (i < hidden.length) {
            if (!hidden[i]) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < hidden.length
                    && hidden[last + 1]
                    && isGap(text, split.get(last).end(), split.get(last + 1).start())) {
                last++;
            }
            masked.append(text, from, split.get(i).start()).append(QuizItem.BLANK);
            from = split.get(last).end();
            i = last + 1;
        }
        return masked.append(text.substring(from)).toString();
    }

    private static boolean isGap(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '\u2010' && c != '\u2011') {
                return false;
            }
        }
        return true;
    }
}
