package vn.satcoso.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Every text that enters is NFC, without blanks at its ends and without control characters; empty means absent. */
public final class CleanText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cf}");
    /** No script of the country sets more marks on one letter; hundreds of them would run over the lines around. */
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private CleanText() {}

    /** The cleaned text, or null when nothing is left of it. */
    public static String of(String raw) {
        if (raw == null) {
            return null;
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('\u00a0', ' ');
        String seen = INVISIBLE.matcher(composed).replaceAll("");
        String clean = PILED_MARKS.matcher(seen).replaceAll("$1").strip();
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
