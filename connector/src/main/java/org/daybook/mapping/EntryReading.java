package org.daybook.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

/** The values of one record by the rules of its mapping; what cannot be read is gathered as problems, all of them. */
final class EntryReading {

    private static final int MAX_KEY = 200;
    private static final Pattern NO = Pattern.compile("(?i)no\\s+");

    private final EntryForm form;
    private final Map<EntryField, String> texts = new HashMap<>();
    private final RawRecord record;
    private final RawRecord around;
    private final List<String> problems = new ArrayList<>();

    /** @param around the record around a nested one; the record itself where there is none */
    EntryReading(EntryForm form, Map<EntryField, FieldRule> rules, RawRecord record, RawRecord around) {
        this.form = form;
        this.record = record;
        this.around = around;
        rules.forEach((field, rule) -> texts.put(field, value(field.written(), rule)));
        rules.keySet().forEach(field -> checkWord(field, text(field)));
    }

    /** A nested record: its own rules, and for the rest what the record around it says. */
    EntryReading(EntryForm form, Map<EntryField, FieldRule> rules, RawRecord record, EntryReading outer) {
        this(form, rules, record, outer.record);
        outer.texts.forEach((field, text) -> {
            if (!EntryField.OWN.contains(field)) {
                texts.putIfAbsent(field, text);
            }
        });
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    String text(EntryField field) {
        return texts.getOrDefault(field, "");
    }

    Optional<String> optional(EntryField field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    boolean flag(EntryField field, boolean otherwise) {
        return optional(field).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** A value that has to be there, and is short and printable enough to be a key. */
    String key(EntryField field) {
        String text = text(field);
        if (text.isEmpty()) {
            problem("'" + field.written() + "' is blank");
        } else if (text.length() > MAX_KEY || text.chars().anyMatch(Character::isISOControl)) {
            problem("'" + field.written() + "' is longer than " + MAX_KEY + " characters or holds control characters");
        }
        return text;
    }

    Optional<Currency> currency() {
        Optional<Currency> currency = Currencies.of(text(EntryField.CURRENCY));
        if (currency.isEmpty()) {
            problem("currency '" + text(EntryField.CURRENCY) + "' does not exist");
        }
        return currency;
    }

    Optional<LocalDate> date(FieldRule rule) {
        String text = text(EntryField.DATE);
        Optional<LocalDate> date =
                rule.format().map(format -> Dates.of(text, format)).orElseGet(() -> Dates.of(text));
        if (date.isEmpty()) {
            problem("date '" + text + "' is not a date" + (rule.format().isEmpty() ? " (YYYY-MM-DD)" : ""));
        }
        Optional<LocalDate> inWindow = date.filter(day -> !day.isBefore(form.from()) && !day.isAfter(form.to()));
        if (date.isPresent() && inWindow.isEmpty()) {
            problem("date " + text + " is outside " + form.from() + " to " + form.to());
        }
        return inWindow;
    }

    /** Written as the entry's own date is; blank: the same day. */
    Optional<LocalDate> postedOn() {
        Optional<String> text = optional(EntryField.POSTED_ON);
        Optional<DateTimeFormatter> format =
                Optional.ofNullable(form.fields().get(EntryField.POSTED_ON)).flatMap(FieldRule::format);
        Optional<LocalDate> date = text.flatMap(
                written -> format.map(how -> Dates.of(written, how)).orElseGet(() -> Dates.of(written)));
        if (text.isPresent() && date.isEmpty()) {
            problem("posted-on '" + shown(text.get()) + "' is not a date");
        }
        return date;
    }

    /** Up to three, parted by blanks or commas. */
    Optional<List<String>> taxCodes() {
        Optional<List<String>> codes = optional(EntryField.TAX_CODES).map(text -> List.of(text.split("[\\s,]+")));
        if (codes.filter(list -> list.size() > 3).isPresent()) {
            problem("tax-codes '" + shown(text(EntryField.TAX_CODES)) + "' are more than three");
            return Optional.empty();
        }
        return codes;
    }

    /** What is not named is as a job is unless somebody says otherwise. */
    JobParameters jobParameters() {
        JobParameters parameters = JobParameters.DEFAULT;
        for (String written : text(EntryField.JOB_PARAMETERS).split(";")) {
            boolean no = NO.matcher(written.strip()).lookingAt();
            String name = no ? NO.matcher(written.strip()).replaceFirst("") : written.strip();
            Optional<JobParameter> parameter = JobParameter.named(name);
            if (parameter.isPresent()) {
                parameters = parameters.with(parameter.get(), !no);
            } else if (!name.isEmpty()) {
                problem("job-parameters names '" + shown(name) + "', which is none; the vocabulary page lists them");
            }
        }
        return parameters;
    }

    Optional<Quantity> quantity(EntryField field) {
        return number(field).map(Quantity::new);
    }

    Optional<Price> price(EntryField field, Currency currency) {
        return number(field).map(amount -> new Price(amount, currency));
    }

    Optional<Money> money(EntryField field, Currency currency) {
        Optional<BigDecimal> number = number(field);
        int decimals = Money.decimalsOf(currency);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > decimals) {
            problem(field.written() + " '" + text(field) + "' has more decimals than " + currency + " has (" + decimals
                    + ")");
            return Optional.empty();
        }
        return number.map(amount -> Money.of(amount, currency));
    }

    Dimensions dimensions() {
        Map<String, String> values = new LinkedHashMap<>();
        form.dimensions().forEach((name, rule) -> values.put(name, value(name, rule, around)));
        return new Dimensions(values);
    }

    private Optional<BigDecimal> number(EntryField field) {
        Optional<String> text = optional(field);
        Optional<BigDecimal> number = text.map(this::withPoint).flatMap(Numbers::of);
        if (text.isPresent() && number.isEmpty()) {
            problem(field.written() + " '" + shown(text.get()) + "' is not a number");
        }
        return number;
    }

    private String withPoint(String text) {
        if (!form.decimalComma()) {
            return text;
        }
        return text.indexOf('.') >= 0 ? "" : text.replace(',', '.');
    }

    private void checkWord(EntryField field, String text) {
        List<String> words = field.words();
        if (!words.isEmpty() && !text.isEmpty() && !words.contains(text)) {
            problem(field.written() + " '" + shown(text) + "' is none of " + String.join(", ", words));
            texts.remove(field);
        }
    }

    private String value(String name, FieldRule rule) {
        return value(name, rule, record);
    }

    private String value(String name, FieldRule rule, RawRecord of) {
        if (rule.constant().isPresent()) {
            return rule.constant().get();
        }
        String read = counts(rule, of) ? joined(rule, of) : "";
        if (read.isEmpty()) {
            read = rule.or().map(path -> at(path, of)).orElse("");
        }
        if (read.isEmpty()) {
            return rule.otherwise();
        }
        return rule.values().isEmpty() ? read : translated(name, rule, read);
    }

    private boolean counts(FieldRule rule, RawRecord of) {
        return rule.when().entrySet().stream()
                .allMatch(wanted -> at(wanted.getKey(), of).equals(wanted.getValue()));
    }

    private String joined(FieldRule rule, RawRecord of) {
        return rule.from().stream().map(path -> at(path, of)).collect(Collectors.joining(rule.with()));
    }

    private String translated(String name, FieldRule rule, String read) {
        String ours = rule.values().get(read);
        if (ours == null && !rule.keepOthers()) {
            problem(name + " '" + shown(read) + "' is not in the mapping's values");
            return "";
        }
        return ours == null ? read : ours;
    }

    private String at(String path, RawRecord of) {
        return path.startsWith("^") ? around.text(path.substring(1)) : of.text(path);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
