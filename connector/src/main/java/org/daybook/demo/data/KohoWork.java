package org.daybook.demo.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.demo.data.NordlichtStudio.Task;

/** The studio's work sessions, made day by day; ids and times of change rise together. */
final class KohoWork {
    private static final int SESSIONS_A_MONTH = 316;
    private static final long FIRST_ID = 500_001;
    private static final long FIRST_PRODUCT_ID = 800_001;
    private static final List<String> WORDS = List.of(
            "Sketches", "Client review", "Front page", "Corrections", "Data import", "Workshop", "Layout", "Testing");

    private final Pick pick;
    private final int sessionsAMonth;
    private final Timecards timecards;
    private final List<KohoSession> sessions = new ArrayList<>();
    private int place;
    private long nextProductId = FIRST_PRODUCT_ID;

    private KohoWork(DemoScope scope) {
        this.pick = scope.pickFor(NordlichtStudio.COMPANY);
        this.sessionsAMonth = scope.scaled(SESSIONS_A_MONTH);
        this.timecards = new Timecards(sessionsAMonth);
    }

    static List<KohoSession> of(DemoScope scope) {
        KohoWork work = new KohoWork(scope);
        scope.eachMonth().forEach(work::workThrough);
        return List.copyOf(work.sessions);
    }

    private void workThrough(YearMonth month) {
        Workdays days = Workdays.of(month);
        for (int piece = 0; piece < sessionsAMonth; piece++) {
            add(SessionKind.at(place), days.dayOf(piece, sessionsAMonth));
            place++;
        }
    }

    private void add(SessionKind kind, LocalDate day) {
        DemoJob project = projectFor(kind);
        Task task = taskFor(kind);
        if (kind == SessionKind.JOINT) {
            addJoint(project, task, day);
        } else {
            sessions.add(session(kind, project, task, day));
        }
    }

    private void addJoint(DemoJob project, Task task, LocalDate day) {
        int count = pick.between(2, 3);
        long jointId = nextId() + count;
        List<KohoSession> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(KohoJoint.part(session(SessionKind.JOINT, project, task, day), jointId));
            sessions.add(parts.get(part));
        }
        sessions.add(KohoJoint.of(jointId, parts));
    }

    private KohoSession session(SessionKind kind, DemoJob project, Task task, LocalDate day) {
        int employee = timecards.employeeFor(place);
        BigDecimal hours = pick.quarters(3, 13);
        String currency = NordlichtStudio.customerOf(project).currency();
        return new KohoSession(
                nextId(),
                kind,
                project,
                task,
                employee,
                timecards.book(employee, day, hours),
                hours,
                isCharged(kind) ? task.price(currency) : Amount.zero(currency),
                productsFor(kind, currency),
                pick.from(WORDS),
                false,
                0,
                changedAt(day));
    }

    private DemoJob projectFor(SessionKind kind) {
        return kind == SessionKind.UNKNOWN_CUSTOMER
                ? NordlichtStudio.projectOfUnknownCustomer()
                : pick.from(NordlichtStudio.projectsOfKnownCustomers());
    }

    private Task taskFor(SessionKind kind) {
        return switch (kind) {
            case INTERNAL -> NordlichtStudio.INTERNAL_TASK;
            case MISSING_MAPPING -> NordlichtStudio.NEW_TASK;
            default -> pick.from(NordlichtStudio.TASKS);
        };
    }

    private static boolean isCharged(SessionKind kind) {
        return switch (kind) {
            case INTERNAL, CONTRACTUAL, CONTRACTUAL_WITH_PRODUCTS, ZERO_PRICE -> false;
            default -> true;
        };
    }

    private List<KohoProduct> productsFor(SessionKind kind, String currency) {
        return switch (kind) {
            case WITH_PRODUCTS, CONTRACTUAL_WITH_PRODUCTS ->
                Stream.generate(() -> product(currency))
                        .limit(pick.between(1, 2))
                        .toList();
            default -> List.of();
        };
    }

    private KohoProduct product(String currency) {
        var product = pick.from(NordlichtStudio.PRODUCTS);
        int count = pick.between(1, product.most());
        int discount = pick.from(List.of(0, 0, 0, 10));
        return new KohoProduct(nextProductId++, product, count, product.price(currency), discount);
    }

    private long nextId() {
        return FIRST_ID + sessions.size();
    }

    /** Confirmed in the evening; the seconds keep the order of the day. */
    private Instant changedAt(LocalDate day) {
        return day.atTime(19, 0).plusSeconds(sessions.size() % 14_400).toInstant(ZoneOffset.UTC);
    }
}
