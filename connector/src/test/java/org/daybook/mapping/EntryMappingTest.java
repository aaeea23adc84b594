package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;
import org.daybook.work.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the entry mappings make of the records of a source. */
class EntryMappingTest {
    private static final String CSV_MAPPING = """
            source: shop
            stream: sales
            format: csv
            policy: finalized-work
            fields:
              id: no
              company: {constant: "10"}
              department: {constant: STUDIO}
              currency: {from: currency, default: EUR}
              job: job
              customer: customer
              kind: {constant: MATERIAL}
              date: date
              price: price
            """;
    private static final String HEADING = "no,job,customer,date,price,currency\n";

    @TempDir
    Path folder;

    @Test
    void aKohoSessionBecomesAnEntryAndEachOfItsProductsAnother() throws IOException {
        SourcePage page =
                own("koho").page(in("[" + session("true", "false", "null") + "]"), "page 1", Optional.empty());

        assertThat(page.unreadable()).isEmpty();
        assertThat(page.cursor()).contains("2026-01-05T19:00:07Z");
        assertThat(page.content()).isEmpty();
        JobEntry time = page.items().get(0).entry();
        assertThat(time.id()).hasToString("koho:500001");
        assertThat(time.quantity()).isEqualTo(Quantity.of("2.5"));
        assertThat(time.price()).isEqualTo(Money.of("237.50", "EUR"));
        assertThat(time.kind()).isEqualTo(EntryKind.TIME);
        assertThat(time.activity()).isEqualTo("DEV");
        assertThat(time.status()).isEqualTo(EntryStatus.FINALIZED);
        assertThat(time.group()).isEmpty();
        assertThat(time.dimensions()).hasToString("TARGET=120");
        assertThat(page.items().get(0).job().department()).isEqualTo("STUDIO");

        JobEntry product = page.items().get(1).entry();
        assertThat(product.id()).hasToString("koho:500001/800001");
        assertThat(product.kind()).isEqualTo(EntryKind.PRODUCT);
        assertThat(product.price()).isEqualTo(Money.of("57.60", "EUR"));
        assertThat(product.activity()).isEqualTo("LICENCE");
        assertThat(product.date()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(product.job()).isEqualTo("1101");
        assertThat(product.dimensions()).hasToString("TARGET=120");
    }

    @Test
    void aJointSessionIsTheHeadOfTheGroupThatItsPartsAreIn() throws IOException {
        JobEntry joint = first(own("koho"), "[" + session("true", "true", "null") + "]");
        JobEntry part = first(own("koho"), "[" + session("true", "false", "500009") + "]");

        assertThat(joint.group()).contains("500001");
        assertThat(joint.groupHead()).isTrue();
        assertThat(part.group()).contains("500009");
        assertThat(part.groupHead()).isFalse();
    }

    @Test
    void whatIsUnconfirmedOrInternalIsTakenInAndSaysSo() throws IOException {
        JobEntry entry =
                first(own("koho"), "[" + session("false", "false", "null").replace("Invoicable", "internal") + "]");

        assertThat(entry.status()).isEqualTo(EntryStatus.UNCONFIRMED);
        assertThat(entry.billability()).isEqualTo(Billability.INTERNAL);
    }

    @Test
    void ourOwnWriteBackIsNoEditAndMoreHoursAre() throws IOException {
        String session = session("true", "false", "null");
        List<String> before = hashes(session);

        assertThat(hashes(session.replace("\"invoice_id\":null", "\"invoice_id\":\"A1\"")
                        .replace("00:07Z", "00:59Z")))
                .isEqualTo(before);
        assertThat(hashes(session.replace("\"id\":500001,", "").replaceFirst("\\{", "{\"id\":500001,")))
                .isEqualTo(before);
        assertThat(hashes(session.replace("237.50", "237.5"))).isEqualTo(before);
        List<String> moreHours = hashes(session.replace("\"invoice_hours\":2.50", "\"invoice_hours\":4.00"));
        assertThat(moreHours.get(0)).isNotEqualTo(before.get(0));
        assertThat(moreHours.get(1)).isEqualTo(before.get(1));
        List<String> otherProduct = hashes(session.replace("57.60", "64.00"));
        assertThat(otherProduct.get(0)).isEqualTo(before.get(0));
        assertThat(otherProduct.get(1)).isNotEqualTo(before.get(1));
    }

    @Test
    void aSessionThatCannotBeReadIsPutAsideWithItsPointerAndItsNeighboursAreNot() throws IOException {
        String garbage =
                session("true", "false", "null").replace("237.50", "\"2l2,5O\"").replace("500001", "500002");
        SourcePage page = own("koho")
                .page(
                        in("[" + garbage + "," + session("true", "false", "null") + "]"),
                        "koho page 1",
                        Optional.empty());

        assertThat(page.items()).hasSize(2);
        assertThat(page.unreadable())
                .extracting(unreadable -> unreadable.finding().toString())
                .containsExactly(
                        "koho page 1 /0: The entry cannot be read: price '2l2,5O' is not a number. Correct it in"
                                + " the source and deliver it again.");
        assertThat(page.unreadable().get(0).raw()).contains("2l2,5O", "\"id\":500002");
    }

    @Test
    void aClipitcRowThatIsNotDoneYetHasTheDateWhenItIsDue() throws IOException {
        String heading =
                "record_type,record_id,job_no,job_description,account_no,due_date,done_date,done,finalized,item_code,"
                        + "man_hours,charge,currency,taxable,text,updated_at\n";
        SourcePage page = own("clipitc")
                .page(
                        in(
                                heading
                                        + "WORK,W-1,2101,Mowing,20001,2026-01-07,,N,N,MOW,1.50,45.00,USD,Y,Front,x\n"
                                        + "ADDITIONAL,A-1,2101,Mowing,20001,2026-01-07,2026-01-08,Y,Y,EXTRA,0.00,12.50,USD,N,Keys,x\n"
                                        + "WORK,W-2,2101,Mowing,20001,2026-01-07,2026-01-08,Y,Y,MOW,1.50,4S.OO,USD,Y,Front,x\n"),
                        "clipitc-2026-01.csv",
                        Optional.empty());

        JobEntry work = page.items().get(0).entry();
        assertThat(work.date()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(work.status()).isEqualTo(EntryStatus.NOT_DONE);
        assertThat(page.items().get(0).job().name()).isEqualTo("Mowing");
        JobEntry extra = page.items().get(1).entry();
        assertThat(extra.kind()).isEqualTo(EntryKind.EXTRA_CHARGE);
        assertThat(extra.quantity()).isEqualTo(Quantity.ONE);
        assertThat(extra.taxable()).isFalse();
        assertThat(page.unreadable())
                .singleElement()
                .extracting(SourcePage.Unreadable::finding)
                .extracting(Finding::where, Finding::problem)
                .containsExactly("clipitc-2026-01.csv:4", "The entry cannot be read: price '4S.OO' is not a number.");
        assertThat(page.content().orElseThrow().sha256()).hasSize(64);
    }

    @Test
    void anAceTransactionIsDatedWhenItWasPosted() throws IOException {
        String heading =
                "transaction_id,profile,client_no,client_name,transaction_date,posted_date,type,amount,currency,"
                        + "commission,description\n";
        JobEntry bounced = first(
                own("ace"),
                heading + "T-1,STANDARD_NET,30001,Lakeside,2026-05-30,2026-06-03,NSF,-100.00,USD,-30.00,Returned\n");

        assertThat(bounced.date()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(bounced.job()).isEqualTo("30001-STANDARD_NET");
        assertThat(bounced.kind()).isEqualTo(EntryKind.NSF);
        assertThat(bounced.price()).isEqualTo(Money.of("-100.00", "USD"));
        assertThat(bounced.commission()).isEqualTo(Money.of("-30.00", "USD"));
    }

    @Test
    void everythingThatIsWrongWithARowIsToldAtOnce() throws IOException {
        assertThat(problems(HEADING + ",J1,C1,2026-02-30,1e3,EUR\n"))
                .containsExactly("The entry cannot be read: date '2026-02-30' is not a date (YYYY-MM-DD).");
        assertThat(problems(HEADING + ",J1,,2026-02-28,1e3,EUR\n"))
                .containsExactly(
                        "The entry cannot be read: 'id' is blank; 'customer' is blank; price '1e3' is not a number.");
    }

    @Test
    void yenHaveNoCentsAndDatesLieInTheWindow() throws IOException {
        assertThat(problems(HEADING + "1,J1,C1,2026-02-28,100.50,JPY\n"))
                .containsExactly("The entry cannot be read: price '100.50' has more decimals than JPY has (0).");
        assertThat(problems(HEADING + "1,J1,C1,2099-02-28,100,JPY\n"))
                .containsExactly("The entry cannot be read: date 2099-02-28 is outside 2000-01-01 to 2049-12-31.");
        assertThat(problems(HEADING + "1,J1,C1,2026-02-28,100.00,JPY\n")).isEmpty();
        assertThat(problems(HEADING + "1,J1,C1,2026-02-28,100.00,\n")).isEmpty();
    }

    @Test
    void aFileWithoutAColumnThatTheMappingReadsIsRefusedOnce() throws IOException {
        assertThat(problems("no,job,customer,date,currency\n1,J1,C1,2026-02-28,EUR\n"))
                .containsExactly("The heading lacks price; no row is read.");
    }

    @Test
    void aBigFileComesInPagesAndOnlyTheLastSaysThatItIsWhole() throws IOException {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 1; i <= 25; i++) {
            file.append(i).append(",J1,C1,2026-02-28,1.00,EUR\n");
        }
        List<SourcePage> pages = new ArrayList<>();
        shop().pages(in(file.toString()), "sales.csv", 10, pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(10, 10, 5);
        assertThat(pages).extracting(page -> page.content().isPresent()).containsExactly(false, false, true);
        assertThat(pages.get(2).content().orElseThrow())
                .isEqualTo(new SourcePage.Content(
                        "sales.csv", Sha256.of(file.toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void numbersWithACommaAreReadWhereTheMappingSaysSo() throws IOException {
        SiteFolder site = SiteFolder.copiedTo(folder)
                .write(
                        "mappings/entries/shop.yaml",
                        CSV_MAPPING.replace(
                                "format: csv", "format: csv\ndelimiter: \";\"\ndecimal: comma\ncharset: windows-1252"));
        EntryMapping shop = EntryMappings.read(site.path()).bySource().get("shop");
        String rows = HEADING.replace(',', ';') + "1;Ä1;C1;2026-02-28;1234,50;EUR\n2;J1;C1;2026-02-28;1.234,50;EUR\n";
        SourcePage page =
                shop.page(new ByteArrayInputStream(rows.getBytes("windows-1252")), "sales.csv", Optional.empty());

        assertThat(page.items())
                .singleElement()
                .extracting(item -> item.entry().price(), item -> item.entry().job())
                .containsExactly(Money.of("1234.50", "EUR"), "Ä1");
        assertThat(page.unreadable())
                .singleElement()
                .extracting(u -> u.finding().problem())
                .isEqualTo("The entry cannot be read: price '1.234,50' is not a number.");
    }

    @Test
    void aJobsParametersAreNamed() throws IOException {
        SiteFolder site = SiteFolder.copiedTo(folder)
                .write(
                        "mappings/entries/shop.yaml",
                        CSV_MAPPING + "  job-parameters: {from: parameters, default: \"\"}\n");
        EntryMapping shop = EntryMappings.read(site.path()).bySource().get("shop");
        String rows = HEADING.replace("currency", "currency,parameters")
                + "1,J1,C1,2026-02-28,10,EUR,main job invoicing; No Include-Outlays in Fixed Price\n"
                + "2,J2,C1,2026-02-28,10,EUR,\n"
                + "3,J3,C1,2026-02-28,10,EUR,Everything Free\n";
        SourcePage page = shop.page(in(rows), "sales.csv", Optional.empty());

        assertThat(page.items())
                .extracting(item -> item.job().parameters())
                .containsExactly(
                        JobParameters.of(JobParameter.INVOICE_PROPOSALS, JobParameter.MAIN_JOB_INVOICING),
                        JobParameters.DEFAULT);
        assertThat(page.unreadable())
                .singleElement()
                .extracting(u -> u.finding().problem())
                .isEqualTo("The entry cannot be read: job-parameters names 'Everything Free', which is none; the"
                        + " vocabulary page lists them.");
    }

    private List<String> problems(String csv) throws IOException {
        return shop().page(in(csv), "sales.csv", Optional.empty()).unreadable().stream()
                .map(unreadable -> unreadable.finding().problem())
                .toList();
    }

    private EntryMapping shop() {
        SiteFolder site = SiteFolder.copiedTo(folder.resolve("shop" + System.nanoTime()))
                .write("mappings/entries/shop.yaml", CSV_MAPPING);
        return EntryMappings.read(site.path()).bySource().get("shop");
    }

    private static List<String> hashes(String session) throws IOException {
        return own("koho").page(in("[" + session + "]"), "page", Optional.empty()).items().stream()
                .map(SourcePage.Item::hash)
                .toList();
    }

    private static JobEntry first(EntryMapping mapping, String text) throws IOException {
        return mapping.page(in(text), "page", Optional.empty()).items().get(0).entry();
    }

    private static EntryMapping own(String source) {
        return EntryMappings.read(SiteFolder.own()).bySource().get(source);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String session(String confirmed, String joint, String delegate) {
        return """
               {"id":500001,"employee_id":7,"customer_id":10001,"project_id":1101,"task_id":302,"task_code":"DEV",
               "date":"2026-01-05","invoice_hours":2.50,"currency":"EUR","invoice_price_per_hour":95.00,
               "invoice_net_amount":237.50,"invoice_description":"Testing","invoicing_type":"Invoicable",
               "confirmed":%s,"is_invoice_delegate":%s,"invoice_delegate_id":%s,"cost":95.00,
               "accounting_target_number":"120","invoice_id":null,
               "products":[{"id":800001,"code":"LICENCE","description":"Font licence","count":1,"price":64.00,
               "discount_percentage":10,"vat":25.5,"net_total":57.60}],"updated_at":"2026-01-05T19:00:07Z"}""".formatted(confirmed, joint, delegate);
    }
}
