package org.daybook.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the elements of a SAP message. */
final class SapXml {
    private SapXml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The text at the end of a path of element names; empty where it is absent or blank. */
    static Optional<String> find(Element from, String... path) {
        Element at = from;
        for (String name : path) {
            List<Element> next = children(at, name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get(0);
        }
        return Optional.of(text(at)).filter(text -> !text.isEmpty());
    }

    /** For what the shape requires: it is there once the shape was checked. */
    static String get(Element from, String... path) {
        return find(from, path).orElseThrow();
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }
}
