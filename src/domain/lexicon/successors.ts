/**
 * Bodies that no longer exist under the name, and who took the work over. Provincial departments and ministries after
 * the mergers of 1 March 2025; the district level ended on 1 July 2025.
 */
export const SUCCESSORS: readonly { from: string; to: string; since: string }[] = [
	{ from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: "2025-03-01" },
	{ from: "Sở Giao thông vận tải", to: "Sở Xây dựng", since: "2025-03-01" },
	{ from: "Sở Thông tin và Truyền thông", to: "Sở Khoa học và Công nghệ", since: "2025-03-01" },
	{ from: "Sở Tài nguyên và Môi trường", to: "Sở Nông nghiệp và Môi trường", since: "2025-03-01" },
	{ from: "Sở Nông nghiệp và Phát triển nông thôn", to: "Sở Nông nghiệp và Môi trường", since: "2025-03-01" },
	{ from: "Sở Lao động - Thương binh và Xã hội", to: "Sở Nội vụ", since: "2025-03-01" },
	{ from: "Ban Dân tộc", to: "Sở Dân tộc và Tôn giáo", since: "2025-03-01" },
	{ from: "Bộ Kế hoạch và Đầu tư", to: "Bộ Tài chính", since: "2025-03-01" },
	{ from: "Bộ Giao thông vận tải", to: "Bộ Xây dựng", since: "2025-03-01" },
	{ from: "Bộ Thông tin và Truyền thông", to: "Bộ Khoa học và Công nghệ", since: "2025-03-01" },
	{ from: "Bộ Tài nguyên và Môi trường", to: "Bộ Nông nghiệp và Môi trường", since: "2025-03-01" },
	{ from: "Bộ Nông nghiệp và Phát triển nông thôn", to: "Bộ Nông nghiệp và Môi trường", since: "2025-03-01" },
	{ from: "Bộ Lao động - Thương binh và Xã hội", to: "Bộ Nội vụ", since: "2025-03-01" },
	{ from: "Ủy ban Dân tộc", to: "Bộ Dân tộc và Tôn giáo", since: "2025-03-01" },
	{ from: "Bảo hiểm xã hội Việt Nam", to: "Bộ Tài chính", since: "2025-03-01" },
	{ from: "UBND các huyện, thị xã, thành phố", to: "UBND các xã, phường, đặc khu", since: "2025-07-01" },
	{ from: "UBND cấp huyện", to: "UBND cấp xã", since: "2025-07-01" },
];
