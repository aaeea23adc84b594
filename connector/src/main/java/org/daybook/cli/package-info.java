/** The command line: every operation of the house in plain words, for people and, with {@code --json}, for scripts. */
package org.daybook.cli;
