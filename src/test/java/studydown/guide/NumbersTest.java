package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Recomputes every worked number of our guide, and finds it on its page as it is printed. */
class NumbersTest {
    private static final Path NUMBERS = Path.of("src/test/resources/numbers.csv");

    @Test
    void everyNumberIsRightAndStandsOnItsPage() throws IOException {
        Map<String, String> pages = ContentPages.bySlug();
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        try (CSVParser rows = CSVParser.parse(NUMBERS, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                checked++;
                String place = "numbers.csv:" + rows.getCurrentLineNumber() + ": " + row.get(0) + ": ";
                String page = pages.get(row.get(0));
                Printed printed = Printed.of(row.get(2));
                double value = Formulas.value(row.get(1));
                if (page == null || !page.contains(row.get(2))) {
                    wrong.add(place + "'" + row.get(2) + "' is not on the page");
                } else if (!printed.matches(value)) {
                    wrong.add(place + row.get(1) + " is " + value + ", but the page prints " + row.get(2));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(checked > 400, "only " + checked + " numbers were checked");
    }

    /** Every page of the table must be one that has numbers to check, so that a renamed page can't drop out unseen. */
    @Test
    void everyRowHasThreeCells() throws IOException {
        for (CSVRecord row : CSVParser.parse(Files.readString(NUMBERS), CSVFormat.RFC4180)) {
            assertEquals(3, row.size(), row.toString());
        }
    }

    /** The functions of the table's expressions. */
    private static final class Formulas {
        static double value(String expression) {
            try {
                return new Expression(expression, ExpressionFunctions.CONFIGURATION)
                        .evaluate()
                        .getNumberValue()
                        .doubleValue();
            } catch (EvaluationException | ParseException e) {
                throw new AssertionError(expression + ": " + e.getMessage(), e);
            }
        }
    }
}
