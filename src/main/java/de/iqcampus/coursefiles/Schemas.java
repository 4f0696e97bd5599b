package de.iqcampus.coursefiles;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;

/** The shapes of the YAML files, as courses/schema describes them. */
class Schemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(SchemaRegistryConfig.builder().locale(Locale.ENGLISH)
                    .formatAssertionsEnabled(true).build()));

    /** Compares the file with the schema of this name. */
    void check(YamlDocument document, String name, Findings findings) {
        for (var error : schema(name).validate(document.tree())) {
            var pointer = error.getInstanceLocation().toString();
            var stranger = error.getKeyword().equals("additionalProperties") ? "/" + error.getProperty() : "";
            findings.error(document.where(pointer + stranger), message(pointer, error));
        }
    }

    private Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of("classpath:courses/schema/%s.schema.json".formatted(name)));
    }

    private static String message(String pointer, Error error) {
        var part = pointer.substring(pointer.lastIndexOf('/') + 1);
        return (part.isEmpty() || part.matches("[0-9]+") ? "" : part + ": ") + error.getMessage();
    }
}
