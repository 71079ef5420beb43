package vn.satcoso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {
    static Stream<Arguments> cleaned() {
        return Stream.of(
                Arguments.of("composed", "Ho\u0323p chi bo\u0323\u0302", "Họp chi bộ"),
                Arguments.of("blanks at the ends", " \u00a0\tHọp\u00a0 ", "Họp"),
                Arguments.of("control characters", "a\u0000b\u0007c\r\nd", "abc\nd"),
                Arguments.of("marks of direction", "\u202etxt.exe\u202c", "txt.exe"),
                Arguments.of("a pile of marks", "A\u0316" + "\u0317".repeat(499) + "b", "A\u0316\u0317\u0317\u0317b"),
                Arguments.of("a letter of the Tai with its vowel and tone", "\uaa80\uaab2\uaabf", "\uaa80\uaab2\uaabf"),
                Arguments.of("an emoji", "😀", "😀"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void cleaned(String what, String raw, String clean) {
        assertEquals(clean, CleanText.of(raw));
    }

    @Test
    void nothingLeftIsNothing() {
        assertNull(CleanText.of(" \u200b\u0000 "));
        assertNull(CleanText.of(null));
    }
}
