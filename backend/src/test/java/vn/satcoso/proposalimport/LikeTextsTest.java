package vn.satcoso.proposalimport;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.proposalimport.LikeTexts.Pair;

class LikeTextsTest {
    private final LikeTexts texts = new LikeTexts(0.4);

    @Test
    @DisplayName(
            "A likeness is found without diacritics, inside a longer text, the nearest first; another matter is none")
    void nearest() {
        texts.line(2, "Cầu treo bản Áng hỏng ván mặt");
        texts.line(3, "Xe khách bỏ chuyến");
        compare(1, "CAU TREO BAN ANG đã hỏng");
        compare(2, "Từ tháng 8 đến nay cầu treo bản Áng hỏng ván mặt, 46 hộ phải lội suối");
        compare(3, "Trường mầm non thiếu phòng học");
        assertEquals(List.of(new Pair(2, id(2)), new Pair(2, id(1))), texts.pairs());
    }

    @Test
    @DisplayName("Of many that are as near the three newest are kept")
    void few() {
        texts.line(2, "Thiếu nước sạch");
        IntStream.rangeClosed(1, 50).forEach(one -> compare(one, "thiếu nước sạch"));
        assertEquals(List.of(new Pair(2, id(50)), new Pair(2, id(49)), new Pair(2, id(48))), texts.pairs());
    }

    @Test
    @DisplayName("Two thousand lines and two thousand matters of one commune take seconds")
    void many() {
        Random random = new Random(1);
        assertTimeout(ofSeconds(20), () -> {
            IntStream.range(0, 2_000).forEach(line -> texts.line(line, prose(random)));
            IntStream.range(0, 2_000).forEach(one -> compare(one, prose(random)));
            assertEquals(6_000, texts.pairs().size());
        });
    }

    private void compare(int number, String text) {
        texts.compare(id(number), text);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static String prose(Random random) {
        String[] words = "cầu đường nước sạch bản làng hỏng sửa kinh phí mùa mưa hộ dân trường trạm điện".split(" ");
        return random.ints(40, 0, words.length).mapToObj(at -> words[at]).collect(Collectors.joining(" "));
    }
}
