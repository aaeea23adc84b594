/**
 * SAP S/4HANA over SOAP and OData (LE 2.6): journal entries are posted by the synchronous service Journal Entry - Post, and read
 * back from the items of posted documents. The message classes here are written by hand, as far as they are needed.
 */
@jakarta.xml.bind.annotation.XmlSchema(
        namespace = JournalEntryPort.NAMESPACE,
        elementFormDefault = jakarta.xml.bind.annotation.XmlNsForm.UNQUALIFIED)
package org.daybook.ledger.sap;
