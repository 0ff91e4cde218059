package studydown.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studydown.quiz.QuizItem;

/** Chooses the few items that stand on a topic's own page: made from its terms, different in kind, no term asked twice. */
final class Drill {
    private static final int SIZE = 4;
    private static final List<String> KINDS = List.of("choice", "cloze", "match", "contrast", "typed", "order");

    private Drill() {}

    static List<QuizItem> of(List<QuizItem> items) {
        Map<String, List<QuizItem>> byKind = new LinkedHashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        items.stream()
                // what its author asked stands on the page already
                .filter(item -> item.origin().question().isEmpty())
                .filter(item -> byKind.containsKey(item.kind()))
                .forEach(item -> byKind.get(item.kind()).add(item));
        List<QuizItem> chosen = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        boolean more = true;
        while (chosen.size() < SIZE && more) {
            more = false;
            for (List<QuizItem> kind : byKind.values()) {
                kind.removeIf(item -> asked.contains(item.origin().key()));
                if (!kind.isEmpty() && chosen.size() < SIZE) {
                    QuizItem item = kind.remove(0);
                    asked.add(item.origin().key());
                    chosen.add(item);
                    more = true;
                }
            }
        }
        return chosen;
    }
}
