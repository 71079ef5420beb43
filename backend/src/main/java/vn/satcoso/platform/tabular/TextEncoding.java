package vn.satcoso.platform.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.satcoso.platform.error.DomainException;

/** Decodes UTF-8, with or without a mark, and marked UTF-16; nothing else can be told apart from garbage. */
final class TextEncoding {
    private TextEncoding() {}

    /** 422 {@code file.encoding} for any other encoding, {@code file.unreadable} for a web page under another name. */
    static String decode(byte[] content) {
        String text;
        if (marked(content, 0xEF, 0xBB, 0xBF)) {
            text = decode(content, 3, StandardCharsets.UTF_8);
        } else if (marked(content, 0xFF, 0xFE)) {
            text = decode(content, 2, StandardCharsets.UTF_16LE);
        } else if (marked(content, 0xFE, 0xFF)) {
            text = decode(content, 2, StandardCharsets.UTF_16BE);
        } else {
            text = decode(content, 0, StandardCharsets.UTF_8);
        }
        if (text.indexOf('\0') >= 0) {
            throw DomainException.badFile("file.encoding");
        }
        if (text.stripLeading().startsWith("<")) {
            throw DomainException.badFile("file.unreadable");
        }
        return text;
    }

    private static boolean marked(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content, int offset, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, offset, content.length - offset))
                    .toString();
        } catch (CharacterCodingException other) {
            throw DomainException.badFile("file.encoding");
        }
    }
}
