/**
 * PURE. Actions as data: every action of every system has a product name, the arguments a person gives it, and one rule behind it,
 * so that the scenario runner, the command line, the REST API and the console run the same function, and an event on record can be
 * replayed.
 */
package org.daybook.invoicing.action;
