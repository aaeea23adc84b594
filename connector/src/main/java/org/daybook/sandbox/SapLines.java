package org.daybook.sandbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The lines of one journal entry with the accounts SAP finds for them; debits are positive, credits negative. */
record SapLines(List<Line> lines) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** What kind of element a line came from. */
    enum Source {
        ITEM,
        DEBTOR,
        TAX
    }

    /** One line: the element it came from, its account, and its amount in the transaction currency. */
    record Line(Source source, Element element, String account, BigDecimal amount, String currency) {
        Line plus(BigDecimal more) {
            return new Line(source, element, account, amount.add(more), currency);
        }
    }

    static SapLines of(Element entry, SapSandbox.Company company, List<SapPosting.LogItem> log) {
        List<Line> lines = new ArrayList<>();
        for (Element item : SapXml.children(entry, "Item")) {
            lines.add(line(Source.ITEM, item, account(SapXml.get(item, "GLAccount"), company, log), log));
            SapXml.find(item, "Tax", "TaxCode").ifPresent(code -> taxAccount(code, company, log));
        }
        for (Element debtor : SapXml.children(entry, "DebtorItem")) {
            Optional<String> other = SapXml.find(debtor, "AltvRecnclnAccts");
            String account = other.map(code -> account(code, company, log)).orElse(company.receivablesAccount());
            lines.add(line(Source.DEBTOR, debtor, account, log));
        }
        for (Element tax : SapXml.children(entry, "ProductTaxItem")) {
            lines.add(line(Source.TAX, tax, taxAccount(SapXml.get(tax, "TaxCode"), company, log), log));
        }
        unsupported(entry, log);
        SapLines all = new SapLines(List.copyOf(lines));
        all.check(log);
        return all;
    }

    /** The ledger's own idea of the tax: a cent more, with the debtor paying it. */
    SapLines withACentMoreTax() {
        List<Line> changed = new ArrayList<>(lines);
        for (Source source : List.of(Source.TAX, Source.DEBTOR)) {
            for (int i = 0; i < changed.size(); i++) {
                Line line = changed.get(i);
                if (line.source() == source) {
                    changed.set(i, line.plus(line.amount().signum() < 0 ? CENT.negate() : CENT));
                    break;
                }
            }
        }
        return new SapLines(List.copyOf(changed));
    }

    private void check(List<SapPosting.LogItem> log) {
        if (lines.isEmpty()) {
            log.add(SapPosting.LogItem.error("008(FINS_FI_POSTING_IF)", "Item information missing"));
        }
        Map<String, BigDecimal> balances = new TreeMap<>();
        lines.forEach(line -> balances.merge(line.currency(), line.amount(), BigDecimal::add));
        if (balances.values().stream().anyMatch(balance -> balance.signum() != 0)) {
            log.add(SapPosting.LogItem.error(
                    "016(FINS_FI_POSTING_IF)", "Amount balance in transaction currency must be zero"));
        }
        Set<String> numbers = new HashSet<>();
        lines.stream()
                .filter(line -> line.source() != Source.TAX)
                .flatMap(line -> SapXml.find(line.element(), "ReferenceDocumentItem").stream())
                .filter(number -> !numbers.add(number))
                .forEach(number -> log.add(SapPosting.LogItem.error(
                        "900(SANDBOX)", "ReferenceDocumentItem " + number + " is used more than once")));
    }

    private static Line line(Source source, Element element, String account, List<SapPosting.LogItem> log) {
        Element node = SapXml.children(element, "AmountInTransactionCurrency").get(0);
        BigDecimal amount = new BigDecimal(SapXml.text(node));
        String currency = node.getAttribute("currencyCode");
        if (amount.stripTrailingZeros().scale() > decimals(currency, log)) {
            log.add(SapPosting.LogItem.error(
                    "901(SANDBOX)", "Amount " + amount.toPlainString() + " has too many decimals for " + currency));
        }
        SapXml.find(element, "DebitCreditCode")
                .filter(code -> !code.equals(amount.signum() < 0 ? "H" : "S") && amount.signum() != 0)
                .ifPresent(code -> log.add(SapPosting.LogItem.error(
                        "902(SANDBOX)",
                        "DebitCreditCode " + code + " does not fit the sign of " + amount.toPlainString()
                                + ": S is positive, H negative")));
        return new Line(source, element, account, amount, currency);
    }

    private static int decimals(String currency, List<SapPosting.LogItem> log) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            log.add(SapPosting.LogItem.error("903(SANDBOX)", "Currency " + currency + " does not exist"));
            return 2;
        }
    }

    private static String account(String asked, SapSandbox.Company company, List<SapPosting.LogItem> log) {
        Optional<String> known = company.accounts().stream()
                .filter(account -> withoutZeros(account).equals(withoutZeros(asked)))
                .findFirst();
        if (known.isEmpty()) {
            log.add(SapPosting.LogItem.error(
                    "506(F5)", "G/L account " + asked + " does not exist in company code " + company.code()));
        }
        return known.orElse(asked);
    }

    private static String taxAccount(String code, SapSandbox.Company company, List<SapPosting.LogItem> log) {
        String account = company.taxAccounts().get(code);
        if (account == null) {
            log.add(SapPosting.LogItem.error(
                    "713(FF)", "Tax code " + code + " does not exist in company code " + company.code()));
        }
        return account;
    }

    private static void unsupported(Element entry, List<SapPosting.LogItem> log) {
        for (String name : List.of("CreditorItem", "WithholdingTaxItem")) {
            if (!SapXml.children(entry, name).isEmpty()) {
                log.add(SapPosting.LogItem.error("904(SANDBOX)", name + " is not posted by this sandbox"));
            }
        }
    }

    /** SAP keeps numbers that are all digits with leading zeros and shows them without. */
    static String withoutZeros(String number) {
        return number.matches("0*\\d+") ? number.replaceFirst("^0+(?=\\d)", "") : number;
    }
}
