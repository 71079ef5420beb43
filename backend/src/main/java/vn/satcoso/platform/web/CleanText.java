package vn.satcoso.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;

/** Every text that enters is NFC, without blanks at its ends and without control characters; empty means absent. */
public final class CleanText {
    private CleanText() {}

    /** The cleaned text, or null when nothing is left of it. */
    public static String of(String raw) {
        if (raw == null) {
            return null;
        }
        String clean = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cf}", "")
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    @Singleton
    static class Customizer implements ObjectMapperCustomizer {
        @Override
        public void customize(com.fasterxml.jackson.databind.ObjectMapper mapper) {
            mapper.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new Deserializer()));
        }
    }

    private static final class Deserializer extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return of(super.deserialize(parser, context));
        }
    }
}
