package studydown.export;

import java.util.List;
import studydown.model.Guide;
import studydown.quiz.Choice;
import studydown.quiz.QuizItem;
import studydown.quiz.Typed;

/** Moodle's GIFT format: choices and short answers. Its control characters {@code ~=#{}:} are escaped by a backslash. */
final class Gift {
    private Gift() {}

    static String of(Guide guide, List<QuizItem> items) {
        StringBuilder gift = new StringBuilder("// ")
                .append(guide.title().replace('\n', ' '))
                .append("\n\n");
        for (QuizItem item : items) {
            if (item instanceof Choice choice) {
                choice(gift, choice);
            } else if (item instanceof Typed typed) {
                typed(gift, typed);
            }
        }
        return gift.toString();
    }

    private static void choice(StringBuilder gift, Choice choice) {
        head(gift, choice);
        long right = choice.options().stream().filter(Choice.Option::right).count();
        for (Choice.Option option : choice.options()) {
            String mark = choice.multiple()
                    ? (option.right() ? "~%" + share(right) + "%" : "~%-100%")
                    : option.right() ? "=" : "~";
            gift.append('\t').append(mark).append(escape(option.text().plainText()));
            if (!option.why().isEmpty()) {
                gift.append('#').append(escape(option.why().plainText()));
            }
            gift.append('\n');
        }
        gift.append("}\n\n");
    }

    private static void typed(StringBuilder gift, Typed typed) {
        head(gift, typed);
        typed.accepted().forEach(name -> gift.append("\t=").append(escape(name)).append('\n'));
        gift.append("}\n\n");
    }

    private static void head(StringBuilder gift, QuizItem item) {
        gift.append("::").append(escape(item.id())).append("::");
        gift.append(escape(item.prompt().plainText())).append(" {\n");
    }

    /** Each of several right options gets its share of the grade, with the digits Moodle knows. */
    private static String share(long right) {
        return switch ((int) right) {
            case 2 -> "50";
            case 3 -> "33.33333";
            case 4 -> "25";
            case 5 -> "20";
            case 6 -> "16.66667";
            default -> "10";
        };
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\~=#{}:".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
