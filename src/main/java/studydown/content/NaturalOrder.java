package studydown.content;

import java.util.Comparator;

/**
 * Orders paths as people count: {@code 2-core} before {@code 10-models}, a folder's {@code README.md} or {@code index.md}
 * before its other files, capitals no matter unless nothing else differs.
 */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        String[] a = left.split("/");
        String[] b = right.split("/");
        for (int i = 0; i < a.length && i < b.length; i++) {
            boolean lastOfA = i == a.length - 1;
            boolean lastOfB = i == b.length - 1;
            int byRank = Boolean.compare(!(lastOfA && introduces(a[i])), !(lastOfB && introduces(b[i])));
            int bySegment = byRank != 0 ? byRank : segments(a[i], b[i]);
            if (bySegment != 0) {
                return bySegment;
            }
        }
        int byDepth = Integer.compare(a.length, b.length);
        return byDepth != 0 ? byDepth : left.compareTo(right);
    }

    private static boolean introduces(String fileName) {
        String stem = MarkdownFiles.stem(fileName);
        return MarkdownFiles.isMarkdown(fileName)
                && (stem.equalsIgnoreCase("readme") || stem.equalsIgnoreCase("index"));
    }

    private static int segments(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                order = numbers(a, i, endA, b, j, endB);
                i = endA;
                j = endB;
            } else {
                order = Character.compare(fold(a.charAt(i++)), fold(b.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        int byRest = Integer.compare(a.length() - i, b.length() - j);
        return byRest != 0 ? byRest : a.compareTo(b);
    }

    /** Compares two runs of digits as numbers of any length. */
    private static int numbers(String a, int startA, int endA, String b, int startB, int endB) {
        int i = skipZeros(a, startA, endA);
        int j = skipZeros(b, startB, endB);
        int byLength = Integer.compare(endA - i, endB - j);
        return byLength != 0 ? byLength : a.substring(i, endA).compareTo(b.substring(j, endB));
    }

    private static int skipZeros(String text, int start, int end) {
        int i = start;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
