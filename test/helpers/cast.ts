import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import type { SampleChat, SampleOffice, SamplePerson } from "../../prisma/sample/types.ts";

/** Roles that the sample office leaves out, so that every role can be heard in a conversation. */
const others: SamplePerson[] = [
	{
		id: 70_000_021,
		name: "Tạ Minh Phúc",
		role: "Giám đốc Sở Ngoại vụ",
		roles: [{ name: "LEADER", agency: "sngv" }],
	},
	{
		id: 70_000_022,
		name: "Lý Thị Quyên",
		role: "Chuyên viên theo dõi, Văn phòng UBND tỉnh",
		roles: [{ name: "MONITOR", agency: "vp" }],
	},
	{
		id: 70_000_023,
		name: "Phan Văn Sơn",
		role: "Thanh tra tỉnh",
		roles: [{ name: "INSPECTOR", agency: null }],
	},
	{ id: 70_000_024, name: "Cao Thị Tuyết", role: "Người ngoài", roles: [] },
	{
		id: 70_000_025,
		name: "Trịnh Công Vinh",
		role: "Chủ tịch UBND tỉnh",
		roles: [{ name: "LEADER", agency: "ubnd" }],
	},
];

const idOf = (name: string): number =>
	[...sampleOffice.people, ...others].find((person) => person.name.endsWith(name))?.id ?? 0;

const alone = ({ id, name, role }: SamplePerson): SampleChat => ({
	id,
	private: true,
	title: name,
	about: role,
	agency: null,
	members: [id],
});

const joining: Record<string, string[]> = {
	"Sở Ngoại vụ": ["Phúc", "Tuyết", "Mai", "Loan", "Sơn", "Khánh"],
	"Văn phòng UBND tỉnh": ["Quyên", "Sơn"],
	"Sở Nông nghiệp và Môi trường": ["Loan", "Khánh", "Sơn", "An", "Tuyết"],
};

/** The sample office with more people in it and a private chat for everybody. */
export const cast: SampleOffice = {
	...sampleOffice,
	people: [...sampleOffice.people, ...others],
	chats: [
		...sampleOffice.chats.map((chat) => ({
			...chat,
			members: [...chat.members, ...(chat.private ? [] : (joining[chat.title] ?? []).map(idOf))],
		})),
		...[...sampleOffice.people, ...others]
			.filter(({ id }) => !sampleOffice.chats.some((chat) => chat.id === id))
			.map(alone),
	],
};

/** Finds a person by the end of the name or a part of the role: "An", "Giám đốc Sở Ngoại vụ". */
export function personNamed(name: string): SamplePerson {
	const person = cast.people.find((one) => one.name.endsWith(name) || one.role.includes(name));
	if (!person) throw new Error(`nobody is called ${name}`);
	return person;
}

/** Finds a group by its title, or the private chat of a person by the end of their name. */
export function chatNamed(title: string): SampleChat {
	const chat =
		cast.chats.find((one) => one.title === title) ??
		cast.chats.find((one) => one.title.endsWith(` ${title}`));
	if (!chat) throw new Error(`no chat is called ${title}`);
	return chat;
}
