package vn.satcoso.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.time.Days;

/**
 * Refuses a query parameter that the operation does not know, or a value that is none of its kind, so that a mistyped
 * filter never shows everything.
 */
@Provider
class KnownQueryParameters implements ContainerRequestFilter {
    private static final String UUID_SHAPE = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Inject
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, Class<?>> types = known.computeIfAbsent(resource.getResourceMethod(), KnownQueryParameters::types);
        List<Violation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Class<?> type = types.get(name);
            if (type == null) {
                violations.add(new Violation(name, "query.unknown"));
            } else if (!values.stream().allMatch(value -> readable(type, value))) {
                violations.add(new Violation(name, "query.badValue"));
            }
        });
        DomainException.refuseAny(violations);
    }

    private static boolean readable(Class<?> type, String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(choice -> ((Enum<?>) choice).name().equals(value));
        }
        return switch (type.getSimpleName()) {
            case "String" -> value.indexOf('\0') < 0;
            case "boolean", "Boolean" -> value.equals("true") || value.equals("false");
            case "int", "Integer" -> value.matches("-?\\d{1,9}");
            case "UUID" -> value.matches(UUID_SHAPE);
            case "LocalDate" -> ofKeptYear(() -> LocalDate.parse(value).getYear());
            case "YearMonth" -> ofKeptYear(() -> YearMonth.parse(value).getYear());
            default -> true;
        };
    }

    private static boolean ofKeptYear(IntSupplier year) {
        try {
            return Days.kept(year.getAsInt());
        } catch (DateTimeException bad) {
            return false;
        }
    }

    private static Map<String, Class<?>> types(Method method) {
        Map<String, Class<?>> types = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                types.put(query.value(), kind(parameter.getParameterizedType()));
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        QueryParam bean = field.getAnnotation(QueryParam.class);
                        if (bean != null) {
                            types.put(bean.value(), kind(field.getGenericType()));
                        }
                    }
                }
            }
        }
        return types;
    }

    /** Of a parameter that may come several times, the kind of each. */
    private static Class<?> kind(Type type) {
        return type instanceof ParameterizedType several
                ? (Class<?>) several.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
