package vn.satcoso.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import vn.satcoso.platform.time.Days;

/** Refuses a day of a year that cannot be meant, at the field that names it. */
@Singleton
class KeptDays implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("kept-days").addDeserializer(LocalDate.class, new Deserializer()));
    }

    /** After the framework's own, which reads any year. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Deserializer extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;
        private static final JsonDeserializer<LocalDate> ANY_YEAR = LocalDateDeserializer.INSTANCE;

        Deserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = ANY_YEAR.deserialize(parser, context);
            return day == null || Days.kept(day.getYear())
                    ? day
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, day.toString(), "year out of range");
        }
    }
}
