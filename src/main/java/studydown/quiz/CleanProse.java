package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studydown.link.Word;
import studydown.model.PlainText;
import studydown.model.Prose;
import studydown.model.Run;

/** Prose of texts and formulas only: no markup, no links, no images. The text of an item. */
final class CleanProse {
    private CleanProse() {}

    /** Returns a prose without its markup; white space folded, neighbouring texts joined. */
    static Prose of(Prose prose) {
        List<Run> clean = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int line = 1;
        int column = 1;
        for (Run run : prose.runs()) {
            if (run instanceof Run.Formula formula) {
                flush(text, clean, line, column, false);
                clean.add(formula);
            } else {
                if (run instanceof Run.Text words && text.toString().isBlank()) {
                    line = words.line();
                    column = words.column();
                }
                text.append(run.plain());
            }
        }
        flush(text, clean, line, column, true);
        return new Prose(prose.file(), clean);
    }

    /** Returns prose of one text at a line. */
    static Prose text(String file, String text, int line) {
        return new Prose(file, List.of(new Run.Text(text, line, 1, false)));
    }

    /** Returns a clean prose cut before the first end of a clause that leaves {@code minimum} characters, without its full stop. */
    static Prose firstClause(Prose clean, int minimum) {
        List<Run> runs = new ArrayList<>();
        int before = 0;
        for (Run run : clean.runs()) {
            if (run instanceof Run.Text text) {
                int end = Clauses.end(text.text(), Math.max(0, minimum - before));
                if (end >= 0) {
                    runs.add(withText(text, text.text().substring(0, end)));
                    break;
                }
            }
            runs.add(run);
            before += run.plain().length();
        }
        return withoutStop(new Prose(clean.file(), runs));
    }

    /** Options end alike: without the full stop that some authors set. */
    private static Prose withoutStop(Prose clean) {
        int last = clean.runs().size() - 1;
        if (last < 0 || !(clean.runs().get(last) instanceof Run.Text text)) {
            return clean;
        }
        String stripped = text.text().stripTrailing();
        int end = stripped.length();
        while (end > 0 && ".;:,。；：，".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        List<Run> runs = new ArrayList<>(clean.runs().subList(0, last));
        if (end > 0) {
            runs.add(withText(text, stripped.substring(0, end)));
        }
        return new Prose(clean.file(), runs);
    }

    /** Returns the sentences at the beginning of a clean prose that have at most {@code words} words together, at least one. */
    static Prose firstSentences(Prose clean, int words) {
        List<Run> runs = new ArrayList<>();
        int count = 0;
        for (Run run : clean.runs()) {
            if (!(run instanceof Run.Text text)) {
                runs.add(run);
                continue;
            }
            int kept = 0;
            for (String sentence : Clauses.sentences(text.text())) {
                count += Word.split(sentence).size();
                boolean first = runs.isEmpty() && kept == 0;
                if (count > words && !first) {
                    if (kept > 0) {
                        runs.add(withText(text, text.text().substring(0, kept)));
                    }
                    return new Prose(clean.file(), runs);
                }
                kept = text.text().indexOf(sentence, kept) + sentence.length();
            }
            runs.add(run);
        }
        return clean;
    }

    /** Returns clean proses that all begin with a capital where some do and some don't, so that none stands out by it. */
    static List<Prose> alike(List<Prose> proses) {
        long capitals = proses.stream().filter(CleanProse::beginsWithCapital).count();
        return capitals == 0 || capitals == proses.size()
                ? proses
                : proses.stream().map(CleanProse::capitalized).toList();
    }

    private static boolean beginsWithCapital(Prose clean) {
        String text = clean.plainText();
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** A first word such as "npm" or "iOS" can't be told from others; only one of small letters is changed. */
    private static Prose capitalized(Prose clean) {
        if (clean.isEmpty() || !(clean.runs().get(0) instanceof Run.Text first)) {
            return clean;
        }
        List<Word> split = Word.split(first.text());
        String word =
                split.isEmpty() ? "" : first.text().substring(0, split.get(0).end());
        if (word.isEmpty() || !word.codePoints().allMatch(Character::isLowerCase)) {
            return clean;
        }
        int letter = word.offsetByCodePoints(0, 1);
        String capital = word.substring(0, letter).toUpperCase(Locale.ROOT);
        List<Run> runs = new ArrayList<>(clean.runs());
        runs.set(0, withText(first, capital + first.text().substring(letter)));
        return new Prose(clean.file(), runs);
    }

    /** Returns the last sentence of a clean prose. */
    static Prose lastSentence(Prose clean) {
        List<Run> runs = new ArrayList<>();
        for (Run run : clean.runs()) {
            List<String> sentences = run instanceof Run.Text text ? Clauses.sentences(text.text()) : List.of();
            if (run instanceof Run.Text text && sentences.size() > 1) {
                runs.clear();
                runs.add(withText(text, sentences.get(sentences.size() - 1)));
            } else {
                runs.add(run);
            }
        }
        return new Prose(clean.file(), runs);
    }

    /** Returns a clean prose without the sentences that only send the reader elsewhere. */
    static Prose withoutReferences(Prose clean, QuizWords words) {
        List<Run> runs = new ArrayList<>();
        for (Run run : clean.runs()) {
            if (run instanceof Run.Text text) {
                List<String> kept = Clauses.sentences(text.text()).stream()
                        .filter(sentence -> !words.isReference(sentence))
                        .toList();
                boolean all = kept.size() == Clauses.sentences(text.text()).size();
                if (all) {
                    runs.add(run);
                } else if (!kept.isEmpty()) {
                    runs.add(withText(text, String.join(" ", kept)));
                }
            } else {
                runs.add(run);
            }
        }
        return new Prose(clean.file(), runs);
    }

    static Run.Text withText(Run.Text run, String text) {
        return new Run.Text(text, run.line(), run.column(), false);
    }

    private static void flush(StringBuilder text, List<Run> clean, int line, int column, boolean last) {
        String folded = PlainText.fold(text);
        boolean spaceBefore = text.length() > 0 && Character.isWhitespace(text.charAt(0)) && !clean.isEmpty();
        boolean spaceAfter = text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1)) && !last;
        text.setLength(0);
        if (!folded.isEmpty()) {
            String spaced = (spaceBefore ? " " : "") + folded + (spaceAfter ? " " : "");
            clean.add(new Run.Text(spaced, line, column, false));
        } else if (spaceBefore && !last) {
            clean.add(new Run.Text(" ", line, column, false));
        }
    }
}
