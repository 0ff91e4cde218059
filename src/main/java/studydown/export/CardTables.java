package studydown.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Cards as tables of text. */
final class CardTables {
    private static final CSVFormat TABS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private static final CSVFormat COMMAS = CSVFormat.RFC4180
            .builder()
            .setHeader("id", "deck", "tags", "front", "back")
            .get();

    private CardTables() {}

    static String tsv(List<Card> cards) {
        StringBuilder table = new StringBuilder();
        table.append(
                "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n");
        table.append("#columns:GUID\tNote type\tDeck\tTags\tFront\tBack\n");
        write(table, TABS, cards, card -> new Object[] {
            Guid.of(card.id()),
            card.gap() ? "Cloze" : "Basic",
            String.join("::", card.deck()),
            String.join(" ", card.tags()),
            card.front(),
            card.back()
        });
        return table.toString();
    }

    static String csv(List<Card> cards) {
        StringBuilder table = new StringBuilder();
        write(table, COMMAS, cards, card -> new Object[] {
            card.id(), String.join(" / ", card.deck()), String.join(" ", card.tags()), card.front(), card.back()
        });
        return table.toString();
    }

    private static void write(StringBuilder table, CSVFormat format, List<Card> cards, Function<Card, Object[]> row) {
        try (CSVPrinter printer = new CSVPrinter(table, format)) {
            for (Card card : cards) {
                printer.printRecord(row.apply(card));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write to memory", e);
        }
    }
}
