package studydown.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a page prints it: {@code 0.4011}, {@code 6{,}000$ bits}, {@code 3.15\times10^{23}}.
 *
 * @param value the number at the text's beginning
 * @param tolerance half a unit of its last digit
 */
record Printed(double value, double tolerance) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern POWER = Pattern.compile("^\\s*(?:\\\\times|×|\\\\cdot)\\s*10\\^?\\{?(-?\\d+)");

    static Printed of(String text) {
        String plain =
                text.replace("{,}", ",").replace("\\,", "").replace("−", "-").replace("$", "");
        Matcher number = NUMBER.matcher(plain);
        if (!number.find()) {
            throw new AssertionError("no number in '" + text + "'");
        }
        String digits = number.group().replace(",", "");
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        Matcher power = POWER.matcher(plain.substring(number.end()));
        int exponent = power.find() ? Integer.parseInt(power.group(1)) : 0;
        return new Printed(
                Double.parseDouble(digits) * StrictMath.pow(10, exponent),
                0.5001 * StrictMath.pow(10, exponent - decimals));
    }

    boolean matches(double computed) {
        return Math.abs(computed - value) <= tolerance;
    }
}
