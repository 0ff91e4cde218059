package studydown.render;

import studydown.pages.ItemView;
import studydown.pages.Shell;

/** One item with the texts that its template needs. Public, as the template engine reads it by reflection. */
public record ShardItem(Shell shell, ItemView item) {}
