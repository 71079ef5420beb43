package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The first lines of an Office file: of a document its headers, footers and first paragraphs, of a workbook the first
 * texts of each sheet. */
final class DocumentHead {
    private static final int LINES = 200;
    private static final Pattern READ =
            Pattern.compile("word/(document|header|footer)\\d*\\.xml|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml");
    private static final XMLInputFactory XML = factory();

    private DocumentHead() {}

    static boolean marked(Path file) throws IOException {
        String above = "";
        for (String line : lines(file)) {
            if (SecrecyMark.onLine(line, above)) {
                return true;
            }
            above = line;
        }
        return false;
    }

    static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (READ.matcher(entry.getName()).matches()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        read(content, lines);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return lines;
    }

    private static void read(InputStream content, List<String> lines) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        StringBuilder line = new StringBuilder();
        boolean text = false;
        int left = LINES;
        while (xml.hasNext() && left > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && text) {
                line.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if (ends(xml.getLocalName())) {
                    lines.add(line.toString());
                    line.setLength(0);
                    left--;
                }
            }
        }
    }

    /** A paragraph of a document, a text of a workbook, a line broken within either. */
    private static boolean ends(String element) {
        return List.of("p", "si", "is", "br").contains(element);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
