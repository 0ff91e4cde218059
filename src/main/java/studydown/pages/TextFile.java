package studydown.pages;

import java.util.List;

/** A file for machines: sitemap, robots. */
public record TextFile(List<String> addresses) {}
