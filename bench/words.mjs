// What the difficulties and proposals say: sentences put together by number, so that words are as common or rare as in
// life, and place names as many as there are cells.
import { person, pick } from './numbers.mjs';

const FIRST = ['Nà', 'Huổi', 'Pá', 'Co', 'Bó', 'Phiêng', 'Tà', 'Pom', 'Khau', 'Suối', 'Đồi', 'Gốc', 'Thôm', 'Lũng', 'Cốc', 'Xóm', 'Đông', 'Trại', 'Bãi', 'Hang', 'Noong', 'Sáng', 'Sìn', 'Tủa'];
const SECOND = ['Hịn', 'Mạt', 'Lương', 'Sặt', 'Sung', 'Pàn', 'Cại', 'Khoang', 'Dửn', 'Hoà', 'Thuỷ', 'Ngoa', 'Đứa', 'Chạm', 'Khiêu', 'Lếch', 'Đốc', 'Trằm', 'Mòn', 'Hạ', 'Thượng', 'Ít', 'Nghịu', 'Pặt', 'Tương', 'Ngùa', 'Sưng', 'Xỏm', 'Lót', 'Quỳnh', 'Đán', 'Mầu', 'Củng', 'Hua', 'Phìn', 'Sái', 'Chua'];
/** The name of a village, other than that of its cell. */
export const village = (n) => `${pick(FIRST, n * 7 + Math.floor(n / 24))} ${pick(SECOND, n * 5 + Math.floor(n / 37))}`;

