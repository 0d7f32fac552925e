import { avatar } from "./chat-list.js";
import { h, icon } from "./dom.js";
import { actingIn, model } from "./model.js";
import { sizeText, timeText } from "./moments.js";
import { richText } from "./rich-text.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

/** First words of a message, for where it is quoted. */
export const snippet = (message) => {
	const text = message.text ?? message.caption ?? message.document?.file_name ?? word("photo");
	return text.replace(/\s+/g, " ").slice(0, 120);
};

function quote(target, onJump) {
	return h(
		"button",
		{ type: "button", class: "quote", onclick: () => onJump(target.message_id) },
		h("strong", {}, target.from.first_name),
		h("span", {}, snippet(target)),
	);
}

function attachment(message) {
	if (message.photo)
		return h("img", {
			class: "photo",
			src: `/playground/files/${message.photo.at(-1).file_id}`,
			alt: word("photo"),
			width: message.photo.at(-1).width,
			height: message.photo.at(-1).height,
		});
	const file = message.document;
	if (!file) return null;
	return h(
		"a",
		{
			class: "file",
			href: `/playground/files/${file.file_id}`,
			download: file.file_name,
			"aria-label": word("download", { name: file.file_name }),
		},
		icon("file"),
		h("span", { class: "file-name" }, file.file_name),
		h("span", { class: "file-size" }, sizeText(file.file_size)),
	);
}

function keyboard(message, onPress) {
	if (!message.reply_markup) return null;
	let index = -1;
	return h(
		"div",
		{ class: "keyboard" },
		message.reply_markup.inline_keyboard.map((row) =>
			h(
				"div",
				{ class: "keyboard-row" },
				row.map((button) => {
					index += 1;
					const mine = index;
					const press = (event) => onPress(message, mine, event.currentTarget);
					return h("button", { type: "button", class: button.style ?? "", onclick: press }, button.text);
				}),
			),
		),
	);
}

const footer = (message) =>
	h(
		"footer",
		{},
		message.has_protected_content &&
			h(
				"span",
				{ class: "protected", title: word("protected") },
				icon("lock"),
				h("span", { class: "hidden" }, word("protected")),
			),
		message.edit_date && h("span", {}, word("edited")),
		h(
			"time",
			{ dateTime: new Date(message.date * 1000).toISOString() },
			timeText(new Date(message.date * 1000)),
		),
	);

async function copy(text) {
	const copied = await navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
	toast(copied ? word("copied", { text }) : word("failed"));
}

/** One message. `on`: { reply(message), jump(id), press(message, index, button), command(text) }. */
export function bubble(chat, message, on) {
	const mine = message.from.id === actingIn(chat).id;
	const bot = message.from.is_bot;
	const text = message.text ?? message.caption;
	const sender = model.people.get(message.from.id);
	const clicked = (event) => {
		const code = event.target.closest(".text code");
		if (code) return copy(code.textContent);
		const busy = event.target.closest("button, a, img") || String(getSelection()) !== "";
		if (!busy) on.reply(message);
	};
	return h(
		"article",
		{
			class: `message ${mine ? "mine" : "theirs"} ${bot ? "from-bot" : ""}`,
			"data-message": String(message.message_id),
		},
		!mine && avatar(message.from.first_name, message.from.id, bot ? "round bot" : "round"),
		h(
			"div",
			{ class: "body" },
			h(
				"div",
				{ class: "bubble", onclick: clicked },
				h(
					"p",
					{ class: mine ? "hidden" : "sender" },
					h("strong", {}, message.from.first_name),
					h("span", {}, bot ? word("bot") : (sender?.role ?? "")),
				),
				message.reply_to_message && quote(message.reply_to_message, on.jump),
				attachment(message),
				text &&
					h(
						"div",
						{ class: "text" },
						richText(text, message.entities ?? message.caption_entities, bot ? on.command : null),
					),
				footer(message),
			),
			h(
				"button",
				{
					type: "button",
					class: "reply",
					"aria-label": word("reply"),
					title: word("reply"),
					onclick: () => on.reply(message),
				},
				icon("reply"),
			),
			keyboard(message, on.press),
			message.unseen && h("p", { class: "unseen" }, icon("muted"), word("unseen")),
		),
	);
}
