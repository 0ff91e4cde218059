package studydown.render;

import com.google.gson.Gson;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** Writes maps and lists as JSON that can stand in a script element: {@code {{ shell.data | json | raw }}}. */
final class JsonFilter extends AbstractExtension implements Filter {
    /** Its default writes what could end the element as escapes. */
    private final Gson gson = new Gson();

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("json", this);
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        return gson.toJson(input);
    }
}
