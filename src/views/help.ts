import type { HelpContext } from "../domain/help.ts";
import type { Block, Message } from "../domain/message.ts";
import type { RoleName } from "../domain/people/role.ts";
import type { Translate } from "../domain/translate.ts";
import { roleText } from "./people/role-text.ts";

/** A line of help: the command it needs, and its sentence in `locales/`. */
type Line = readonly [command: string, key: string];

const READ: readonly Line[] = [
	["nhiemvu", "help-nhiemvu"],
	["nhiemvu", "help-nhiemvu-search"],
	["hanchot", "help-hanchot"],
	["baocao", "help-baocao"],
];

const READ_ALL: readonly Line[] = [
	["nhiemvu", "help-nhiemvu-agency"],
	["hanchot", "help-hanchot-overdue"],
	["baocao", "help-baocao-quarter"],
	["longghep", "help-longghep"],
	["chuanbihop", "help-chuanbihop"],
	["ketqua", "help-ketqua"],
	["kiennghi", "help-kiennghi-list"],
	["thoathuan", "help-thoathuan"],
	["chitieu", "help-chitieu"],
];

const DECIDE: readonly Line[] = [
	["dondoc", "help-dondoc"],
	["gopy", "help-gopy"],
	["gopy", "help-gopy-list"],
	["dondoc", "help-dondoc-list"],
	["congvan", "help-congvan"],
	["duyet", "help-duyet"],
	["chuyen", "help-chuyen"],
	["thoi", "help-thoi"],
	["dieuchinh", "help-dieuchinh"],
	["kichhoat", "help-kichhoat"],
];

/** What is done to agencies below one's own: where there are none, nothing of it works. */
const BELOW: ReadonlySet<string> = new Set([
	"help-giao",
	"help-dondoc",
	"help-dondoc-list",
	"help-congvan",
	"help-duyet",
	"help-thoi",
	"help-dieuchinh",
]);

/** What shows a group its own work only, unless the whole that its monitor follows is named. */
const FOLLOWED: Record<string, string> = {
	"help-hanchot-overdue": "help-followed-overdue",
	"help-baocao-quarter": "help-followed-report",
	"help-longghep": "help-followed-paragraph",
	"help-ketqua": "help-followed-results",
};

/** What each role comes for, most particular first. */
const LINES: Record<RoleName, readonly Line[]> = {
	ADMIN: [
		["lienket", "help-lienket"],
		["phanquyen", "help-phanquyen"],
		["phanquyen", "help-phanquyen-list"],
		["phanquyen", "help-phanquyen-replace"],
		["coquan", "help-coquan"],
		["coquan", "help-coquan-merge"],
		["lich", "help-lich"],
		["caidat", "help-caidat-office"],
		["trangthai", "help-trangthai"],
	],
	MONITOR: [["nhap", "help-nhap"], ["giao", "help-giao"], ...DECIDE, ...READ_ALL],
	LEADER: [...READ_ALL, ["giao", "help-giao"], ...DECIDE, ["caidat", "help-caidat-private"]],
	FOCAL_POINT: [
		...READ,
		["kiennghi", "help-kiennghi-list"],
		["kiennghi", "help-kiennghi"],
		["thoathuan", "help-thoathuan"],
		["chitieu", "help-chitieu"],
		["ketqua", "help-ketqua"],
		["phancong", "help-phancong"],
		["gopy", "help-gopy-answer"],
		["gopy", "help-gopy"],
		["uyquyen", "help-uyquyen"],
		["lich", "help-lich-feed"],
		["caidat", "help-caidat"],
	],
	OFFICER: READ,
	INSPECTOR: [...READ_ALL, ["nhatky", "help-nhatky"]],
};

/** Roles in the order in which their help is shown. */
const ORDER = ["ADMIN", "MONITOR", "LEADER", "FOCAL_POINT", "OFFICER", "INSPECTOR"] as const;

