package studydown.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studydown.model.Run;

/** What stands around the words of a question or a title: numbers, marks, decoration. */
final class Prompts {
    private static final List<String> ASKING = List.of(
            ("q|que|ques|question|pregunta|вопрос|întrebare|intrebare|frage|domanda|pergunta|questão|exercise|problem"
                            + "|问题|题目|题|問題|質問|問|질문|문제|السؤال|سؤال|س|câu hỏi|câu|pytanie|soru|питання|vraag|प्रश्न|सवाल|pertanyaan|soal")
                    .split("\\|"));
    /** Their first letters, in lower case. */
    private static final String BEGINNINGS =
            ASKING.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    private static final String WORDS = "(?:" + String.join("|", ASKING) + ")";
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:" + WORDS + "\\s*[#№]?\\s*\\d*(?:\\.\\d+)*\\s*[.):：、\\-–—]+\\s*|" + WORDS
                    + "\\s*[#№]?\\s*\\d+\\s+(?=\\S)"
                    + "|\\d+(?:\\.\\d+)+[.)]?\\s+|\\(?\\d{1,4}(?:\\.\\d+)*\\s*[.):：、](?![\\d])\\s*|\\[\\d{1,4}]\\s*|№\\s*\\d+[.:]?\\s*"
                    + "|\\d{1,4}\\s*[-–—]\\s+|#\\d+[.:]?\\s+|\\d{1,3}\\\\[.)]\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:" + WORDS + ")\\s*[#№]?\\s*\\d*(?:\\.\\d+)*\\s*[.):：]\\s*\\S?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("^\\D{0,20}(\\d{1,4})(?!\\d)");
    private static final Pattern LABELLED_NUMBER = Pattern.compile("^\\D{1,16}\\d");
    private static final Pattern ONLY_LABEL = Pattern.compile(
            "^(?:(?:" + WORDS + ")\\s*[#№]?\\s*\\d+(?:\\.\\d+)*|第\\s*\\d+\\s*[题題問问])\\s*[.):：]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）][\\s:：*]*");
    private static final Pattern BRACKET = Pattern.compile("[\\s ]*[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]$");

    private Prompts() {}

    /** Returns the text without numbers and decoration at its beginning. */
    static String bare(String text) {
        return text.substring(lead(text));
    }

    /** Returns how many characters numbers, labels and decoration at the beginning of a text take; 0 if nothing else is there. */
    static int lead(String text) {
        int at = 0;
        while (at < text.length()) {
            int next = decoration(text, at);
            if (!mayBeNumber(text, next)) {
                return next >= text.length() || text.substring(next).isBlank() ? 0 : next;
            }
            Matcher number = NUMBER.matcher(text.substring(next, Math.min(text.length(), next + 60)));
            if (number.find() && next + number.end() < text.length()) {
                next += number.end();
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return at >= text.length() || text.substring(at).isBlank() ? 0 : at;
    }

    /** Returns quickly whether a number or a word for "question" could stand somewhere; most texts begin with neither. */
    private static boolean mayBeNumber(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char first = text.charAt(at);
        if (first >= '0' && first <= '9' || "([#№".indexOf(first) >= 0) {
            return true;
        }
        if (!asking(text, at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(text.length(), at + 24); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || ".):：、-–—#№".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean asking(String text, int at) {
        char first = Character.toLowerCase(Character.toUpperCase(text.charAt(at)));
        if (BEGINNINGS.indexOf(first) < 0) {
            return false;
        }
        for (String word : ASKING) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static int decoration(String text, int at) {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (keycap(text, i)
                    || Character.isWhitespace(c)
                    || emoji(c)
                    || c == '•'
                    || c == '►'
                    || c == '▶'
                    || c == '·') {
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        return i;
    }

    /** Returns whether the digit at a place is drawn as a key. */
    private static boolean keycap(String text, int at) {
        int mark = at + 1 < text.length() && text.charAt(at + 1) == 0xFE0F ? at + 2 : at + 1;
        return Character.isDigit(text.charAt(at)) && mark < text.length() && text.charAt(mark) == 0x20E3;
    }

    static boolean emoji(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL && c != '°' && c != '©' && c != '®'
                || c == 0xFE0F
                || c == 0x200D
                || c == 0x20E3
                || c == 0x200A
                || c >= 0x1F3FB && c <= 0x1F3FF
                || c >= 0x1F000 && c <= 0x1FAFF;
    }

    /** Returns the length of the text without decoration and closing brackets at its end. */
    static int tail(String text) {
        int end = text.length();
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (Character.isWhitespace(c)
                    || emoji(c)
                    || c == '#' && end > 1 && text.charAt(end - 2) == ' '
                    || c == '*') {
                end -= Character.charCount(c);
            } else {
                break;
            }
        }
        return end == 0 ? text.length() : end;
    }

    static boolean endsAsQuestion(String text) {
        String end = text.substring(0, tail(text));
        if (mark(end)) {
            return true;
        }
        if (end.isEmpty() || ")）]".indexOf(end.charAt(end.length() - 1)) < 0) {
            return false;
        }
        Matcher bracket = BRACKET.matcher(end.length() > 120 ? end.substring(end.length() - 120) : end);
        if (bracket.find()) {
            String before = end.substring(0, end.length() - (bracket.end() - bracket.start()));
            return mark(before.substring(0, tail(before)));
        }
        return false;
    }

    private static boolean mark(String text) {
        String bare = text;
        while (!bare.isEmpty() && "\"”’'»)*_`.!…".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.isEmpty()) {
            return false;
        }
        char last = bare.charAt(bare.length() - 1);
        return last == '?' || last == '？' || last == '؟' || last == '՞' || last == ';' && greek(bare);
    }

    private static boolean greek(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK)
                && text.codePoints().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Returns whether a text begins with a word for "question" and a colon, point or number. */
    static boolean labelled(String text) {
        return mayBeNumber(text, 0)
                && LABELLED.matcher(text.length() > 80 ? text.substring(0, 80) : text)
                        .matches();
    }

    /** Returns whether a text begins with a word for "question" and its number. */
    static boolean labelledNumber(String text) {
        String bare = text.substring(decoration(text, 0));
        return labelled(bare) && LABELLED_NUMBER.matcher(bare).find();
    }

    /** Returns whether a text is a word for "question" and its number, with no more than a remark in brackets. */
    static boolean onlyLabel(String text) {
        int bracket = text.length() < 160 ? Math.max(text.indexOf('('), text.indexOf('（')) : -1;
        String bare =
                bracket > 0 && REMARK.matcher(text.substring(bracket)).matches() ? text.substring(0, bracket) : text;
        if (bare.length() >= 40) {
            return false;
        }
        String normal = Labels.normal(bare);
        boolean mayBe = !normal.isEmpty() && (normal.charAt(0) == '第' || asking(normal, 0));
        return mayBe && ONLY_LABEL.matcher(normal).matches();
    }

    static boolean numbered(String text) {
        int start = decoration(text, 0);
        return mayBeNumber(text, start)
                && NUMBER.matcher(text.substring(start, Math.min(text.length(), start + 60)))
                        .find();
    }

    /** Returns the number that a text begins with, behind a word for "question" if there is one; 0 if there is none. */
    static int number(String text) {
        if (!numbered(text)) {
            return 0;
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Integer.parseInt(digits.group(1)) : 0;
    }

    /** Returns a title's runs without number, decoration, links and line breaks. */
    static List<Run> clean(List<Run> runs) {
        List<Run> title = Runs.title(withoutArrowLink(runs));
        String raw = Runs.raw(title);
        List<Run> cut = Runs.until(title, tail(raw));
        return Runs.from(cut, lead(Runs.raw(cut)));
    }

    /** Takes away the link in front of a title that leads back to the top: its text is an arrow and no word. */
    private static List<Run> withoutArrowLink(List<Run> runs) {
        if (runs.isEmpty() || !(runs.get(0) instanceof Run.LinkStart)) {
            return runs;
        }
        int end = 0;
        while (end < runs.size() && !(runs.get(end) instanceof Run.LinkEnd)) {
            end++;
        }
        boolean word = Runs.plain(runs.subList(0, end)).codePoints().anyMatch(Character::isLetterOrDigit);
        return word || end + 1 >= runs.size() ? runs : runs.subList(end + 1, runs.size());
    }
}
