package vn.satcoso.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the contract: who may call, and every error that an operation can answer with. */
public class ContractFilter implements OASFilter {
    private static final Map<Integer, String> ERRORS = Map.of(
            400, "Yêu cầu chưa hợp lệ",
            401, "Chưa đăng nhập",
            403, "Thiếu vai trò",
            404, "Không có, hoặc ngoài phạm vi",
            409, "Trạng thái hoặc dữ liệu trùng không cho phép",
            412, "Dữ liệu đã thay đổi",
            413, "Quá lớn",
            415, "Định dạng không hỗ trợ",
            422, "Tệp chưa hợp lệ",
            428, "Thiếu If-Match");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        "oidc",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Mã truy cập do Keycloak cấp, có audience satcoso-api"));
        if (api.getComponents().getSchemas() == null
                || !api.getComponents().getSchemas().containsKey("Problem")) {
            throw new IllegalStateException("The Problem schema is missing from the contract");
        }
        api.getComponents().getSchemas().forEach(ContractFilter::alwaysPresent);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    /** Every field of an answer is present, if only as null. */
    private static void alwaysPresent(String name, Schema schema) {
        boolean sent = name.endsWith("Request") || name.endsWith("Terms");
        if (!sent && schema.getProperties() != null) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = path.endsWith("/settings") || path.endsWith(".ics");
        List<Integer> errors = new ArrayList<>(List.of(400));
        if (!open) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("oidc"));
            errors.addAll(List.of(401, 403));
        }
        if (path.contains("{")) {
            errors.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            errors.addAll(List.of(409, 413, 415));
        }
        if (takes(operation, "If-Match")) {
            errors.addAll(List.of(412, 428));
        }
        if (path.contains("/imports")) {
            errors.add(422);
        }
        if (operation.getOperationId().matches("create.*|recordAttendance")) {
            operation
                    .getResponses()
                    .addAPIResponse("201", operation.getResponses().getAPIResponse("200"));
            // Asked for again, a yearly plan is answered as it stands.
            if (!operation.getOperationId().equals("createWorkPlan")) {
                operation.getResponses().removeAPIResponse("200");
            }
        }
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().removeAPIResponse("400");
        errors.forEach(status -> operation.getResponses().addAPIResponse(String.valueOf(status), problem(status)));
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equals);
    }

    private static APIResponse problem(int status) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(ERRORS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }
}
