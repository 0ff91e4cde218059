package studydown.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a drawing is where its smallest words are as tall as the text around it.
 *
 * @param width in em
 * @param height in em
 */
record DrawingSize(double width, double height) {
    private static final String NUMBER = "\\s*(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "viewBox\\s*=\\s*[\"'][^\"',\\s]+[,\\s]+[^\"',\\s]+[,\\s]" + NUMBER + "[,\\s]" + NUMBER + "\\s*[\"']");
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']" + NUMBER);
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']" + NUMBER);
    private static final Pattern FONT_SIZE = Pattern.compile("font-size\\s*[=:]\\s*[\"']?" + NUMBER);
    /** What browsers take where a drawing names no size. */
    private static final double USUAL_FONT_SIZE = 16;

    /** Returns the size of an SVG; nothing if it does not name its width and height. */
    static Optional<DrawingSize> of(String svg) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            return Optional.empty();
        }
        double font = Double.MAX_VALUE;
        for (Matcher size = FONT_SIZE.matcher(svg); size.find(); ) {
            font = Math.min(font, Double.parseDouble(size.group(1)));
        }
        double em = font < 1 || font == Double.MAX_VALUE ? USUAL_FONT_SIZE : font;
        Matcher box = VIEW_BOX.matcher(root.group());
        if (box.find()) {
            return size(box.group(1), box.group(2), em);
        }
        Matcher width = WIDTH.matcher(root.group());
        Matcher height = HEIGHT.matcher(root.group());
        return width.find() && height.find() ? size(width.group(1), height.group(1), em) : Optional.empty();
    }

    private static Optional<DrawingSize> size(String width, String height, double em) {
        DrawingSize size = new DrawingSize(Double.parseDouble(width) / em, Double.parseDouble(height) / em);
        return size.width > 0 && size.height > 0 ? Optional.of(size) : Optional.empty();
    }

    /** Returns the width as a length for SVG and CSS. */
    String length() {
        return String.format(Locale.ROOT, "%.2fem", width);
    }
}
