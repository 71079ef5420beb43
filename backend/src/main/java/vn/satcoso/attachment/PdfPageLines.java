package vn.satcoso.attachment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The lines of a page where a mark of secrecy may stand: in its upper third and at its foot, and anywhere when they are
 * large, aslant or put on as a stamp. The two columns at the head of an official letter are lines apart.
 */
final class PdfPageLines extends PDFTextStripper {
    private static final double HEAD = 1 / 3.0;
    private static final double FOOT = 7 / 8.0;
    private static final double LARGE_POINTS = 24;
    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_STAMPS = 200;
    /** Gaps in parts of the size of the letters: between words, between columns. */
    private static final double WORD = 0.2;

    private static final double COLUMN = 2;
    /** Letters printed twice to look bold lie nearer than this. */
    private static final double TWICE = 0.1;

    private static final double SAME_LINE = 0.4;

    /** A line and where it begins and ends; of a page, from its top to its foot. */
    record Line(String text, int turned, double from, double to) {
        private boolean under(Line other) {
            return turned == other.turned && from < other.to && other.from < to;
        }
    }

    private record Glyph(String text, int turned, double across, double from, double to, double size) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private PDPage page;
    private boolean stamp;
    private int seen;

    PdfPageLines() throws IOException {}

    /** Whether one of the lines is a mark; what a broken page shows before it breaks counts. */
    boolean marked(PDPage page) {
        List<Line> lines = of(page);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String above = lines.subList(0, i).reversed().stream()
                    .filter(line::under)
                    .map(Line::text)
                    .findFirst()
                    .orElse("");
            if (SecrecyMark.onLine(line.text(), above)) {
                return true;
            }
        }
        return false;
    }

    List<Line> of(PDPage page) {
        this.page = page;
        glyphs.clear();
        seen = 0;
        try {
            stamp = false;
            processPage(page);
            stamp = true;
            for (PDAnnotation annotation :
                    page.getAnnotations().stream().limit(MOST_STAMPS).toList()) {
                showAnnotation(annotation);
            }
        } catch (IOException | RuntimeException broken) {
            // The rest of the page cannot be read by anybody's program either.
        }
        return lines();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++seen > MOST_GLYPHS) {
            throw new IllegalStateException("a page of more letters than a page has");
        }
        String letter = text.getUnicode();
        if (letter == null || letter.isBlank()) {
            return;
        }
        Matrix place = text.getTextMatrix();
        double angle = Math.atan2(place.getShearY(), place.getScaleX());
        int turned = Math.floorMod(Math.round(Math.toDegrees(angle)) - page.getRotation(), 360);
        double size = Math.max(1, Math.abs(place.getScalingFactorY()));
        if (stamp || turned != 0 || size >= LARGE_POINTS || atHeadOrFoot(text)) {
            double x = place.getTranslateX();
            double y = place.getTranslateY();
            double from = x * Math.cos(angle) + y * Math.sin(angle);
            double across = y * Math.cos(angle) - x * Math.sin(angle);
            glyphs.add(new Glyph(letter, turned, across, from, from + text.getWidthDirAdj(), size));
        }
    }

    /** The letters are all that is wanted. */
    @Override
    protected void writePage() {}

    private boolean atHeadOrFoot(TextPosition text) {
        boolean lying = page.getRotation() % 180 != 0;
        double height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        double down = text.getY() / height;
        return down < HEAD || down > FOOT;
    }

    private List<Line> lines() {
        glyphs.sort(Comparator.comparingInt(Glyph::turned)
                .thenComparing(Comparator.comparingDouble(Glyph::across).reversed()));
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!row.isEmpty() && !sameRow(row.getFirst(), glyph)) {
                split(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        split(row, lines);
        return lines;
    }

    private static boolean sameRow(Glyph first, Glyph glyph) {
        return first.turned == glyph.turned && first.across - glyph.across < SAME_LINE * glyph.size;
    }

    private static void split(List<Glyph> row, List<Line> lines) {
        row.sort(Comparator.comparingDouble(Glyph::from));
        StringBuilder text = new StringBuilder();
        Glyph first = null;
        Glyph last = null;
        for (Glyph glyph : row) {
            double gap = last == null ? 0 : (glyph.from - last.to) / glyph.size;
            boolean again = last != null && glyph.text.equals(last.text) && glyph.from - last.from < TWICE * glyph.size;
            if (again) {
                continue;
            }
            if (first == null || gap > COLUMN) {
                end(text, first, last, lines);
                first = glyph;
            } else if (gap > WORD) {
                text.append(' ');
            }
            text.append(glyph.text);
            last = glyph;
        }
        end(text, first, last, lines);
    }

    private static void end(StringBuilder text, Glyph first, Glyph last, List<Line> lines) {
        if (first != null) {
            lines.add(new Line(text.toString(), first.turned, first.from, last.to));
            text.setLength(0);
        }
    }
}
