/** Koho: work sessions by keyset over REST, and the write-back of invoice numbers (SS 3.3 R14, 3.4). */
package org.daybook.source.koho;
