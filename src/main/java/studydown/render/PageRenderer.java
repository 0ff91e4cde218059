package studydown.render;

import com.google.gson.Gson;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import studydown.html.HtmlText;
import studydown.html.ScriptText;
import studydown.pages.ItemIndex;
import studydown.pages.ItemShard;
import studydown.pages.ItemView;
import studydown.pages.Page;
import studydown.site.Site;
import studydown.site.SitePath;

/** Turns view records into text by templates. Strict: a template that names a field which its record lacks is a mistake. */
public final class PageRenderer {
    private static final int OF_PAGE = 16_384;
    private static final int OF_ITEM = 2_048;

    private static final String ESCAPING = "text";

    private final PebbleEngine engine;
    private final SortedMap<String, String> templates;
    private final Map<String, PebbleTemplate> compiled = new HashMap<>();

    /**
     * Makes a renderer.
     *
     * @param templates text by path, such as {@code pages/topic.peb}
     */
    public PageRenderer(SortedMap<String, String> templates) {
        this.templates = templates;
        MemoryLoader loader = new MemoryLoader();
        templates.forEach(loader::addTemplate);
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .extension(new JsonFilter())
                .addEscapingStrategy(ESCAPING, HtmlText::escape)
                .defaultEscapingStrategy(ESCAPING)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * Renders pages one after the other; each view is made when its turn comes and dropped afterwards.
     *
     * @throws TemplateException if a template has a mistake
     */
    public Site render(List<Page> pages) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        for (Page page : pages) {
            Utf8Writer writer = new Utf8Writer(OF_PAGE);
            render(page.template(), page.view().get(), writer);
            files.put(page.path(), writer.toBytes());
        }
        return Site.of(files);
    }

    /**
     * Renders items into scripts that hand their markup to the page: {@code studydown.items("topic", [{"id": …}])}.
     *
     * @throws TemplateException if a template has a mistake
     */
    public Site renderShards(List<ItemShard> shards) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        for (ItemShard shard : shards) {
            StringBuilder script = new StringBuilder(32_768);
            ScriptText.quote(shard.topic(), script.append("studydown.items("));
            String before = ",[";
            for (ItemView item : shard.items().get()) {
                ScriptText.quote(item.frame().id(), script.append(before).append("{\"id\":"));
                ScriptText.quote(item.frame().kind(), script.append(",\"kind\":"));
                StringWriter html = new StringWriter(OF_ITEM);
                render("widgets/item.peb", new ShardItem(shard.shell(), item), html);
                ScriptText.quote(html.toString(), script.append(",\"html\":"));
                script.append('}');
                before = ",";
            }
            script.append(before.equals(",") ? "]);\n" : ",[]);\n");
            files.put(shard.path(), script.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Site.of(files);
    }

    /** Writes the index of items as a script that hands it to the page: {@code studydown.index({…})}. */
    public Site renderIndex(ItemIndex index) {
        List<Map<String, Object>> topics = new ArrayList<>();
        for (ItemIndex.TopicLine topic : index.topics()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", topic.id());
            fields.put("title", topic.title());
            fields.put("part", topic.part());
            fields.put("href", topic.href());
            fields.put("src", topic.src());
            fields.put("on", topic.on());
            fields.put("items", topic.items().stream().map(PageRenderer::fields).toList());
            topics.add(fields);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("parts", index.parts());
        content.put("topics", topics);
        String script = "studydown.index(" + new Gson().toJson(content) + ");\n";
        return Site.of(Map.of(index.path(), script.getBytes(StandardCharsets.UTF_8)));
    }

    /** What most items lack is left out: the index is loaded whole. */
    private static Map<String, Object> fields(ItemIndex.ItemLine item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("kind", item.kind());
        if (item.revision() > 1) {
            fields.put("rev", item.revision());
        }
        if (!item.level().isEmpty()) {
            fields.put("level", item.level());
        }
        if (!item.roles().isEmpty()) {
            fields.put("roles", item.roles());
        }
        return fields;
    }

    private void render(String template, Record view, Writer writer) {
        try {
            template(template).evaluate(writer, context(view));
        } catch (PebbleException e) {
            throw TemplateException.from(e, template, templates);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to render " + template, e);
        }
    }

    private PebbleTemplate template(String name) {
        PebbleTemplate known = compiled.get(name);
        if (known == null) {
            known = engine.getTemplate(name);
            compiled.put(name, known);
        }
        return known;
    }

    /** A template sees the components of its record by their names. */
    private static Map<String, Object> context(Record view) {
        Map<String, Object> context = new HashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            try {
                context.put(component.getName(), component.getAccessor().invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("view record " + view.getClass() + " must be public", e);
            }
        }
        return context;
    }
}
