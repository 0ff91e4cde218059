package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import studydown.model.Destinations;

/** Makes a drawing safe to stand in a page: only known elements and attributes stay, ids get a prefix. */
final class SafeSvg {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "use",
            "symbol",
            "marker",
            "clipPath",
            "mask",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop");
    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "stroke-miterlimit",
            "opacity",
            "class",
            "id",
            "font-size",
            "font-weight",
            "font-family",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "alignment-baseline",
            "letter-spacing",
            "dx",
            "dy",
            "rotate",
            "textLength",
            "lengthAdjust",
            "startOffset",
            "marker-start",
            "marker-mid",
            "marker-end",
            "markerWidth",
            "markerHeight",
            "markerUnits",
            "refX",
            "refY",
            "orient",
            "clip-path",
            "clip-rule",
            "mask",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "patternUnits",
            "patternTransform",
            "preserveAspectRatio",
            "vector-effect",
            "href",
            "xlink:href",
            "color",
            "visibility",
            "paint-order",
            "spreadMethod",
            "fx",
            "fy",
            "maskUnits",
            "clipPathUnits",
            "xml:space",
            "direction",
            "writing-mode",
            "baseline-shift",
            "text-decoration",
            "display");
    /** A length in units of the drawing. */
    private static final Pattern SIZE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?(?:px)?");

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)['\"]?\\s*\\)");

    private SafeSvg() {}

    /**
     * Returns the safe form of a drawing; nothing if it is none.
     *
     * @param alt what it shows; if empty it is decoration
     */
    static Optional<String> of(Destinations.Picture.Inline drawing, String alt) {
        Document document = Jsoup.parse(drawing.svg(), "", Parser.xmlParser());
        Element root = document.selectFirst("svg");
        if (root == null) {
            return Optional.empty();
        }
        clean(root, drawing.idPrefix(), 0);
        root.removeAttr("id");
        // without it a drawing that gets less room than its width is cut instead of scaled
        if (!root.hasAttr("viewBox")
                && SIZE.matcher(root.attr("width")).matches()
                && SIZE.matcher(root.attr("height")).matches()) {
            root.attr(
                    "viewBox",
                    "0 0 " + root.attr("width").replace("px", "") + " "
                            + root.attr("height").replace("px", ""));
        }
        drawing.width().ifPresent(width -> root.attr("width", width).removeAttr("height"));
        if (alt.isBlank()) {
            root.attr("aria-hidden", "true");
        } else {
            root.attr("role", "img").attr("aria-label", alt);
        }
        root.addClass("drawing").attr("focusable", "false");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return Optional.of(root.outerHtml());
    }

    private static void clean(Element element, String prefix, int depth) {
        for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
            attribute(element, attribute, prefix);
        }
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element inner && ELEMENTS.contains(inner.tagName()) && depth < 100) {
                clean(inner, prefix, depth + 1);
            } else if (child instanceof Comment || !(child instanceof TextNode)) {
                child.remove();
            }
        }
    }

    private static void attribute(Element element, Attribute attribute, String prefix) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        element.removeAttr(name);
        if (!ATTRIBUTES.contains(name)) {
            return;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (name.equals("id")) {
            element.attr("id", prefix + value);
        } else if (name.equals("href") || name.equals("xlink:href")) {
            if (value.startsWith("#")) {
                element.attr("href", "#" + prefix + value.substring(1));
            }
        } else if (lower.contains("url(")) {
            if (REFERENCE.matcher(value).matches()) {
                element.attr(
                        name,
                        REFERENCE
                                .matcher(value)
                                .replaceFirst("url(#" + java.util.regex.Matcher.quoteReplacement(prefix) + "$1)"));
            }
        } else if (!lower.contains("javascript:") && !lower.contains("expression(")) {
            element.attr(name, value);
        }
    }
}
