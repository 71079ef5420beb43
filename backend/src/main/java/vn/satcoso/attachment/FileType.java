package vn.satcoso.attachment;

import java.util.List;
import java.util.Locale;

/** The types of files that are taken; what a file is, its content says and never its name. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with an ending that says what the file is: a wrong ending gets the right one after it. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean right = extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
        return right ? name : name + "." + extensions.getFirst();
    }
}
