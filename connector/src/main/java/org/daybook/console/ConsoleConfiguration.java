package org.daybook.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import java.time.Clock;
import org.daybook.sync.Desk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The console's beans: pages, REST API and sign-in. Needs a {@link Desk} and a {@link org.daybook.sync.Site} from outside, and
 * takes a {@link LocalAccess} and a {@link Clock} where there are some. Stands on Spring Boot's auto-configuration of web MVC,
 * Thymeleaf, security and springdoc.
 */
@Configuration(proxyBeanMethods = false)
@Import(ConsoleSecurity.class)
public class ConsoleConfiguration {

    @Bean
    OverviewController overviewController(Desk desk, ObjectProvider<Clock> clock) {
        return new OverviewController(desk, clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    DocumentsController documentsController(Desk desk) {
        return new DocumentsController(desk);
    }

    @Bean
    DocumentController documentController(Desk desk) {
        return new DocumentController(desk);
    }

    @Bean
    BillingController billingController(Desk desk) {
        return new BillingController(desk);
    }

    @Bean
    HeldController heldController(Desk desk) {
        return new HeldController(desk);
    }

    @Bean
    EntryController entryController(Desk desk) {
        return new EntryController(desk);
    }

    @Bean
    SignInController signInController() {
        return new SignInController();
    }

    @Bean
    EveryPage everyPage() {
        return new EveryPage();
    }

    @Bean
    ErrorPage errorPage() {
        return new ErrorPage();
    }

    @Bean
    PageErrors pageErrors() {
        return new PageErrors();
    }

    @Bean
    ApiLook apiLook(Desk desk) {
        return new ApiLook(desk);
    }

    @Bean
    ApiAct apiAct(Desk desk) {
        return new ApiAct(desk, new Answers());
    }

    @Bean
    ApiBilling apiBilling(Desk desk) {
        return new ApiBilling(desk, new Answers());
    }

    @Bean
    ApiMappings apiMappings(Desk desk) {
        return new ApiMappings(desk, new Answers());
    }

    @Bean
    ApiErrors apiErrors() {
        return new ApiErrors();
    }

    /** Spring MVC writes and reads JSON with it; in this program it is the only mapper that is a bean. */
    @Bean
    ObjectMapper json() {
        return ApiJson.mapper();
    }

    @Bean
    OpenAPI openApi() {
        return ApiDescription.openApi();
    }
}
