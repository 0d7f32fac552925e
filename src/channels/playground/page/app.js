import { drawChats, drawTour } from "./chat-list.js";
import { drawMoment, startClockPanel } from "./clock-panel.js";
import { openComposer, refreshCommands, replyTo, say, startComposer } from "./composer.js";
import { drawConversation, drawMessage, dropMessage, endPress, startConversation } from "./conversation.js";
import { byId } from "./dom.js";
import { markSeen, model, openChat, restore } from "./model.js";
import { setZone } from "./moments.js";
import { listen } from "./server.js";
import { drawHead, drawTyping } from "./talk-head.js";
import { toast } from "./toast.js";

const TYPING_MS = 5000;
const wide = matchMedia("(min-width: 760px)");

const setClock = (iso) => {
	model.clockOffset = Date.parse(iso) - Date.now();
	drawMoment();
};

function redrawHead() {
	const chat = openChat();
	if (chat)
		drawHead(chat, () => {
			drawConversation();
			openComposer();
		});
}

/** Opens the chat the address names; a wide window always shows one. */
function route() {
	if (!model.ready) return;
	const named = Number(location.hash.slice(1));
	const fallback = wide.matches ? (model.open ?? [...model.chats.keys()][0]) : null;
	model.open = model.chats.has(named) ? named : fallback;
	// The address always names the open chat, so that "back" and "reload" come to it again.
	if (model.open !== null && model.open !== named) history.replaceState(null, "", `#${model.open}`);
	byId("panes").classList.toggle("in-chat", model.open !== null);
	const chat = openChat();
	if (chat) {
		markSeen(chat);
		redrawHead();
		drawConversation();
		openComposer({ keepFocus: !wide.matches });
	}
	drawChats();
}

function takeState(state) {
	Object.assign(model, {
		ready: true,
		bot: state.bot,
		zone: state.zone,
		samples: state.samples,
		tour: state.tour,
		canRunDigests: state.canRunDigests,
		people: new Map(state.people.map((person) => [person.id, person])),
		chats: new Map(
			state.chats.map((chat) => [
				chat.id,
				{ ...chat, messages: new Map(chat.messages.map((message) => [message.message_id, message])) },
			]),
		),
	});
	setZone(state.zone);
	setClock(state.now);
	restore();
	if (!byId("input")) startComposer();
	drawTour();
	route();
}

function takeMessage(message) {
	const chat = model.chats.get(message.chat.id);
	if (!chat) return;
	chat.messages.set(message.message_id, message);
	if (message.from.is_bot) chat.typingUntil = 0;
	drawMessage(message);
	if (chat.id === model.open && document.visibilityState === "visible") markSeen(chat);
	if (chat.id === model.open) drawTyping(chat);
	drawChats();
}

const events = {
	state: takeState,
	message: ({ message }) => takeMessage(message),
	deleted({ chatId, messageId }) {
		model.chats.get(chatId)?.messages.delete(messageId);
		dropMessage(chatId, messageId);
		drawChats();
	},
	answered({ pressId, text }) {
		endPress(pressId);
		if (text) toast(text);
	},
	typing({ chatId }) {
		const chat = model.chats.get(chatId);
		if (!chat) return;
		chat.typingUntil = Date.now() + TYPING_MS;
		if (chatId === model.open) drawTyping(chat);
		setTimeout(() => chatId === model.open && drawTyping(chat), TYPING_MS + 50);
	},
	today: ({ now }) => setClock(now),
	plain({ chatId, plain }) {
		const chat = model.chats.get(chatId);
		if (!chat) return;
		chat.plain = plain;
		if (chatId !== model.open) return;
		const switched = document.activeElement?.id === "plain";
		redrawHead();
		openComposer({ keepFocus: true });
		if (switched) byId("plain").focus();
	},
	membership({ chatId, present }) {
		const chat = model.chats.get(chatId);
		if (chat) chat.present = present;
	},
	commands: () => void refreshCommands(),
	beat() {},
};

startConversation({
	reply: replyTo,
	command: (text) => void say(openChat().private ? text : `${text.split("@")[0]}@${model.bot.username}`),
});
startClockPanel();
addEventListener("hashchange", route);
wide.addEventListener("change", route);
addEventListener("visibilitychange", () => {
	const chat = openChat();
	if (chat && document.visibilityState === "visible") markSeen(chat);
	if (model.ready) drawChats();
});
listen(
	(event) => events[event.kind]?.(event),
	(online) => {
		byId("offline").hidden = online;
	},
);
