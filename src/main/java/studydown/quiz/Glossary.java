package studydown.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import studydown.link.Links;
import studydown.link.Word;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;

/** The terms of a guide, ready to be compared, and who is near whom. */
final class Glossary {
    /** More neighbours than this are not looked at: so many terms cost a thousand pages no more than a thousand times one page. */
    private static final int MAX_NEIGHBOURS = 24;

    /** A definition is cut at the end of a clause, but not shorter than this many characters. */
    private static final int MIN_CLAUSE = 40;

    /** A prompt of more words is a text and no question. Check 15. */
    private static final int MAX_PROMPT_WORDS = 40;

    /** A word that stands in so many names is the name of none. */
    private static final int COMMON = 4;

    private final List<TermCard> cards = new ArrayList<>();
    private final Map<TermId, TermCard> byId = new HashMap<>();
    private final List<TopicId> topics = new ArrayList<>();
    private final Map<TopicId, Integer> order = new HashMap<>();
    private final Map<TopicId, Integer> partOf = new HashMap<>();
    private final Map<TopicId, List<TermCard>> byTopic = new LinkedHashMap<>();
    private final Map<TermId, Integer> places = new HashMap<>();
    private final Map<TopicId, List<TermCard>> around = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<List<String>> names = new HashSet<>();
    private final Links links;

    Glossary(Guide guide, Links links, QuizWords words) {
        this.links = links;
        int partNumber = 0;
        for (Part part : guide.parts()) {
            for (Topic topic : part.topics()) {
                order.put(topic.id(), topics.size());
                topics.add(topic.id());
                partOf.put(topic.id(), partNumber);
            }
            partNumber++;
        }
        Map<String, Double> rarity = rarity(guide.terms(), words);
        Set<String> common = commonWords(guide.terms());
        for (Term term : guide.terms()) {
            TermCard card = card(term, rarity, words, common);
            cards.add(card);
            byId.put(term.id(), card);
            names.addAll(card.names().stems());
            List<TermCard> siblings = byTopic.computeIfAbsent(term.definition().topic(), key -> new ArrayList<>());
            places.put(term.id(), siblings.size());
            siblings.add(card);
        }
    }

    List<TermCard> cards() {
        return cards;
    }

    TermCard card(TermId id) {
        return byId.get(id);
    }

    /** Returns whether a text is the name of a term. */
    boolean isName(String text) {
        return names.contains(Word.split(text).stream().map(Word::stem).toList());
    }

