/**
 * The bench: lets a generated workload pass the product's own stages, one by one, and sets each beside its floor, which is what bare
 * JSON, JDBC and HTTP need for the same in the same run. It ends with an audit of the books, for a fast wrong answer is worth nothing.
 */
package org.daybook.bench;
