package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.SampleFiles;

/** Where the mark of a secret may stand, whatever the program that wrote the file calls its parts. */
class DocumentHeadTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/document2.xml",
                "word/header1.xml",
                "word/footer3.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet12.xml"
            })
    void isRead(String part) throws IOException {
        assertEquals(List.of("TỐI MẬT"), DocumentHead.lines(holding(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/settings.xml", "docProps/core.xml", "xl/styles.xml"})
    void isNotRead(String part) throws IOException {
        assertEquals(List.of(), DocumentHead.lines(holding(part)));
    }

    private Path holding(String part) throws IOException {
        byte[] text = "<w><p><r><t>TỐI MẬT</t></r></p></w>".getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve("file"), SampleFiles.zip(Map.of(part, text)));
    }
}
