package org.daybook.ledger.sap;

/** Numbers and texts as SAP keeps them. */
final class SapNumbers {

    private SapNumbers() {}

    /** SAP keeps numbers that are all digits with leading zeros, and shows them with or without. */
    static String withoutZeros(String number) {
        return number.matches("\\d+") ? number.replaceFirst("^0+(?=\\d)", "") : number;
    }

    /** The text in at most {@code longest} characters, without what XML 1.0 cannot carry; null where nothing is left. */
    static String text(String text, int longest) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> isXml(c) && !Character.isWhitespace(c) ? c : ' ')
                .forEach(kept::appendCodePoint);
        String clean = kept.toString().strip().replaceAll(" {2,}", " ");
        int end = Math.min(clean.length(), longest);
        if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? null : clean.substring(0, end);
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
