package studydown.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads Moodle's GIFT: {@code ::name::text { =right ~wrong #feedback }}, with backslashes before its control characters. */
final class GiftReader {
    /** A question; its answers with whether they are right. */
    record Asked(String text, Map<String, Boolean> answers) {}

    private final String gift;
    private int at;

    private GiftReader(String gift) {
        this.gift = gift;
    }

    static Map<String, Asked> read(String gift) {
        return new GiftReader(gift).questions();
    }

    private Map<String, Asked> questions() {
        Map<String, Asked> questions = new LinkedHashMap<>();
        while (skip()) {
            expect("::");
            String name = until("::");
            expect("::");
            String text = until("{").strip();
            expect("{");
            Map<String, Boolean> answers = new TreeMap<>();
            space();
            while (!gift.startsWith("}", at)) {
                char mark = gift.charAt(at++);
                if (mark != '=' && mark != '~') {
                    throw new AssertionError("an answer begins with '" + mark + "' at " + at);
                }
                boolean right = mark == '=';
                if (gift.startsWith("%", at)) {
                    int end = gift.indexOf('%', at + 1);
                    right = Double.parseDouble(gift.substring(at + 1, end)) > 0;
                    at = end + 1;
                }
                String answer = until("=~#}").strip();
                if (gift.startsWith("#", at)) {
                    at++;
                    until("=~}");
                }
                if (answers.put(answer, right) != null) {
                    throw new AssertionError("answer twice: " + answer);
                }
            }
            expect("}");
            if (questions.put(name, new Asked(text, answers)) != null) {
                throw new AssertionError("name twice: " + name);
            }
        }
        return questions;
    }

    /** Skips blank lines and comments; returns whether anything follows. */
    private boolean skip() {
        space();
        while (gift.startsWith("//", at)) {
            at = gift.indexOf('\n', at);
            space();
        }
        return at < gift.length();
    }

    private void space() {
        while (at < gift.length() && Character.isWhitespace(gift.charAt(at))) {
            at++;
        }
    }

    private void expect(String mark) {
        if (!gift.startsWith(mark, at)) {
            throw new AssertionError("expected " + mark + " at " + at + ": " + gift.substring(at));
        }
        at += mark.length();
    }

    /** Reads to the first of some marks that no backslash stands before ({@code ::} counts as a whole). */
    private String until(String marks) {
        StringBuilder text = new StringBuilder();
        while (at < gift.length()) {
            char c = gift.charAt(at);
            if (c == '\\') {
                text.append(gift.charAt(at + 1));
                at += 2;
                continue;
            }
            boolean end = marks.equals("::") ? gift.startsWith("::", at) : marks.indexOf(c) >= 0;
            if (end) {
                return text.toString();
            }
            text.append(c);
            at++;
        }
        throw new AssertionError("no end: " + text);
    }
}
