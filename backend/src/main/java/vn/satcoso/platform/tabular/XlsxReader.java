package vn.satcoso.platform.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.satcoso.platform.archive.ArchiveCheck;
import vn.satcoso.platform.archive.UnsafeArchiveException;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.tabular.Sheet.Cell;
import vn.satcoso.platform.tabular.SheetReader.RowCollector;

/** Reads the first sheet of a workbook. */
final class XlsxReader {
    private XlsxReader() {}

    static void read(byte[] content, RowCollector rows) {
        check(content);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                rows.add(row.getRowNum(), cells(row));
            }
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw DomainException.badFile("file.unreadable");
        }
    }

    /** 422 {@code file.archive} for one that is made to exhaust the reader, {@code file.unreadable} for no workbook. */
    private static void check(byte[] content) {
        try {
            if (!ArchiveCheck.entries(new SeekableInMemoryByteChannel(content)).contains("[Content_Types].xml")) {
                throw DomainException.badFile("file.unreadable");
            }
        } catch (UnsafeArchiveException swollen) {
            throw DomainException.badFile("file.archive");
        } catch (IOException broken) {
            throw DomainException.badFile("file.unreadable");
        }
    }

    private static List<Cell> cells(Row row) {
        int count = Math.min(row.getCellCount(), SheetReader.MAX_COLUMNS);
        List<Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(row.getCell(i) == null ? Cell.BLANK : XlsxCells.read(row.getCell(i)));
        }
        return cells;
    }
}
