/** PURE. What the source systems tell us: jobs and the entries registered on them. Uses the JDK and {@code accounting}. */
package org.daybook.work;
