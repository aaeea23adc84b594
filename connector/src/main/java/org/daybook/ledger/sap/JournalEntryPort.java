package org.daybook.ledger.sap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** The one operation of SAP's service that posts journals, invoices and credit memos alike (LE 2.6). */
@WebService(name = "JournalEntryCreateRequestConfirmation_In", targetNamespace = JournalEntryPort.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
interface JournalEntryPort {
    String NAMESPACE = "http://sap.com/xi/SAPSCORE/SFIN";

    @WebMethod(
            operationName = "JournalEntryCreateRequestConfirmation_In",
            action = NAMESPACE
                    + "/JournalEntryCreateRequestConfirmation_In/JournalEntryCreateRequestConfirmation_InRequest")
    @WebResult(name = "JournalEntryBulkCreateConfirmation", targetNamespace = NAMESPACE, partName = "confirmation")
    BulkConfirmation post(
            @WebParam(name = "JournalEntryBulkCreateRequest", targetNamespace = NAMESPACE, partName = "request")
                    BulkRequest request);
}
