/** Reads a site's files, {@code mappings/} and {@code site.yaml}, into the pure types: all findings at once, each with file and line. */
package org.daybook.mapping;