    List<TermCard> of(TopicId topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Returns the terms near a term, the nearest first: around it in its topic, the topics around it in its part, linked topics. */
    List<TermCard> neighbours(TermCard card) {
        TopicId home = card.term().definition().topic();
        List<TermCard> near = new ArrayList<>();
        List<TermCard> own = of(home);
        int at = places.getOrDefault(card.term().id(), 0);
        for (int step = 1; step < own.size() && near.size() < MAX_NEIGHBOURS; step++) {
            if (at - step >= 0) {
                near.add(own.get(at - step));
            }
            if (at + step < own.size()) {
                near.add(own.get(at + step));
            }
        }
        if (near.size() < MAX_NEIGHBOURS) {
            around.computeIfAbsent(home, this::around).stream()
                    .limit(MAX_NEIGHBOURS - near.size())
                    .forEach(near::add);
        }
        return near;
    }

    /** The terms of other topics near a topic, the nearest first. */
    private List<TermCard> around(TopicId home) {
        Set<TermCard> near = new LinkedHashSet<>();
        Integer at = order.get(home);
        if (at != null) {
            for (int step = 1; step < topics.size() && near.size() < MAX_NEIGHBOURS; step++) {
                boolean before = addIfInPart(at - step, home, near);
                boolean after = addIfInPart(at + step, home, near);
                if (!before && !after) {
                    break;
                }
            }
        }
        links.buildsOn(home).forEach(topic -> near.addAll(of(topic)));
        links.leadsTo(home).forEach(topic -> near.addAll(of(topic)));
        near.removeAll(of(home));
        return near.stream().limit(MAX_NEIGHBOURS).toList();
    }

    /** Returns how near two terms stand in the guide, 0 to 1. */
    double closeness(TermCard a, TermCard b) {
        Definition one = a.term().definition();
        Definition other = b.term().definition();
        if (one.topic().equals(other.topic())) {
            return one.anchor().equals(other.anchor()) ? 1.0 : 0.9;
        }
        boolean samePart =
                partOf.containsKey(one.topic()) && partOf.get(one.topic()).equals(partOf.get(other.topic()));
        return samePart ? 0.6 : 0;
    }

    private boolean addIfInPart(int at, TopicId home, Set<TermCard> near) {
        if (at < 0 || at >= topics.size() || !partOf.get(topics.get(at)).equals(partOf.get(home))) {
            return false;
        }
        near.addAll(of(topics.get(at)));
        return true;
    }

    private TermCard card(Term term, Map<String, Double> rarity, QuizWords words, Set<String> common) {
        Names names = new Names(term, words, common);
        Prose text = CleanProse.of(term.definition().prose());
        Prose masked = CleanProse.firstSentences(
                names.mask(words.withoutCopula(CleanProse.withoutReferences(text, words))), MAX_PROMPT_WORDS);
        Prose clause = CleanProse.firstClause(masked, MIN_CLAUSE);
        String label = label(term.name());
        String prompt = masked.plainText();
        List<String> stems = stems(term);
        List<String> content = words.content(prompt);
        return new TermCard(
                cards.size(),
                term,
                names,
                label,
                text,
                masked,
                clause,
                Face.of(label),
                Face.of(prompt),
                Face.of(clause.plainText()),
                firstSentence(prompt),
                stems,
                new HashSet<>(stems),
                meaning(content, rarity),
                TermCard.wordsOf(prompt),
                TermCard.wordsOf(clause.plainText()),
                TermCard.Shape.of(term.name()),
                order.getOrDefault(term.definition().topic(), -1));
    }

    private static List<String> firstSentence(String text) {
        List<String> sentences = Clauses.sentences(text);
        return sentences.isEmpty()
                ? List.of()
                : Word.split(sentences.get(0)).stream().map(Word::stem).toList();
    }

    private static List<String> stems(Term term) {
        List<String> stems = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            Word.split(definition.prose().plainText()).forEach(word -> stems.add(word.stem()));
        }
        return List.copyOf(stems);
    }

    /** Options begin alike: an author's "softmax" among "Attention" and "Mask" would stand out. */
    private static String label(String name) {
        int first = name.codePointAt(0);
        int end = 0;
        while (end < name.length() && Character.isLetter(name.codePointAt(end))) {
            end += Character.charCount(name.codePointAt(end));
        }
        boolean plainWord = name.substring(0, end).codePoints().allMatch(Character::isLowerCase);
        boolean whole = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
        return plainWord && whole && end > 1
                ? Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first))
                : name;
    }

    private static Set<String> commonWords(List<Term> terms) {
        Map<String, Integer> counts = new HashMap<>();
        for (Term term : terms) {
            Set<String> own = new HashSet<>();
            Word.split(term.name()).forEach(word -> own.add(word.stem()));
            own.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        Set<String> common = new HashSet<>();
        counts.forEach((stem, count) -> {
            if (count >= COMMON) {
                common.add(stem);
            }
        });
        return common;
    }

    private static Map<String, Double> rarity(List<Term> terms, QuizWords words) {
        Map<String, Integer> documents = new HashMap<>();
        for (Term term : terms) {
            Set<String> content =
                    new LinkedHashSet<>(words.content(term.definition().prose().plainText()));
            content.forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
        Map<String, Double> rarity = new HashMap<>();
        documents.forEach((stem, count) -> rarity.put(stem, StrictMath.log(1 + (double) terms.size() / count)));
        return rarity;
    }

    private Meaning meaning(List<String> content, Map<String, Double> rarity) {
        Map<Integer, Double> weighed = new HashMap<>();
        for (String stem : content) {
            int number = numbers.computeIfAbsent(stem, unused -> numbers.size());
            weighed.merge(number, rarity.getOrDefault(stem, 0.0), Double::sum);
        }
        return Meaning.of(weighed);
    }

    /** Returns the numbers of a text's words of meaning, in ascending order, those that no definition has left out. */
    int[] numbers(List<String> content) {
        return content.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(number -> number)
                .sorted()
                .distinct()
                .toArray();
    }
}
