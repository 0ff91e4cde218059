package studydown.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts options in the order of a first attempt: numbers and dates ascending, all else by the item's seed. */
final class Choices {
    private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}\\p{N}]{0,3}(\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?)");

    private Choices() {}

    static List<Choice.Option> inOrder(String id, List<Choice.Option> options) {
        List<Choice.Option> ordered = new ArrayList<>(options);
        if (isNumeric(options)) {
            ordered.sort(Comparator.comparing(option -> number(option).orElse(BigDecimal.ZERO)));
            return ordered;
        }
        ordered.clear();
        Seed.order(id, 0, options.size()).forEach(i -> ordered.add(options.get(i)));
        return ordered;
    }

    static boolean isNumeric(List<Choice.Option> options) {
        return options.stream().allMatch(option -> number(option).isPresent());
    }

    private static Optional<BigDecimal> number(Choice.Option option) {
        Matcher matcher = NUMBER.matcher(option.text().plainText());
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group(1).replace(",", ""))) : Optional.empty();
    }
}
