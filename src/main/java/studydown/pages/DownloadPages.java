package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studydown.model.Part;
import studydown.site.SitePath;

/** Makes the page that lists what can be taken from the site. */
final class DownloadPages {
    private static final long KILOBYTE = 1000;

    private final Study study;
    private final Shells shells;

    DownloadPages(Study study, Shells shells) {
        this.study = study;
        this.shells = shells;
    }

    /**
     * Returns the page.
     *
     * @param files the files and their sizes in bytes; their endings say what they are for
     */
    DownloadsPage page(Map<SitePath, Integer> files) {
        List<DownloadsPage.Download> downloads = new ArrayList<>();
        files.forEach((path, sizeBytes) -> {
            String name = path.value().substring(path.value().lastIndexOf('/') + 1);
            String kind = name.substring(name.indexOf('.') + 1).replace('.', '_');
            downloads.add(new DownloadsPage.Download(
                    path.hrefFrom(Paths.DOWNLOADS),
                    name,
                    text("download_" + kind),
                    size(sizeBytes),
                    text("download_" + kind + "_use")));
        });
        Shell shell = shells.of(
                Paths.DOWNLOADS, "downloads", text("downloads"), text("downloads_about"), Paths.READING_SCRIPT);
        return new DownloadsPage(shell, sheets(), downloads);
    }

    private List<DownloadsPage.Sheet> sheets() {
        List<DownloadsPage.Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(Paths.CHEATSHEET, text("cheat_sheet"), text("cheat_sheet_about")));
        for (Part part : study.guide().parts()) {
            if (!part.topics().isEmpty()) {
                sheets.add(sheet(
                        Paths.sheet(part),
                        text("cheat_sheet") + ": " + part.title(),
                        text("sheet_part_about", part.title())));
            }
        }
        sheets.add(sheet(Paths.PAPER, text("paper_practice"), text("paper_about")));
        sheets.add(sheet(Paths.PRINT, text("whole_guide"), text("print_about")));
        sheets.add(sheet(Paths.PLAN, text("plan_calendar_file"), text("plan_calendar_about")));
        return sheets;
    }

    private static DownloadsPage.Sheet sheet(SitePath path, String title, String about) {
        return new DownloadsPage.Sheet(path.hrefFrom(Paths.DOWNLOADS), title, about);
    }

    private String text(String key, Object... values) {
        return study.words().text("ui." + key, values);
    }

    /** Sizes with decimal prefixes, as download dialogs show them. */
    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes + " B";
        }
        if (bytes < KILOBYTE * KILOBYTE) {
            return (bytes + KILOBYTE / 2) / KILOBYTE + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
    }
}
