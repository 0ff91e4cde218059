package studydown.pages;

import java.util.List;
import java.util.function.Supplier;
import studydown.site.SitePath;

/**
 * A script that carries the items of a topic as ready markup, for the pages that ask across topics.
 *
 * @param topic id of the topic
 * @param items makes the items when their turn comes
 */
public record ItemShard(SitePath path, String topic, Shell shell, Supplier<List<ItemView>> items) {}
