/**
 * The register: the ports of {@code sync} on a database, H2 by default and PostgreSQL for production, by plain JDBC
 * (RE 2.2-2.6). {@link org.daybook.register.Registers#open} is the door; nothing else here is seen from outside.
 */
package org.daybook.register;
