package vn.satcoso.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** An official letter of some pages as a PDF, with what a test writes on it. */
public final class PdfFiles implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int SIZE = 13;

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private PdfFiles(int pages) {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int page = 0; page < pages; page++) {
            document.addPage(new PDPage(PDRectangle.A4));
            for (int y = 520; y > 120; y -= 18) {
                write(page, 60, y, "Về bảo vệ bí mật nhà nước và mô hình nuôi ong lấy mật của xã");
            }
        }
        write(0, 60, 790, "TỈNH ỦY SƠN LA");
        write(0, 330, 790, "ĐẢNG CỘNG SẢN VIỆT NAM");
        write(0, 70, 770, "Số 12-BC/TU");
        write(0, 330, 750, "Sơn La, ngày 05 tháng 6 năm 2026");
        write(0, 180, 690, "BÁO CÁO TÌNH HÌNH DỰ SINH HOẠT CHI BỘ");
    }

    public static PdfFiles letter(int pages) {
        return new PdfFiles(pages);
    }

    public PdfFiles write(int page, float x, float y, String text) {
        return write(page, SIZE, Matrix.getTranslateInstance(x, y), text, 0);
    }

    /** Each letter as far from the next as given, in points. */
    public PdfFiles spaced(int page, float x, float y, String text, float gap) {
        return write(page, SIZE, Matrix.getTranslateInstance(x, y), text, gap);
    }

    /** Across the page, as watermarks lie; an angle of zero lies level. */
    public PdfFiles across(int page, int size, double degrees, String text) {
        return write(page, size, Matrix.getRotateInstance(Math.toRadians(degrees), 200, 350), text, 0);
    }

    private PdfFiles write(int page, int size, Matrix place, String text, float gap) {
        try (var content = new PDPageContentStream(
                document, document.getPage(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, size);
            content.setCharacterSpacing(gap);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stamp that a program for reading PDF puts on a page. */
    public PdfFiles stamp(int page, String text) {
        try {
            PDAppearanceStream shown = new PDAppearanceStream(document);
            shown.setBBox(new PDRectangle(100, 30));
            shown.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            try (var content = new PDPageContentStream(document, shown)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(5, 5);
                content.showText(text);
                content.endText();
            }
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(shown);
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(250, 300, 100, 30));
            stamp.setAppearance(appearance);
            document.getPage(page).getAnnotations().add(stamp);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFiles turned(int page, int degrees) {
        document.getPage(page).setRotation(degrees);
        return this;
    }

    /** Opens with this password, or with none and does not let itself be printed when it is empty. */
    public PdfFiles locked(String password, int bits) {
        try {
            AccessPermission rights = new AccessPermission();
            rights.setCanPrint(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chủ", password, rights);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (this) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