/** How to answer what the bot says, for those who may. */
const REPLIES: Partial<Record<RoleName, readonly string[]>> = {
	LEADER: ["help-reply-decide", "help-reply-urge"],
	FOCAL_POINT: [
		"help-reply-complete",
		"help-reply-progress",
		"help-reply-obstacle",
		"help-reply-extension",
		"help-reply-accept",
		"help-reply-escalate",
		"help-reply-activate",
	],
	OFFICER: ["help-reply-complete", "help-reply-officer"],
	MONITOR: ["help-reply-complete", "help-reply-decide", "help-reply-urge"],
};

/**
 * An officer's help adds nothing to a focal point's. In a group everybody reads along: a leader does there what a focal
 * point does.
 */
function rolesToTell({ roles, private: alone }: HelpContext): RoleName[] {
	const here = alone ? roles : roles.map((role) => (role === "LEADER" ? "FOCAL_POINT" : role));
	const held = ORDER.filter((role) => here.includes(role) && (alone || role !== "ADMIN"));
	return held.includes("FOCAL_POINT") ? held.filter((role) => role !== "OFFICER") : held;
}

const notice = (...texts: string[]): Message => ({
	blocks: texts.map((text): Block => ({ type: "paragraph", text })),
});

/** Help for those who have nothing to do here yet: they learn how to register, and nothing else. */
function outsideHelp(t: Translate, context: HelpContext): Message | null {
	if (!context.private && context.agency === null)
		return notice(t("help-unlinked"), t("help-unlinked-how", { bot: context.bot }));
	return context.roles.length === 0 ? notice(t("help-stranger"), t("help-stranger-how")) : null;
}

const unique = (list: string[]): string[] => [...new Set(list)];

/** `/trogiup`: what this person can do in this chat, with examples that work as typed. */
export function helpMessage(t: Translate, context: HelpContext): Message {
	const outside = outsideHelp(t, context);
	if (outside) return outside;
	const at = context.private ? "" : `@${context.bot}`;
	const roles = rolesToTell(context);
	const told: readonly RoleName[] = roles.length > 0 ? roles : ["OFFICER"];
	const { below, follows } = context;
	const lines = unique(
		told.flatMap((role) =>
			LINES[role]
				.filter(([command]) => context.commands.includes(command))
				.map(([, key]) => (follows === null ? key : (FOLLOWED[key] ?? key)))
				.filter((key) => !BELOW.has(key) || below !== null),
		),
	);
	const vars = { at, below: below ?? t("help-agency"), follows: follows ?? "" };
	const replies = unique(told.flatMap((role) => REPLIES[role] ?? []));
	const title =
		!context.private && context.agency
			? t("help-title-group", { agency: context.agency })
			: t("help-title-roles", {
					roles: told.map((role) => roleText(t, role)).join(", "),
				});
	const blocks: Block[] = [
		{ type: "heading", text: title },
		{ type: "bullets", items: lines.map((key) => t(key, vars)) },
	];
	if (replies.length > 0)
		blocks.push(
			{ type: "heading", text: t("help-replies") },
			{ type: "bullets", items: replies.map((key) => t(key)) },
		);
	blocks.push({ type: "note", text: t("help-more", { at }) });
	return { blocks };
}

/** `/start`: who the bot is, then the same help. A stranger learns only how to register. */
export function startMessage(t: Translate, context: HelpContext): Message {
	const outside = outsideHelp(t, context);
	if (outside) return outside;
	const { blocks } = helpMessage(t, context);
	return { blocks: [{ type: "paragraph", text: t("start-intro") }, ...blocks] };
}

/** `/trogiup nhiemvu`: what one command does, and its examples, one a line in `locales/`. */
export function helpCommandMessage(t: Translate, name: string, context: HelpContext): Message {
	const at = context.private ? "" : `@${context.bot}`;
	const examples = t(`usage-${name}`, { at })
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);
	return {
		blocks: [
			{ type: "heading", text: t("usage-title", { command: name, description: t(`command-${name}`) }) },
			{ type: "bullets", items: examples },
		],
	};
}
