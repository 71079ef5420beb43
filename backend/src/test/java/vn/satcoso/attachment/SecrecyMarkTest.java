package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Files marked Mật, Tối mật, Tuyệt mật are refused; talk of secrets, honey and security is not")
class SecrecyMarkTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Báo cáo (MẬT).pdf                     | true
                    bao cao [mat].docx                    | true
                    MẬT_Báo cáo tình hình.docx            | true
                    Báo cáo tình hình - MẬT.pdf           | true
                    MẬT.pdf                               | true
                    Tờ trình TỐI MẬT.pdf                  | true
                    to-trinh-toi-mat.pdf                  | true
                    Công văn tuyệt mật số 5.docx          | true
                    TUYET_MAT_cong_van.docx               | true
                    Biên bản họp chi bộ.docx              | false
                    Kế hoạch bảo mật thông tin.pdf        | false
                    QUY CHẾ BẢO MẬT.pdf                   | false
                    Quy định bảo vệ bí mật nhà nước.pdf   | false
                    KE HOACH - BÍ MẬT.pdf                 | false
                    Mô hình nuôi ong lấy mật.pdf          | false
                    MẬT ONG RỪNG Pù Luông.jpg             | false
                    mat-do-dan-so.xlsx                    | false
                    Toi matxa.pdf                         | false
                    Ruộng bậc thang.jpg                   | false
                    """)
    void inName(String name, boolean marked) {
        assertEquals(marked, SecrecyMark.inName(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    MẬT                                             | true
                    [ TỐI MẬT ]                                     | true
                    *** TUYỆT  MẬT ***                              | true
                    Tối mật                                         | true
                    Độ mật: Mật                                     | true
                    Mức độ mật - tuyệt mật                          | true
                    M Ậ T                                           | true
                    T Ố I   M Ậ T                                   | true
                    TUYỆTMẬT                                        | true
                    MẬT ONG                                         | false
                    Mật                                             | false
                    Hũ mật                                          | false
                    Giữ gìn bí mật của Đảng và Nhà nước             | false
                    Tài liệu tuyệt mật phải gửi qua văn thư bảo mật | false
                    Độ mật: không                                   | false
                    TỈNH ỦY SƠN LA                                  | false
                    """)
    void onLine(String line, boolean marked) {
        assertEquals(marked, SecrecyMark.onLine(line, ""));
    }

    @ParameterizedTest(name = "under {0}: {1}")
    @CsvSource({"TỈNH ỦY SƠN LA,true", "Số 12-BC/TU,true", "BẢO VỆ BÍ,false", "QUY CHẾ BẢO,false", "ĐỘ,false"})
    void under(String above, boolean marked) {
        assertEquals(marked, SecrecyMark.onLine("MẬT", above));
    }
}