const MONTH = (n) => 1 + (n % 12);
/** [sector, what is the matter, what is asked for, who is to do it, what was answered] */
const MATTERS = [
  ['INFRASTRUCTURE', (v, n) => `Đường vào bản ${v} sạt lở ${12 + (n % 190)} m sau trận mưa tháng ${MONTH(n)}, xe máy không qua được, học sinh phải đi vòng`, 'Khảo sát, bố trí kinh phí gia cố taluy và rải đá cấp phối', 'Sở Xây dựng', 'Đã hốt sụt, gia cố rọ đá và thông xe'],
  ['INFRASTRUCTURE', (v, n) => `Cầu treo ${v} hỏng ván mặt, lan can gãy, ${20 + (n % 90)} hộ phải lội suối khi lũ về`, 'Thay ván mặt và lan can cầu trước mùa mưa', 'Sở Xây dựng', 'Đã thay ván mặt, sơn lại lan can'],
  ['INFRASTRUCTURE', (v, n) => `Xóm ${v} còn ${9 + (n % 60)} hộ chưa có điện lưới, dùng tua bin nước tự chế không an toàn`, 'Đưa vào kế hoạch cấp điện nông thôn, kéo đường dây hạ thế', 'Sở Công Thương', 'Đã đưa vào dự án cấp điện giai đoạn tới'],
  ['ENVIRONMENT', (v, n) => `Thiếu nước sinh hoạt ở ${v} từ tháng ${MONTH(n)}, bể chứa nứt, đường ống vỡ nhiều đoạn`, 'Sửa bể chứa, thay đường ống, khoan thêm giếng', 'Trung tâm Nước sạch', 'Đã thay ống và vá bể, nước chảy lại từng hộ'],
  ['ENVIRONMENT', (v, n) => `Cơ sở chế biến cà phê xả thải ra suối ${v}, cá chết, nước đen bốc mùi ${2 + (n % 20)} ngày liền`, 'Kiểm tra, xử phạt, buộc xây hệ thống xử lý nước thải', 'Sở Nông nghiệp và Môi trường', 'Đã lập biên bản, xử phạt và đình chỉ xả thải'],
  ['LAND', (v, n) => `Tranh chấp đất nương giữa hai dòng họ ở ${v}, ${3 + (n % 14)} hộ chưa được cấp giấy chứng nhận quyền sử dụng`, 'Đo đạc lại ranh giới, hòa giải và cấp giấy chứng nhận', 'Văn phòng Đăng ký đất đai', 'Đã đo đạc, hai bên thống nhất ranh giới'],
  ['LAND', (v, n) => `Dự án hồ chứa thu hồi đất lúa của ${10 + (n % 70)} hộ bản ${v}, giá bồi thường thấp, chưa bố trí đất tái định cư`, 'Rà soát đơn giá bồi thường, sớm giao đất tái định cư', 'Ban Quản lý dự án', 'Đã phê duyệt phương án bồi thường bổ sung'],
  ['AGRICULTURE', (v, n) => `Mương thuỷ lợi ${v} bồi lấp, ${5 + (n % 40)} ha lúa ruộng thiếu nước vụ chiêm`, 'Nạo vét, kiên cố hoá kênh mương nội đồng', 'Công ty Khai thác thủy lợi', 'Đã nạo vét toàn tuyến, đủ nước gieo cấy'],
  ['AGRICULTURE', (v, n) => `Trâu bò ở ${v} mắc bệnh tụ huyết trùng, chết ${2 + (n % 17)} con, thiếu vắc xin và thú y viên`, 'Cấp vắc xin, cử cán bộ thú y về tiêm phòng', 'Chi cục Chăn nuôi và Thú y', 'Đã tiêm phòng toàn bộ đàn gia súc'],
  ['ECONOMY', (v, n) => `Mận, xoài của bà con ${v} được mùa mất giá, thương lái ép giá còn ${2 + (n % 9)} nghìn đồng một cân`, 'Kết nối doanh nghiệp tiêu thụ, hỗ trợ kho lạnh và chế biến', 'Sở Công Thương', 'Đã ký hợp đồng bao tiêu với hợp tác xã'],
  ['FINANCE', (v, n) => `Hộ nghèo ${v} chưa vay được vốn chính sách, hồ sơ gửi ${3 + (n % 8)} tháng chưa có trả lời`, 'Giải quyết hồ sơ vay vốn cho hộ nghèo, cận nghèo', 'Ngân hàng Chính sách xã hội', 'Đã giải ngân cho các hộ đủ điều kiện'],
  ['HEALTH', (v, n) => `Trạm y tế xuống cấp, người dân ${v} đi khám xa ${8 + (n % 30)} km, thiếu bác sĩ và thuốc bảo hiểm`, 'Sửa trạm y tế, luân phiên bác sĩ về xã', 'Sở Y tế', 'Đã cử bác sĩ luân phiên hai ngày một tuần'],
  ['EDUCATION', (v, n) => `Điểm trường mầm non ${v} dột nát, ${14 + (n % 50)} cháu học nhờ nhà văn hóa, thiếu giáo viên`, 'Xây hai phòng học, bổ sung biên chế giáo viên', 'Sở Giáo dục và Đào tạo', 'Đã khởi công điểm trường mới'],
  ['CULTURE', (v, n) => `Nhà văn hóa ${v} chưa có, họp bản phải mượn nhà trưởng bản, ${60 + (n % 80)} hộ sinh hoạt chật chội`, 'Hỗ trợ xi măng, tôn lợp để bà con tự làm nhà văn hóa', 'Sở Văn hóa, Thể thao và Du lịch', 'Đã cấp vật liệu, bà con góp công xây dựng'],
  ['SOCIAL_POLICY', (v, n) => `Cụ ${person(n)} ở ${v} là người có công, chưa được hưởng trợ cấp hằng tháng dù hồ sơ nộp từ năm trước`, 'Xem lại hồ sơ, chi trả trợ cấp người có công và truy lĩnh', 'Sở Nội vụ', 'Đã ra quyết định trợ cấp, chi trả truy lĩnh'],
  ['SOCIAL_POLICY', (v, n) => `Nhà tạm, dột nát của ${4 + (n % 21)} hộ nghèo bản ${v} chưa được hỗ trợ xóa nhà tạm`, 'Bổ sung danh sách hỗ trợ xóa nhà tạm, nhà dột nát', 'Ủy ban Mặt trận Tổ quốc', 'Đã bổ sung danh sách, khởi công nhà mới'],
  ['ETHNIC_RELIGION', (v, n) => `Nhóm người lạ tuyên truyền đạo trái phép ở ${v}, lôi kéo ${5 + (n % 19)} hộ bỏ phong tục`, 'Tuyên truyền, vận động, nắm tình hình và xử lý đối tượng', 'Sở Dân tộc và Tôn giáo', 'Đã vận động các hộ trở lại sinh hoạt bình thường'],
  ['JUSTICE', (v, n) => `Tảo hôn còn ${1 + (n % 6)} trường hợp ở ${v}, trẻ sinh ra chưa làm được giấy khai sinh`, 'Đăng ký khai sinh lưu động, tuyên truyền Luật Hôn nhân và gia đình', 'Sở Tư pháp', 'Đã tổ chức đăng ký lưu động tại bản'],
  ['DEFENCE_SECURITY', (v, n) => `Thanh niên ${v} nghiện ma túy, trộm cắp vặt tăng, ${2 + (n % 11)} vụ trong quý`, 'Đưa đi cai nghiện bắt buộc, tăng tuần tra ban đêm', 'Công an tỉnh', 'Đã lập hồ sơ cai nghiện, tăng cường tuần tra'],
  ['PARTY_BUILDING', (v, n) => `Chi bộ ${v} thiếu nguồn kết nạp, ${3 + (n % 9)} đảng viên đi làm ăn xa không dự sinh hoạt`, 'Hướng dẫn sinh hoạt tạm thời, mở lớp nhận thức về Đảng', 'Ban Tổ chức', 'Đã hướng dẫn chuyển sinh hoạt tạm thời'],
];
const MORE = ['', ' Bà con đã kiến nghị nhiều lần.', ' Việc này đã nêu tại kỳ tiếp xúc cử tri.', ' Ảnh hưởng trực tiếp đến đời sống và sản xuất.', ' Xã đã báo cáo huyện nhưng chưa có văn bản trả lời.', ' Dân bản tự góp công khắc phục tạm thời.', ' Mùa mưa tới nếu không làm sẽ rất nguy hiểm.'];

/** The text of matter n in a commune: what, where, by whom, what is asked, and what is answered in the end. */
export function matter(n, commune) {
  const [sector, said, requested, responsible, answered] = pick(MATTERS, n * 3 + Math.floor(n / 20));
  const where = village(n * 13 + 5);
  return { sector, content: said(where, n) + pick(MORE, n * 11 + Math.floor(n / 7)), place: `Bản ${where}, ${commune}`, responsible, requested, answered };
}
