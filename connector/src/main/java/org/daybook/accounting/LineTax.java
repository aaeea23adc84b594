package org.daybook.accounting;

/** Tax on an invoice line by one tax code, after the document's discount (JI 2.19). */
public record LineTax(String taxCode, Money amount) {}
