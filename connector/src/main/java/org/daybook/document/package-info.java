/** What is printed: files made from values of the rules, for people to print or keep. */
package org.daybook.document;
