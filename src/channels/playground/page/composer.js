import {
	attachMenu,
	clearAttachments,
	hasAttachments,
	startDropping,
	takeAttachments,
} from "./attachment.js";
import { snippet } from "./bubble.js";
import { byId, h, icon } from "./dom.js";
import { actingIn, model, openChat } from "./model.js";
import { post } from "./server.js";
import { choice, closeSuggestions, loadCommands, moveChoice, suggest, suggesting } from "./suggestions.js";
import { word } from "./words.js";

/** chat id → what was typed and not sent */
const drafts = new Map();
let input = null;

const focus = () => input?.focus();

function grow() {
	input.style.height = "auto";
	input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

function pick(command) {
	input.value = `/${command} `;
	closeSuggestions(input);
	grow();
	focus();
}

/** Says something as the person who is played; with files, the words are the first one's caption. Null when it failed. */
export async function say(text) {
	const chat = openChat();
	const base = { person: actingIn(chat).id, chat: chat.id };
	const replyTo = model.replies.get(chat.id);
	const files = await takeAttachments();
	cancelReply();
	const reply = replyTo === undefined ? {} : { replyTo };
	if (files.length === 0) return await post("type", { ...base, ...reply, text });
	const album = files.length > 1 ? { albumId: `album-${crypto.randomUUID()}` } : {};
	let sent = null;
	for (const [index, file] of files.entries())
		sent = await post("type", { ...base, ...reply, ...album, text: index === 0 ? text : "", file });
	return sent;
}

async function submit(event) {
	event?.preventDefault();
	const text = input.value.trim();
	if (!text && !hasAttachments()) return;
	input.value = "";
	drafts.delete(model.open);
	closeSuggestions(input);
	grow();
	const sent = await say(text);
	if (!sent && !input.value) input.value = text;
	focus();
}

function onKey(event) {
	if (suggesting()) {
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			return moveChoice(input, event.key === "ArrowDown" ? 1 : -1, pick);
		}
		// A command typed out in full is sent by Enter, not completed again.
		const whole = input.value === `/${choice()}`;
		if (event.key === "Tab" || (event.key === "Enter" && !whole)) {
			event.preventDefault();
			return pick(choice());
		}
		if (event.key === "Escape") return closeSuggestions(input);
	}
	if (event.key === "Escape") return cancelReply();
	if (event.ctrlKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) return walkReply(event);
	// While letters are being composed (Telex, VNI), Enter ends the composition.
	if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void submit(event);
}

/** Ctrl+Up answers the message before, Ctrl+Down the one after. */
function walkReply(event) {
	event.preventDefault();
	const ids = [...openChat().messages.keys()];
	const at = ids.indexOf(model.replies.get(model.open));
	const next = event.key === "ArrowUp" ? (at < 0 ? ids.length - 1 : Math.max(at - 1, 0)) : at + 1;
	const message = at < 0 && event.key === "ArrowDown" ? null : openChat().messages.get(ids[next]);
	if (message) replyTo(message);
	else cancelReply();
}

/** The next thing said answers this message. */
export function replyTo(message) {
	model.replies.set(model.open, message.message_id);
	drawReply();
	focus();
}

function cancelReply() {
	model.replies.delete(model.open);
	drawReply();
}

function drawReply() {
	const message = openChat()?.messages.get(model.replies.get(model.open));
	const box = byId("replying");
	box.hidden = !message;
	for (const node of document.querySelectorAll(".message.answered")) node.classList.remove("answered");
	if (!message) return box.replaceChildren();
	document.querySelector(`[data-message="${message.message_id}"]`)?.classList.add("answered");
	box.replaceChildren(
		icon("reply"),
		h(
			"p",
			{},
			h("strong", {}, word("replyingTo", { name: message.from.first_name })),
			h("span", {}, snippet(message)),
		),
		h(
			"button",
			{ type: "button", "aria-label": word("cancelReply"), title: word("cancelReply"), onclick: cancelReply },
			icon("close"),
		),
	);
}

/** Makes the place where messages are written. */
export function startComposer() {
	input = h("textarea", {
		id: "input",
		rows: 1,
		placeholder: word("placeholder"),
		"aria-label": word("compose"),
		role: "combobox",
		"aria-controls": "suggestions",
		"aria-expanded": "false",
		"aria-autocomplete": "list",
		onkeydown: onKey,
		oninput: () => {
			grow();
			drafts.set(model.open, input.value);
			suggest(input, pick);
		},
		onblur: () => closeSuggestions(input),
	});
	byId("composer").append(
		h("ul", { id: "suggestions", role: "listbox", "aria-label": word("commands"), hidden: true }),
		h("div", { id: "replying", class: "replying", hidden: true }),
		h("div", { id: "attached", class: "attached", hidden: true }),
		h(
			"div",
			{ class: "compose-row" },
			h(
				"button",
				{
					type: "button",
					id: "attach",
					class: "round-button",
					"aria-label": word("attach"),
					title: word("attach"),
				},
				icon("clip"),
			),
			input,
			h(
				"button",
				{
					type: "submit",
					id: "send",
					class: "round-button solid",
					"aria-label": word("send"),
					title: word("send"),
				},
				icon("send"),
			),
		),
	);
	const [fileInput, menu] = attachMenu(focus);
	byId("composer").append(fileInput, menu);
	byId("attach").popoverTargetElement = menu;
	byId("composer").addEventListener("submit", submit);
	startDropping(() => openChat() && !openChat().plain, focus);
}

/** The open chat or the person in it changed: its draft, its reply, its commands. */
export function openComposer({ keepFocus = false } = {}) {
	const chat = openChat();
	clearAttachments();
	input.value = drafts.get(chat.id) ?? "";
	grow();
	byId("attach").disabled = chat.plain;
	drawReply();
	void refreshCommands();
	if (!keepFocus) focus();
}

/** The menus changed, or the chat did. */
export async function refreshCommands() {
	const chat = openChat();
	if (!chat) return;
	await loadCommands(chat, actingIn(chat));
	if (document.activeElement === input) suggest(input, pick);
}
