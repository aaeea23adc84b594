/**
 * The demo: a small real site whose sources and ledgers run in the same process and speak their real protocols over sockets and files.
 * It uses the product as a site does, by its files, and shares no code with the parts it plays.
 */
package org.daybook.demo;
