/**
 * A Koho-like time-tracking service for the demo and the tests: real HTTP on a loopback port, the vendor's field names
 * and manners (SS 3), stateful where Koho is. It knows nothing of the connector.
 */
package org.daybook.sandbox.koho;
