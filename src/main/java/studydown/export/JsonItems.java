package studydown.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import studydown.model.Prose;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.Contrast;
import studydown.quiz.Match;
import studydown.quiz.Order;
import studydown.quiz.QuizItem;
import studydown.quiz.Recall;
import studydown.quiz.Typed;

/** Writes what each kind of item has besides the frame that all share. */
final class JsonItems {
    private JsonItems() {}

    static void write(JsonWriter out, QuizItem item) throws IOException {
        if (item instanceof Choice choice) {
            out.name("options").beginArray();
            for (Choice.Option option : choice.options()) {
                option(out, option.text(), option.right(), option.why().plainText());
            }
            out.endArray();
        } else if (item instanceof Recall recall) {
            out.name("answer").value(JsonExport.plainBlocks(recall.answer()));
            JsonExport.texts(out, "points", JsonExport.plain(recall.points()));
        } else if (item instanceof Cloze cloze) {
            out.name("text").value(cloze.prompt().plainText());
            out.name("answer").value(cloze.answer());
            JsonExport.texts(out, "accepted", cloze.accepted());
        } else if (item instanceof Typed typed) {
            JsonExport.texts(out, "accepted", typed.accepted());
        } else if (item instanceof Match match) {
            out.name("pairs").beginArray();
            for (Match.Pair pair : match.pairs()) {
                out.beginObject();
                out.name("left").value(pair.left().plainText());
                out.name("right").value(pair.right().plainText());
                out.endObject();
            }
            out.endArray();
        } else if (item instanceof Order order) {
            JsonExport.texts(out, "steps", JsonExport.plain(order.steps()));
        } else if (item instanceof Contrast contrast) {
            out.name("a").value(contrast.a().plainText());
            out.name("b").value(contrast.b().plainText());
            out.name("rows").beginArray();
            for (Contrast.Row row : contrast.rows()) {
                out.beginObject();
                JsonExport.text(out, "respect", row.respect().plainText());
                out.name("a").value(row.a().plainText());
                out.name("b").value(row.b().plainText());
                out.endObject();
            }
            out.endArray();
        } else {
            throw new AssertionError("no JSON for " + item);
        }
    }

    static void option(JsonWriter out, Prose text, boolean right, String why) throws IOException {
        out.beginObject();
        out.name("text").value(text.plainText());
        out.name("right").value(right);
        JsonExport.text(out, "why", why);
        out.endObject();
    }
}
