/** Camel: where site routes hand over their pages, and the clockwork that gives every stage its turn. Decides nothing about money. */
package org.daybook.route;
