package studydown.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.quiz.Contrast;

/** Which terms are easily confused: those that the guide, or an item made from it, sets against each other. */
final class Confusions {
    private static final int MOST = 4;

    private final Map<String, Term> byName = new HashMap<>();
    private final Map<TermId, List<Term>> others = new HashMap<>();

    Confusions(Study study) {
        for (Term term : study.guide().terms()) {
            byName.putIfAbsent(key(term.name()), term);
            term.aliases().forEach(alias -> byName.putIfAbsent(key(alias), term));
        }
        for (Contrast contrast : study.quiz().items(Contrast.class)) {
            Term a = byName.get(key(contrast.a().plainText()));
            Term b = byName.get(key(contrast.b().plainText()));
            if (a != null && b != null && !a.id().equals(b.id())) {
                add(a, b);
                add(b, a);
            }
        }
    }

    private void add(Term term, Term other) {
        List<Term> known = others.computeIfAbsent(term.id(), id -> new ArrayList<>());
        if (known.size() < MOST && known.stream().noneMatch(one -> one.id().equals(other.id()))) {
            known.add(other);
        }
    }

    /** Returns what a term is easily confused with, in the guide's order; at most four. */
    List<Term> with(Term term) {
        return others.getOrDefault(term.id(), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
