package vn.satcoso.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, once, with the same places to fill; every code that is thrown has a text. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern CODE = Pattern.compile(
            "(?:invalid\\([^;]*?,\\s*|conflict\\(|forbidden\\(|notFound\\(|badFile\\(|text\\(|Violation\\([^;]*?,\\s*)\"([a-zA-Z]+\\.[a-zA-Z0-9.]+)\"");
    private static final Pattern ACT = Pattern.compile("Act\\.of\\(\\s*\"([a-zA-Z.]+)\"");
    private static final Pattern NEWS = Pattern.compile("new News\\(\\s*\"([a-zA-Z.]+)\"");
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?s)(?:constraint (\\w+)\\s+(check|unique|exclude)|create unique index (\\w+))");

    /** Rules that a person cannot break: the request is refused before, or the program itself writes the value. */
    private static final Pattern UNREACHABLE = Pattern.compile(
            ".*_(known|length|range|validity|not_negative|has_time|has_reason|has_target|has_origin|shape|whole|says_why|is_first_day|named|is_province|years|own_substitute|one_regular_a_month)");

    private final Map<String, String> vietnamese = read("messages_vi.properties");
    private final Map<String, String> english = read("messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(vietnamese.keySet(), english.keySet());
        for (String code : vietnamese.keySet()) {
            assertEquals(places(vietnamese.get(code)), places(english.get(code)), code);
        }
    }

    @Test
    void noCodeIsWrittenTwice() {
        for (String file : List.of("messages_vi.properties", "messages_en.properties")) {
            List<String> codes = content(RESOURCES.resolve(file))
                    .lines()
                    .filter(line -> line.matches("[\\w.]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            Set<String> twice = new TreeSet<>(codes);
            twice.removeIf(code -> codes.stream().filter(code::equals).count() == 1);
            assertEquals(Set.of(), twice, file);
        }
    }

    @Test
    void everyTextCanBeFilled() {
        Stream.of(vietnamese, english)
                .forEach(texts -> texts.forEach((code, text) -> {
                    String filled = new MessageFormat(text).format(new Object[] {"1", "2", "3", "4", "5", "6"});
                    assertTrue(!filled.isBlank() && !filled.contains("{"), code);
                    assertEquals(text.replace("''", "").indexOf('\''), -1, code + ": a lone apostrophe swallows text");
                }));
    }

    @Test
    void englishIsWrittenInEnglish() {
        Pattern accents = Pattern.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]");
        assertEquals(
                List.of(),
                english.entrySet().stream()
                        .filter(text -> accents.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void everyCodeOfTheProgramHasAText() {
        Set<String> missing = new TreeSet<>();
        sources().forEach(source -> {
            find(CODE, source).forEach(missing::add);
            find(ACT, source).forEach(act -> missing.add("audit." + act));
            find(NEWS, source).forEach(kind -> missing.add("notice." + kind));
        });
        missing.removeIf(code -> vietnamese.containsKey(code) || code.endsWith("."));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRuleOfTheDatabaseThatAPersonMayBreakHasAText() {
        Set<String> missing = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("db/changelog/changes"), ".sql")) {
            Matcher matcher = CONSTRAINT.matcher(content(file));
            while (matcher.find()) {
                String name = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
                if (!UNREACHABLE.matcher(name).matches() && !vietnamese.containsKey("database." + name)) {
                    missing.add(name);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRuleOfARequestHasAText() {
        Pattern rule = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");
        Set<String> missing = sources()
                .flatMap(source -> find(rule, source))
                .map("field."::concat)
                .filter(code -> !vietnamese.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> find(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(hit -> hit.group(1));
    }

    private static Stream<String> sources() {
        return files(Path.of("src/main/java"), ".java").stream().map(MessagesTest::content);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String file) {
        Properties texts = new Properties();
        try (Reader reader = new StringReader(content(RESOURCES.resolve(file)))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        text -> (String) text.getKey(), text -> (String) text.getValue(), (a, b) -> a, TreeMap::new));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
