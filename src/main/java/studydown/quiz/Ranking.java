package studydown.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.model.Prose;
import studydown.model.Table;

/**
 * Things of a table in the order of one of their numbers, the smallest first.
 *
 * @param by the head of the column of numbers
 * @param things as the table's first column names them
 */
record Ranking(String by, List<Prose> things) {
    private static final int MIN_THINGS = 3;
    private static final int MAX_THINGS = 6;
    private static final int MIN_HEAD_WORDS = 2;

    /** Of the rows of a table at least so many must have a number of the column's unit. */
    private static final double MIN_SHARE = 0.75;

    private static final Pattern NUMBER = Pattern.compile(
            "[~≈]?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*([KMBT](?![\\p{L}]))?\\s*(\\p{L}{0,8}|%)");

    private static final Map<String, Integer> POWERS = Map.of("K", 3, "M", 6, "B", 9, "T", 12);

    private record Ranked(Prose thing, BigDecimal number, String unit) {}

    /** Returns the things of a table by its first column of different numbers of one unit; nothing if it has none. */
    static Optional<Ranking> of(Table table, QuizWords words) {
        for (int column = 1; column < table.head().size(); column++) {
            List<Ranked> ranked = new ArrayList<>();
            for (List<Prose> row : table.rows()) {
                ranked(row.get(0), row.get(column)).ifPresent(ranked::add);
            }
            // a head such as "Size B" says too little to ask by it
            boolean named = words.weight(table.head().get(column).plainText()) >= MIN_HEAD_WORDS
                    && !table.head().get(0).isEmpty();
            if (named && isFair(ranked, table.rows().size())) {
                ranked.sort(Comparator.comparing(Ranked::number));
                return Optional.of(new Ranking(
                        table.head().get(column).plainText(),
                        ranked.stream().map(Ranked::thing).toList()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFair(List<Ranked> ranked, int rows) {
        Set<BigDecimal> numbers = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (Ranked one : ranked) {
            numbers.add(one.number().stripTrailingZeros());
            units.add(one.unit());
        }
        boolean enough =
                ranked.size() >= MIN_THINGS && ranked.size() <= MAX_THINGS && ranked.size() >= MIN_SHARE * rows;
        return enough && numbers.size() == ranked.size() && units.size() == 1;
    }

    /** A thing that is called by a number, such as "8 GPUs", would tell its own place. */
    private static Optional<Ranked> ranked(Prose thing, Prose cell) {
        String name = thing.plainText();
        Matcher matcher = NUMBER.matcher(cell.plainText());
        boolean tells = name.isEmpty() || Character.isDigit(name.codePointAt(0)) || name.matches(".*\\(\\d{4}\\).*");
        if (tells || !matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        int power = matcher.group(3) == null ? 0 : POWERS.get(matcher.group(3));
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "") + fraction).scaleByPowerOfTen(power);
        return Optional.of(new Ranked(CleanProse.of(thing), number, matcher.group(4)));
    }
}
