package vn.satcoso.scope;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Calls about the files of a branch's reports: those of one handed in are read, those of a draft are changed. */
final class FileActs {
    private static final byte[] MINUTES = SampleFiles.pdf("Biên bản");

    private final World world;

    FileActs(World world) {
        this.world = world;
    }

    /** A form with a file. */
    record Form(Map<String, Object> fields, String name, byte[] content) {
        void fill(RequestSpecification request) {
            fields.forEach((field, value) -> request.multiPart(field, value.toString()));
            request.multiPart("file", name, content, "application/octet-stream");
        }
    }

    Optional<Call> of(String operation, Branch branch) {
        return Optional.ofNullable(
                switch (operation) {
                    case "createAttachment" ->
                        Call.with(new Form(
                                Map.of("noStateSecret", true, "ownerKind", "VISIT_REPORT", "ownerId", draft(branch)),
                                "bien-ban.pdf",
                                MINUTES));
                    case "listAttachments" ->
                        Call.asking(Map.of("ownerKind", "VISIT_REPORT", "ownerId", branch.report()));
                    case "getAttachment", "getAttachmentContent" -> Call.on(file(branch.report()));
                    case "removeAttachment" -> Call.on(file(draft(branch))).sending(Map.of("reason", "Gửi nhầm"));
                    default -> null;
                });
    }

    private UUID draft(Branch branch) {
        return world.report(branch.official(), branch.cell(), LocalDate.of(2026, 6, 2), "DRAFT");
    }

    private UUID file(UUID report) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into attachment (id, owner_kind, owner_id, file_name, media_type, size_bytes, sha256, scanned, "
                        + "uploader, uploader_name, uploaded_at) values (?, 'VISIT_REPORT', ?, 'bien-ban.pdf', "
                        + "'application/pdf', ?, ?, false, 'somebody', 'An', timestamptz '2026-10-01 02:00Z')",
                id,
                report,
                MINUTES.length,
                stored());
        return id;
    }

    /** The hash under which the bytes lie. */
    private static String stored() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(MINUTES);
            String hash = HexFormat.of().formatHex(digest);
            Path folder = Path.of("target/files", hash.substring(0, 2), hash.substring(2, 4));
            Files.write(Files.createDirectories(folder).resolve(hash), MINUTES);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
