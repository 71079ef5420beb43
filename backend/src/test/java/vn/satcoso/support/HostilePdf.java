package vn.satcoso.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

/** Small PDF files that are made to exhaust whoever reads them. */
public final class HostilePdf {
    private static final String PAGE = """
            %PDF-1.7
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            """;
    private static final String END = "trailer<</Root 1 0 R>>\n%%EOF";
    private static final int DEPTH = 45;

    private HostilePdf() {}

    /** A page that shows a form twice, which shows another twice, and so on: two to the 45th forms. */
    public static byte[] formsOfForms() {
        StringBuilder text = new StringBuilder(PAGE).append(page("/XObject<</F 10 0 R>>"));
        text.append(stream(4, "", "/F Do"));
        for (int form = 10; form < 10 + DEPTH; form++) {
            text.append(stream(form, form(form + 1), "/F Do /F Do"));
        }
        return bytes(text.append(stream(10 + DEPTH, form(10), "")).append(END).toString());
    }

    /** A font whose table of letters claims two thousand million of them. */
    public static byte[] endlessFont() {
        String letters = "begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange "
                + "1 beginbfrange <00000000> <7fffffff> <0041> endbfrange endcmap";
        String font =
                "/Font<</F<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts"
                        + "[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>"
                        + "/W[0 2000000000 500]/W2[0 2000000000 1 2 3]>>]>>>>";
        return bytes(
                PAGE + page(font) + stream(4, "", "BT /F 12 Tf <0041> Tj ET") + stream(5, "/Type/CMap", letters) + END);
    }

    /** A page of half a million letters. */
    public static byte[] endlessText() {
        String font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
        return packed(PAGE + page(font), 4, "", "BT /F 12 Tf (Mat ong rung) Tj ET\n", 1_000_000);
    }

    /** Objects packed into one that swells to three hundred megabytes. */
    public static byte[] swellingObjects() {
        String body = PAGE.replace("/Pages 2 0 R", "/Pages 3 0 R");
        return packed(body, 7, "/Type/ObjStm/N 1000000/First 10", "<</A 1>> ", 33_000_000);
    }

    public static byte[] pagesInACircle() {
        return bytes(PAGE.replace("3 0 R", "2 0 R 2 0 R") + END);
    }

    public static byte[] tablesInACircle() {
        String body = PAGE + page("");
        return bytes(body + "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4/Prev " + body.length()
                + ">>\nstartxref\n" + body.length() + "\n%%EOF");
    }

    public static byte[] countless() {
        return bytes(PAGE.replace("/Count 1", "/Count 2147483647") + page("") + END);
    }

    public static byte[] nested() {
        return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(3_000_000) + ">>endobj\n" + END);
    }

    /** Twenty megabytes of objects, each of which is kept. */
    public static byte[] manyObjects() {
        StringBuilder text = new StringBuilder(PAGE).append(page(""));
        for (int object = 10; text.length() < 19_900_000; object++) {
            text.append(object).append(" 0 obj<<>>endobj\n");
        }
        return bytes(text.append(END).toString());
    }

    public static byte[] noise() {
        byte[] noise = new byte[19_900_000];
        new Random(1).nextBytes(noise);
        System.arraycopy(bytes("%PDF-1.7\n"), 0, noise, 0, 9);
        return noise;
    }

    private static String page(String resources) {
        return "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources
                + ">>>>endobj\n";
    }

    private static String form(int next) {
        return "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + next + " 0 R>>>>";
    }

    private static String stream(int object, String about, String content) {
        return object + " 0 obj<<" + about + "/Length " + content.length() + ">>stream\n" + content
                + "\nendstream endobj\n";
    }

    private static byte[] packed(String before, int object, String about, String unit, int times) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] units = bytes(unit.repeat(1000));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(small)) {
            for (int thousand = 0; thousand < times / 1000; thousand++) {
                deflater.write(units);
            }
            deflater.finish();
            file.write(bytes(before + object + " 0 obj<<" + about + "/Filter/FlateDecode/Length " + small.size()
                    + ">>stream\n"));
            small.writeTo(file);
            file.write(bytes("\nendstream endobj\n" + END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
