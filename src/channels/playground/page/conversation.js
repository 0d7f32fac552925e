import { bubble } from "./bubble.js";
import { byId, h } from "./dom.js";
import { actingIn, model, openChat } from "./model.js";
import { dayText } from "./moments.js";
import { post } from "./server.js";
import { word } from "./words.js";

const presses = new Map();
let handlers = null;

/** `on`: { reply(message), command(text) }. */
export function startConversation(on) {
	handlers = { ...on, jump, press };
}

function jump(messageId) {
	const target = byId("messages").querySelector(`[data-message="${messageId}"]`);
	if (!target) return;
	target.scrollIntoView({ block: "center", behavior: "smooth" });
	target.classList.add("flash");
	setTimeout(() => target.classList.remove("flash"), 1500);
}

async function press(message, index, button) {
	const chat = openChat();
	button.classList.add("busy");
	const answer = await post("press", {
		person: actingIn(chat).id,
		chat: chat.id,
		message: message.message_id,
		index,
	});
	if (answer) presses.set(answer.press, button);
	else button.classList.remove("busy");
	// A bot that never answers must not leave the button spinning for ever.
	setTimeout(() => button.classList.remove("busy"), 15_000);
}

/** The bot answered a press: its button rests again. */
export function endPress(pressId) {
	// The answer can arrive before the reply to the request that started the press.
	setTimeout(() => {
		presses.get(pressId)?.classList.remove("busy");
		presses.delete(pressId);
	}, 150);
}

const dayOf = (message) => dayText(new Date(message.date * 1000));
/** Where the box was last put; as long as it stands there, the person has not scrolled. */
let placed = 0;

const follows = (box) =>
	box.scrollTop === placed || box.scrollHeight - box.scrollTop - box.clientHeight < 160;

/** Shows the end; of a last message that is taller than the box, its beginning. */
function toEnd(box) {
	const last = box.querySelector(".message:last-child");
	const tall = last && last.offsetHeight > box.clientHeight;
	box.scrollTop = tall ? last.offsetTop - box.offsetTop - 8 : box.scrollHeight;
	placed = box.scrollTop;
}

const emptyNote = () =>
	h("div", { class: "empty" }, h("p", {}, word("empty")), h("p", {}, word("emptyHint")));

/** Draws all messages of the open chat. */
export function drawConversation() {
	const chat = openChat();
	const box = byId("messages");
	if (!chat) return;
	const nodes = [];
	let day = "";
	for (const message of chat.messages.values()) {
		if (dayOf(message) !== day) nodes.push(h("p", { class: "day" }, dayOf(message)));
		day = dayOf(message);
		nodes.push(bubble(chat, message, handlers));
	}
	box.dataset.day = day;
	box.replaceChildren(...(nodes.length ? nodes : [emptyNote()]));
	toEnd(box);
}

/** Draws one new or changed message of the open chat. */
export function drawMessage(message) {
	const chat = openChat();
	if (chat?.id !== message.chat.id) return;
	const box = byId("messages");
	const stays = follows(box) || message.from.id === actingIn(chat).id;
	const node = bubble(chat, message, handlers);
	const old = box.querySelector(`[data-message="${message.message_id}"]`);
	if (old) old.replaceWith(node);
	else {
		box.querySelector(".empty")?.remove();
		if (box.dataset.day !== dayOf(message)) box.append(h("p", { class: "day" }, dayOf(message)));
		box.dataset.day = dayOf(message);
		box.append(node);
	}
	if (stays) toEnd(box);
	node.querySelector("img.photo")?.addEventListener("load", () => stays && toEnd(box));
}

/** Takes a deleted message away. */
export function dropMessage(chatId, messageId) {
	if (model.open === chatId) byId("messages").querySelector(`[data-message="${messageId}"]`)?.remove();
}
