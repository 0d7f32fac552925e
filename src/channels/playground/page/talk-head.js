import { avatar } from "./chat-list.js";
import { byId, h, icon } from "./dom.js";
import { actingIn, keep, model } from "./model.js";
import { post } from "./server.js";
import { word } from "./words.js";

const optionText = (person) => `${person.name} (${person.role})`;

function personSwitch(chat, onSwitch) {
	const acting = actingIn(chat);
	if (chat.members.length === 1)
		return h("p", { class: "acting" }, h("span", {}, word("actingAs")), h("strong", {}, acting.name));
	const select = h(
		"select",
		{
			id: "acting",
			onchange: () => {
				model.acting.set(chat.id, Number(select.value));
				keep();
				onSwitch();
			},
		},
		chat.members.map((id) =>
			h("option", { value: String(id), selected: id === acting.id }, optionText(model.people.get(id))),
		),
	);
	return h("label", { class: "acting" }, h("span", {}, word("actingAs")), select);
}

function plainSwitch(chat) {
	const input = h("input", {
		type: "checkbox",
		role: "switch",
		id: "plain",
		checked: chat.plain,
		onchange: async () => {
			const done = await post("plain", { chat: chat.id, plain: input.checked });
			if (!done) input.checked = chat.plain;
		},
	});
	return h("label", { class: "switch", title: word("plainHint") }, input, h("span", {}, word("plain")));
}

/** Says that the bot types, or what the chat is about. The rest of the head stays: somebody may be pressing in it. */
export function drawTyping(chat) {
	const typing = (chat.typingUntil ?? 0) > Date.now();
	const line = byId("talk-about");
	line.className = typing ? "typing" : "";
	line.textContent = typing ? word("typing") : chat.about;
}

/** Draws the head of the open chat: what it is, who the newcomer is in it, and the text-only switch. */
export function drawHead(chat, onSwitch) {
	byId("plain-note").hidden = !chat.plain;
	byId("messages").classList.toggle("plain", chat.plain);
	byId("talk-head").replaceChildren(
		h("a", { href: "#", class: "back", "aria-label": word("back") }, icon("back")),
		avatar(chat.title, chat.id, chat.private ? "round" : ""),
		h("div", { class: "talk-name" }, h("h2", {}, chat.title), h("p", { id: "talk-about" })),
		h("div", { class: "talk-tools" }, personSwitch(chat, onSwitch), plainSwitch(chat)),
	);
	drawTyping(chat);
}
