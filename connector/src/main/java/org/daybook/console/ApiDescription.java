package org.daybook.console;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.springdoc.core.utils.SpringDocUtils;

/** The OpenAPI description at {@code /v3/api-docs}: sign-in, and the house's words as {@link ApiJson} writes them. */
final class ApiDescription {

    private ApiDescription() {}

    static OpenAPI openApi() {
        words();
        return new OpenAPI()
                .info(new Info()
                        .title("Daybook")
                        .version("v1")
                        .description("Finished work on its way into the ledger: look, select, approve, retry, credit. "
                                + "Errors are RFC 9457 problem details; POST takes an Idempotency-Key."))
                .components(new Components()
                        .addSecuritySchemes(
                                "user",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "run token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("user"))
                .addSecurityItem(new SecurityRequirement().addList("run token"));
    }

    private static void words() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Money.class, amount("12.50"))
                .replaceWithSchema(Price.class, amount("1.2345"))
                .replaceWithSchema(Quantity.class, new StringSchema().example("7.5"))
                .replaceWithSchema(EntryId.class, new StringSchema().example("koho:4711"))
                .replaceWithSchema(PostingReference.class, new StringSchema().example("Sales Taxable"))
                .replaceWithSchema(Dimensions.class, new ObjectSchema().additionalProperties(new StringSchema()));
    }

    private static Schema<?> amount(String example) {
        return new ObjectSchema()
                .addProperty("amount", new StringSchema().example(example))
                .addProperty("currency", new StringSchema().example("EUR"))
                .required(List.of("amount", "currency"));
    }
}
