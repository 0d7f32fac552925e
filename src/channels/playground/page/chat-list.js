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

function entry(chat) {
	const last = lastMessage(chat);
	const unread = chat.id === model.open ? 0 : unreadIn(chat);
	return h(
		"a",
		{
			href: `#${chat.id}`,
			class: "chat",
			"data-chat": String(chat.id),
			"aria-current": chat.id === model.open ? "true" : undefined,
		},
		avatar(chat.title, chat.id, chat.private ? "round" : ""),
		h("span", { class: "chat-title" }, chat.title),
		h("span", { class: "chat-time" }, last ? timeText(new Date(last.date * 1000)) : ""),
		h("span", { class: "chat-last" }, last ? preview(last) : chat.about),
		unread > 0 &&
			h(
				"span",
				{ class: "unread" },
				h("span", { "aria-hidden": "true" }, String(unread)),
				h("span", { class: "hidden" }, word("unread", { count: unread })),
			),
	);
}

/** Draws the list of chats: groups first, then private ones. */
export function drawChats() {
	const nav = byId("chats");
	const focused = nav.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
	const chats = [...model.chats.values()];
	nav.replaceChildren(
		h("h2", {}, word("groups")),
		...chats.filter((chat) => !chat.private).map(entry),
		h("h2", {}, word("privateChats")),
		...chats.filter((chat) => chat.private).map(entry),
	);
	if (focused) nav.querySelector(`[data-chat="${focused}"]`)?.focus();
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
