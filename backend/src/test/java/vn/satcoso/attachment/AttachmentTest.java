package vn.satcoso.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.HostilePdf;
import vn.satcoso.support.PdfFiles;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.VirusScannerDaemon;
import vn.satcoso.support.World;

/** The files of a visit report: brought by its author, read by whoever reads the report, kept outside the database. */
@ApiTest
class AttachmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

    @Inject
    DataSource database;

    World world;
    UUID report;
    FileCalls author;
    byte[] minutes;

    @BeforeEach
    void place() {
        world = new World(database);
        report = world.report(world.home.official(), world.home.cell(), DAY, "DRAFT");
        author = FileCalls.official(world.home.officialCode());
        minutes = SampleFiles.pdf("Biên bản " + UUID.randomUUID());
    }

    @AfterEach
    void scanAgain() {
        VirusScannerDaemon.answerAlways(null);
    }

    @Test
    @DisplayName("Brought, listed, read back byte for byte, told in the report's history")
    void mainPath() {
        String id = author.send(report, "Biên bản họp chi bộ Áng.pdf", minutes)
                .statusCode(201)
                .header("Location", containsString("/api/v1/attachments/"))
                .body("fileName", is("Biên bản họp chi bộ Áng.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("sizeBytes", is(minutes.length))
                .body("scanned", is(true))
                .body("ownerId", is(report.toString()))
                .body("uploadedBy", containsString("official-"))
                .body("actions", contains("remove"))
                .extract()
                .path("id");
        author.list(report).statusCode(200).body("items.id", contains(id)).body("actions", contains("add"));
        byte[] read = author.open(id)
                .statusCode(200)
                .header("Content-Type", is("application/pdf"))
                .header("Content-Length", is(String.valueOf(minutes.length)))
                .header(
                        "Content-Disposition",
                        is(
                                "attachment; filename=\"Bien ban hop chi bo Ang.pdf\"; "
                                        + "filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20chi%20b%E1%BB%99%20%C3%81ng.pdf"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", is("default-src 'none'; sandbox"))
                .header("Cache-Control", is("no-store"))
                .extract()
                .asByteArray();
        assertArrayEquals(minutes, read);
        author.remove(id, "Gửi nhầm tệp").statusCode(204);
        author.list(report).statusCode(200).body("items", empty());
        author.get(id).statusCode(404);
        author.open(id).statusCode(404);
        assertEquals(
                "attachment.added,attachment.downloaded,attachment.removed",
                world.one(
                        "select string_agg(action, ',' order by id) from audit_event where object_id = ?",
                        UUID.fromString(id)));
        assertEquals(
                "2",
                world.one(
                        "select count(*) from audit_event where parent_id = ? and object_type = 'attachment'", report));
        assertFalse(Files.exists(stored(minutes)), "the bytes stay behind");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"docx", "xlsx", "jpg", "png"})
    void otherTypesAreTaken(String ending) {
        byte[] content = switch (ending) {
            case "docx" -> SampleFiles.docx("Biên bản");
            case "xlsx" -> SampleFiles.xlsx("Danh sách");
            default -> SampleFiles.image(ending);
        };
        author.send(report, "Ảnh chụp, biên bản", content)
                .statusCode(201)
                .body("fileName", is("Ảnh chụp, biên bản." + ending));
    }

    @Test
    @DisplayName(
            "What a file is, its content says: a wrong ending gets the right one, a program is refused as a picture")
    void typeByContent() {
        author.send(report, "bien-ban.exe", minutes).statusCode(201).body("fileName", is("bien-ban.exe.pdf"));
        refused("ảnh.jpg", new byte[] {'M', 'Z', 1, 2}, 415, "file", "attachment.typeRefused");
        refused("bb.docx", SampleFiles.docxHidingMacros(), 415, "file", "attachment.macros");
        refused("bb.docx", SampleFiles.bomb(), 400, "file", "attachment.archive");
        refused("bb.pdf", new byte[0], 400, "file", "attachment.empty");
    }

    @Test
    @DisplayName("At most 20 MB: to the byte")
    void size() {
        byte[] most = new byte[20 << 20];
        System.arraycopy(minutes, 0, most, 0, minutes.length);
        author.send(report, "lon.pdf", most).statusCode(201);
        byte[] over = new byte[(20 << 20) + 1];
        System.arraycopy(minutes, 0, over, 0, minutes.length);
        refused("qua-lon.pdf", over, 413, "file", "attachment.tooLarge");
    }

    @Test
    @DisplayName("Declared free of state secrets, and without a mark in its name or where marks stand")
    void secrets() {
        author.undeclared("bien-ban.pdf", minutes)
                .statusCode(400)
                .body("violations[0].field", is("noStateSecret"))
                .body("violations[0].message", containsString("bí mật nhà nước"));
        refused("Báo cáo (Mật).pdf", minutes, 400, "file", "attachment.secretName");
        refused(
                "bao-cao.docx",
                SampleFiles.docx("TỈNH ỦY", "TỐI MẬT", "Báo cáo"),
                400,
                "file",
                "attachment.secretContent");
        refused("so-lieu.xlsx", SampleFiles.xlsx("Độ mật: Mật"), 400, "file", "attachment.secretContent");
        byte[] letter = PdfFiles.letter(2).write(0, 90, 750, "TUYỆT MẬT").bytes();
        refused("cong-van.pdf", letter, 400, "file", "attachment.secretContent");
    }

    @Test
    @DisplayName("A PDF that nobody can open is refused, one too heavy to be seen to its end is taken as declared")
    void unreadablePdf() {
        byte[] locked = PdfFiles.letter(1).locked("abc", 256).bytes();
        refused("co-mat-khau.pdf", locked, 400, "file", "attachment.locked");
        refused("hong.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8), 400, "file", "attachment.unreadable");
        author.send(report, "ban-do.pdf", HostilePdf.swellingObjects()).statusCode(201);
    }

    @Test
    @DisplayName("An infected file is refused; when the scanner is silent or confused, none is taken")
    void scanner() {
        refused("bb.pdf", SampleFiles.pdf(VirusScannerDaemon.VIRUS), 400, "file", "attachment.infected");
        for (String reply : new String[] {"", "INSTREAM size limit exceeded. ERROR"}) {
            VirusScannerDaemon.answerAlways(reply);
            author.send(report, "bb.pdf", minutes)
                    .statusCode(503)
                    .header("Retry-After", is("5"))
                    .body("code", is("attachment.scannerDown"));
        }
    }

    @Test
    @DisplayName("Sent twice under one key, there is one file; another file under that key is refused")
    void idempotency() {
        String key = UUID.randomUUID().toString();
        String id = author.send(report, "a.pdf", minutes, key)
                .statusCode(201)
                .extract()
                .path("id");
        author.send(report, "a.pdf", minutes, key).statusCode(201).body("id", is(id));
        author.send(report, "b.pdf", minutes, key).statusCode(409);
        author.list(report).body("items.id", contains(id));
    }

    @Test
    @DisplayName("Two identical files share their bytes; taking one away keeps the other")
    void sharing() {
        String one = author.sent(report, "một.pdf", minutes);
        String two = author.sent(report, "hai.pdf", minutes);
        author.remove(one, "Trùng").statusCode(204);
        assertArrayEquals(minutes, author.open(two).statusCode(200).extract().asByteArray());
        author.remove(two, "Không cần").statusCode(204);
        assertFalse(Files.exists(stored(minutes)));
    }

    @Test
    @DisplayName("Bytes that changed or vanished in the store are never sent as if they were whole")
    void damage() throws IOException {
        String id = author.sent(report, "a.pdf", minutes);
        Files.write(stored(minutes), "khác".getBytes(StandardCharsets.UTF_8));
        author.open(id).statusCode(500).body("code", is("attachment.damaged"));
        Files.delete(stored(minutes));
        author.open(id).statusCode(500).body("code", is("attachment.damaged")).body("detail", not(containsString("/")));
    }

    @Test
    @DisplayName("A record has at most twenty files")
    void most() {
        for (int i = 0; i < 20; i++) {
            author.sent(report, "tệp " + i + ".pdf", minutes);
        }
        author.list(report).body("items.size()", is(20)).body("actions", empty());
        author.send(report, "nữa.pdf", minutes).statusCode(409).body("code", is("attachment.tooMany"));
    }

    @Test
    @DisplayName(
            "A draft's files are its author's; handed in, they are read by whoever reads the report and by nobody else")
    void readers() {
        String id = author.sent(report, "a.pdf", minutes);
        FileCalls host = FileCalls.as("commune-committee", world.home.commune().code());
        FileCalls organizer = FileCalls.as("province-organizer", world.province.code());
        for (FileCalls reader : new FileCalls[] {host, organizer}) {
            reader.list(report).statusCode(404);
            reader.get(id).statusCode(404);
            reader.open(id).statusCode(404);
            reader.remove(id, "x").statusCode(404);
            reader.send(report, "b.pdf", minutes).statusCode(404);
        }
        world.run(
                "update visit_report set state = 'SUBMITTED', submitted_at = timestamptz '2026-10-05 02:00Z', "
                        + "first_submitted_at = timestamptz '2026-10-05 02:00Z' where id = ?",
                report);
        for (FileCalls reader : new FileCalls[] {host, organizer}) {
            reader.list(report).statusCode(200).body("items.id", hasItem(id)).body("actions", empty());
            reader.get(id).statusCode(200).body("actions", empty());
            reader.open(id).statusCode(200);
            reader.remove(id, "x").statusCode(403).body("code", is("attachment.mayNotChange"));
            reader.send(report, "b.pdf", minutes).statusCode(403);
        }
        author.remove(id, "x").statusCode(403);
        author.send(report, "b.pdf", minutes).statusCode(403);
        FileCalls neighbour =
                FileCalls.as("commune-committee", world.nextCommune.commune().code());
        neighbour.open(id).statusCode(404);
        FileCalls.official(world.nextCell.officialCode()).open(id).statusCode(404);
        world.run(
                "update visit_report set state = 'RETURNED', reviewed_at = now(), reviewed_by = 'An' where id = ?",
                report);
        organizer.open(id).statusCode(404);
        host.open(id).statusCode(404);
        author.open(id).statusCode(200);
    }

    @Test
    @DisplayName("A file of nobody's is its uploader's alone")
    void unbound() {
        String id = author.send(null, "a.pdf", minutes)
                .statusCode(201)
                .body("ownerKind", nullValue())
                .extract()
                .path("id");
        author.open(id).statusCode(200);
        FileCalls.official(world.nextCell.officialCode()).get(id).statusCode(404);
        FileCalls.as("auditor", world.province.code()).open(id).statusCode(404);
        author.remove(id, "Thôi").statusCode(204);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'../../etc/passwd.pdf',passwd.pdf", "'C:\\tệp\\bb.pdf',bb.pdf", "'a\u202Efdp.pdf',afdp.pdf"})
    void namesHoldNoFoldersAndNoTricks(String given, String kept) {
        author.send(report, given, minutes).statusCode(201).body("fileName", is(kept));
    }

    @Test
    void halfARecordIsNone() {
        author.list(UUID.randomUUID()).statusCode(404);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(author.token())
                .get(FileCalls.FILES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("ownerKind", "ownerId"));
    }

    private void refused(String name, byte[] content, int status, String field, String code) {
        author.send(report, name, content)
                .statusCode(status)
                .body("violations[0].field", is(field))
                .body("violations[0].code", is(code))
                .body("violations[0].message", not(is(code)));
        assertTrue(world.one("select count(*) from attachment where owner_id = ? and file_name = ?", report, name)
                .equals("0"));
    }

    /** Where the bytes lie: by their hash, under no name that anybody chose. */
    private static Path stored(byte[] content) {
        try {
            String hash = ContentHash.of(new java.io.ByteArrayInputStream(content));
            return Path.of("target/files", hash.substring(0, 2), hash.substring(2, 4), hash);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
