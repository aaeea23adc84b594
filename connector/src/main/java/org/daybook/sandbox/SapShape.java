package org.daybook.sandbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What an element of the SAP message may contain, and in which order.
 *
 * <p>A shape is written as its fields in order: {@code !} required, {@code *} repeated, {@code :n} text of at most n
 * characters, {@code =form} a written form, {@code >Shape} children, {@code ~} children that are not looked into.
 */
final class SapShape {
    private static final Map<String, Pattern> FORMS = Map.of(
            "amount", Pattern.compile("[+-]?(\\d{1,22}(\\.\\d{0,6})?|\\.\\d{1,6})"),
            "number", Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)"),
            "date", Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
            "time", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(.\\d{1,7})?Z"),
            "flag", Pattern.compile("true|false|1|0"),
            "days", Pattern.compile("P\\d{1,4}D"),
            "uuid", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    private static final Pattern FIELD = Pattern.compile("(!?)(\\*?)(\\w+)(?:([:=>])(\\w+)|(~))?");

    private final List<Field> fields;

    private record Field(String name, boolean required, boolean repeated, String mark, String form) {}

    private SapShape(List<Field> fields) {
        this.fields = fields;
    }

    static SapShape of(String text) {
        return new SapShape(
                Arrays.stream(text.strip().split("\\s+")).map(SapShape::field).toList());
    }

    /** Fails with the sentence a schema validator would say; {@code shapes} holds what {@code >} names. */
    void check(Element parent, Map<String, SapShape> shapes) {
        Map<String, Integer> seen = new HashMap<>();
        int at = 0;
        for (Element child : SapXml.children(parent)) {
            int found = indexOf(child, at);
            Field field = found < 0 ? null : fields.get(found);
            if (field == null
                    || missing(seen, at, found) != null
                    || (seen.containsKey(field.name()) && !field.repeated())) {
                throw new SapFault("cvc-complex-type.2.4.a: Invalid content was found starting with element '"
                        + child.getNodeName() + "' in '" + parent.getLocalName() + "'. One of '"
                        + expected(seen, at) + "' is expected.");
            }
            at = found;
            seen.merge(field.name(), 1, Integer::sum);
            check(child, field, shapes);
        }
        String missing = missing(seen, at, fields.size());
        if (missing != null) {
            throw new SapFault("cvc-complex-type.2.4.b: The content of element '" + parent.getLocalName()
                    + "' is not complete. One of '{" + missing + "}' is expected.");
        }
    }

    private static void check(Element child, Field field, Map<String, SapShape> shapes) {
        String text = SapXml.text(child);
        if (">".equals(field.mark())) {
            shapes.get(field.form()).check(child, shapes);
        } else if (":".equals(field.mark())) {
            if (text.isEmpty() || text.length() > Integer.parseInt(field.form())) {
                throw new SapFault("cvc-maxLength-valid: Value '" + text + "' of element '" + field.name()
                        + "' must have 1 to " + field.form() + " characters.");
            }
        } else if ("=".equals(field.mark())
                && !FORMS.get(field.form()).matcher(text).matches()) {
            throw new SapFault("cvc-datatype-valid.1.2.1: '" + text + "' of element '" + field.name()
                    + "' is not a valid value for '" + field.form() + "'.");
        }
        if ("amount".equals(field.form()) && !child.getAttribute("currencyCode").matches("[A-Z]{3}")) {
            throw new SapFault("cvc-complex-type.4: Attribute 'currencyCode' must appear on element '" + field.name()
                    + "' and name a currency.");
        }
    }

    private int indexOf(Element child, int from) {
        if (child.getNamespaceURI() != null && !child.getNamespaceURI().isEmpty()) {
            return -1;
        }
        for (int i = from; i < fields.size(); i++) {
            if (fields.get(i).name().equals(child.getLocalName())) {
                return i;
            }
        }
        return -1;
    }

    private String missing(Map<String, Integer> seen, int from, int to) {
        return fields.subList(from, to).stream()
                .filter(field -> field.required() && !seen.containsKey(field.name()))
                .map(Field::name)
                .findFirst()
                .orElse(null);
    }

    private String expected(Map<String, Integer> seen, int from) {
        String missing = missing(seen, from, fields.size());
        return missing == null ? "the elements after " + fields.get(from).name() : "{" + missing + "}";
    }

    private static Field field(String text) {
        var match = FIELD.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a field of a shape: " + text);
        }
        return new Field(
                match.group(3), !match.group(1).isEmpty(), !match.group(2).isEmpty(), match.group(4), match.group(5));
    }
}
