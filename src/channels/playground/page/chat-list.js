import { byId, h } from "./dom.js";
import { lastMessage, model, unreadIn } from "./model.js";
import { timeText } from "./moments.js";
import { word } from "./words.js";

/** Two letters: of the first and last name of a person, of the first two words of a group. */
function letters(title, person) {
	const words = title.split(" ");
	if (person) return [words[0], words.length > 1 ? words.at(-1) : ""];
	// A short word like "Sở" stands before every other name and would make all look alike.
	return (words[0].length > 2 ? words : words.slice(1)).slice(0, 2);
}

/** The letters and tint of a chat, a person or the bot; `kind` is its class. */
export function avatar(title, id, kind = "") {
	const shown = letters(title, kind !== "").map((part) => part.slice(0, 1).toUpperCase());
	return h(
		"span",
		{ class: `avatar tint-${Math.abs(id) % 6} ${kind}`, "aria-hidden": "true" },
		shown.join(""),
	);
}

const preview = (message) =>
	(message.text ?? message.caption ?? message.document?.file_name ?? word("photo"))
		.split("\n")[0]
		.slice(0, 80);

/** The link of each chat. It is kept, and only filled anew: a click on a link that is taken away meanwhile is lost. */
const links = new Map();

function linkOf(chat) {
	const kept = links.get(chat.id);
	if (kept) return kept;
	const link = h("a", { href: `#${chat.id}`, class: "chat", "data-chat": String(chat.id) });
	links.set(chat.id, link);
	return link;
}

function entry(chat) {
	const last = lastMessage(chat);
	const unread = chat.id === model.open ? 0 : unreadIn(chat);
	const link = linkOf(chat);
	if (chat.id === model.open) link.setAttribute("aria-current", "true");
	else link.removeAttribute("aria-current");
	link.replaceChildren(
		avatar(chat.title, chat.id, chat.private ? "round" : ""),
		h("span", { class: "chat-title" }, chat.title),
		h("span", { class: "chat-time" }, last ? timeText(new Date(last.date * 1000)) : ""),
		h("span", { class: "chat-last" }, last ? preview(last) : chat.about),
	);
	if (unread > 0)
		link.append(
			h(
				"span",
				{ class: "unread" },
				h("span", { "aria-hidden": "true" }, String(unread)),
				h("span", { class: "hidden" }, word("unread", { count: unread })),
			),
		);
	return link;
}

/** Draws the list of chats: groups first, then private ones. */
export function drawChats() {
	const nav = byId("chats");
	const chats = [...model.chats.values()];
	const entries = chats.map(entry);
	if (entries.some((link) => !nav.contains(link)))
		nav.replaceChildren(
			h("h2", {}, word("groups")),
			...entries.filter((_, at) => !chats[at].private),
			h("h2", {}, word("privateChats")),
			...entries.filter((_, at) => chats[at].private),
		);
	const unread = chats.reduce((sum, chat) => sum + (chat.id === model.open ? 0 : unreadIn(chat)), 0);
	document.title = unread > 0 ? `(${unread}) ${word("title")}` : word("title");
}

/** Draws the things to try; each opens its chat. */
export function drawTour() {
	byId("tour").hidden = model.tour.length === 0;
	byId("tour-steps").replaceChildren(
		...model.tour.map((step) => h("li", {}, h("a", { href: `#${step.chat}` }, step.text))),
	);
}
