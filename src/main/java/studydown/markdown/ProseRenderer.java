package studydown.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studydown.html.HtmlText;
import studydown.link.TermUse;
import studydown.model.Destinations;
import studydown.model.Prose;
import studydown.model.Run;

/** Turns prose into safe HTML. Does not decide where links lead. */
public final class ProseRenderer {
    private static final String HEX = "0123456789ABCDEF";

    /**
     * Returns the HTML of a prose.
     *
     * @param uses the stretches of text that become links to terms, in order, none overlapping
     * @param destinations where links, images and terms lead from the page that is made
     */
    public String html(Prose prose, List<TermUse> uses, Destinations destinations) {
        StringBuilder out = new StringBuilder(prose.runs().size() * 24);
        int next = 0;
        boolean linked = false;
        for (int i = 0; i < prose.runs().size(); i++) {
            Run run = prose.runs().get(i);
            if (run instanceof Run.Text text) {
                int from = glued(prose.runs(), i);
                while (next < uses.size() && uses.get(next).run() <= i) {
                    TermUse use = uses.get(next++);
                    if (use.run() < i
                            || use.start() < from
                            || use.end() > text.text().length()) {
                        continue;
                    }
                    HtmlText.escape(text.text(), from, use.start(), out);
                    out.append("<a class=\"term\" href=\"")
                            .append(HtmlText.escape(destinations.term(use.term())))
                            .append("\" data-term=\"")
                            .append(HtmlText.escape(use.term().value()))
                            .append("\">");
                    HtmlText.escape(text.text(), use.start(), use.end(), out);
                    out.append("</a>");
                    from = use.end();
                }
                HtmlText.escape(text.text(), from, text.text().length(), out);
            } else if (run instanceof Run.Markup markup) {
                out.append(markup.html());
            } else if (run instanceof Run.Formula formula) {
                formula(prose.runs(), i, formula, out);
            } else if (run instanceof Run.LinkStart link) {
                linked = link(prose.file(), link, destinations, out);
            } else if (run instanceof Run.LinkEnd) {
                if (linked) {
                    out.append("</a>");
                }
                linked = false;
            } else if (run instanceof Run.Image image) {
                image(prose.file(), image, destinations, linked, out);
            } else {
                throw new AssertionError("no HTML for " + run);
            }
        }
        return out.toString();
    }

    /** A formula holds on to the punctuation behind it, which must not begin a line. */
    private static void formula(List<Run> runs, int index, Run.Formula formula, StringBuilder out) {
        int length = index + 1 < runs.size() && runs.get(index + 1) instanceof Run.Text ? glued(runs, index + 1) : 0;
        if (length == 0) {
            out.append(formula.mathml());
            return;
        }
        out.append("<span class=\"glue\">").append(formula.mathml());
        HtmlText.escape(((Run.Text) runs.get(index + 1)).text(), 0, length, out);
        out.append("</span>");
    }

    /** Returns how many characters of a text belong to the formula before it. */
    private static int glued(List<Run> runs, int index) {
        boolean behindFormula = index > 0
                && runs.get(index - 1) instanceof Run.Formula formula
                && !formula.display()
                && runs.get(index) instanceof Run.Text;
        if (!behindFormula) {
            return 0;
        }
        String text = ((Run.Text) runs.get(index)).text();
        int length = 0;
        while (length < text.length() && ".,;:!?)]”’\"'%-".indexOf(text.charAt(length)) >= 0) {
            length++;
        }
        return length;
    }

    private static boolean link(String file, Run.LinkStart link, Destinations destinations, StringBuilder out) {
        Optional<String> href = destinations.link(file, link).filter(Html::safe);
        if (href.isEmpty()) {
            return false;
        }
        out.append("<a href=\"").append(address(href.get())).append('"');
        if (!link.title().isBlank()) {
            out.append(" title=\"").append(HtmlText.escape(link.title())).append('"');
        }
        if (external(href.get())) {
            out.append(" rel=\"noopener\"");
        }
        out.append('>');
        return true;
    }

    private static boolean external(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
    }

    /** Returns an address fit for an attribute: what no address may hold is percent-encoded. */
    private static String address(String href) {
        StringBuilder address = new StringBuilder(href.length() + 8);
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean escape = c == '%'
                    && !(i + 2 < href.length()
                            && Character.digit(href.charAt(i + 1), 16) >= 0
                            && Character.digit(href.charAt(i + 2), 16) >= 0);
            if (escape || c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
                address.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            } else {
                address.append(c);
            }
        }
        return HtmlText.escape(address);
    }

    private static void image(
            String file, Run.Image image, Destinations destinations, boolean linked, StringBuilder out) {
        Destinations.Picture picture = destinations.image(file, image);
        String alt = image.alt();
        if (picture instanceof Destinations.Picture.Here here) {
            out.append("<img src=\"")
                    .append(address(here.source()))
                    .append("\" alt=\"")
                    .append(HtmlText.escape(alt));
            if (!image.title().isBlank()) {
                out.append("\" title=\"").append(HtmlText.escape(image.title()));
            }
            out.append("\" loading=\"lazy\" decoding=\"async\">");
        } else if (picture instanceof Destinations.Picture.Inline inline) {
            out.append(SafeSvg.of(inline, alt).orElse(HtmlText.escape(alt)));
        } else if (picture instanceof Destinations.Picture.Elsewhere elsewhere) {
            elsewhere(image, elsewhere.address(), linked, out);
        } else {
            HtmlText.escape(alt, 0, alt.length(), out);
        }
    }

    private static void elsewhere(Run.Image image, String address, boolean linked, StringBuilder out) {
        String caption = image.alt().isBlank() ? image.title() : image.alt();
        if (caption.isBlank()) {
            caption = address.substring(address.lastIndexOf('/') + 1);
        }
        if (linked || !Html.safe(address)) {
            HtmlText.escape(caption, 0, caption.length(), out);
            return;
        }
        out.append("<a class=\"image-link\" href=\"")
                .append(address(address))
                .append("\" rel=\"noopener\">")
                .append(HtmlText.escape(caption))
                .append("</a>");
    }
}
