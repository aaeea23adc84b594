package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Price;

/** A task of a project, whose product gives the default price of an hour (SS 3.1). */
public record Task(String name, Price defaultPrice) {}
