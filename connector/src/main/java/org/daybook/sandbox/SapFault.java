package org.daybook.sandbox;

/** A message the SAP sandbox cannot even read: answered as a SOAP fault with HTTP 500, nothing is posted. */
final class SapFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SapFault(String message) {
        super(message);
    }
}
