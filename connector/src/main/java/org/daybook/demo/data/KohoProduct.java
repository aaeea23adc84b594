package org.daybook.demo.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.daybook.demo.data.NordlichtStudio.Product;

/** A product on a work session: so many at a price, less a discount in percent of the line. */
record KohoProduct(long id, Product product, int count, Amount price, int discountPercent) {
    Amount net() {
        Amount full = price.times(new BigDecimal(count));
        return full.minus(full.percent(new BigDecimal(discountPercent)));
    }

    ObjectNode toJson(BigDecimal vatPercent) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id)
                .put("product_type_id", product.id())
                .put("code", product.code())
                .put("name", product.name());
        json.put("description", product.name()).put("count", count).put("price", price.value());
        json.put("discount_percentage", discountPercent).put("vat", vatPercent);
        return json.put("net_total", net().value());
    }
}
