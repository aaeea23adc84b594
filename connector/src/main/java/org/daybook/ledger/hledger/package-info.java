/** A plain-text journal on disk that hledger and its kin read (LE 4.1, features L7). */
package org.daybook.ledger.hledger;
