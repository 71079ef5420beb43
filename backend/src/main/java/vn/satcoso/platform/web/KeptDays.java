package vn.satcoso.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import vn.satcoso.platform.time.Days;

/** Refuses a day or a moment of a year that cannot be meant, at the field that names it. */
@Singleton
class KeptDays implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("kept-days")
                .addDeserializer(
                        LocalDate.class,
                        new Kept<>(LocalDate.class, LocalDateDeserializer.INSTANCE, day -> Days.kept(day.getYear())))
                .addDeserializer(Instant.class, new Kept<>(Instant.class, InstantDeserializer.INSTANT, Days::kept)));
    }

    /** After the framework's own, which reads any year. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Kept<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient JsonDeserializer<T> anyYear;
        private final transient Predicate<T> kept;

        Kept(Class<T> type, JsonDeserializer<T> anyYear, Predicate<T> kept) {
            super(type);
            this.type = type;
            this.anyYear = anyYear;
            this.kept = kept;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T read = anyYear.deserialize(parser, context);
            return read == null || kept.test(read)
                    ? read
                    : type.cast(context.handleWeirdStringValue(type, read.toString(), "year out of range"));
        }
    }
}
