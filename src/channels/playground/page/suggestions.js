import { byId, h } from "./dom.js";
import { fetchCommands } from "./server.js";

let menu = [];
let shown = [];
let chosen = 0;

/** Asks which commands this person has in this chat. */
export async function loadCommands(chat, person) {
	menu = await fetchCommands(chat.id, person.id);
}

/** Whether commands are offered at this moment. */
export const suggesting = () => shown.length > 0;

/** Hides the list. */
export function closeSuggestions(input) {
	shown = [];
	draw(input);
}

/** Shows the commands that begin like what was typed. `onPick` hears the chosen one's name. */
export function suggest(input, onPick) {
	const typed = /^\/(\w*)$/.exec(input.value)?.[1];
	shown = typed === undefined ? [] : menu.filter(({ command }) => command.startsWith(typed.toLowerCase()));
	chosen = 0;
	draw(input, onPick);
}

/** Moves the choice down or up. */
export function moveChoice(input, step, onPick) {
	chosen = (chosen + step + shown.length) % shown.length;
	draw(input, onPick);
}

/** The command that stands chosen. */
export const choice = () => shown[chosen]?.command;

function draw(input, onPick) {
	const list = byId("suggestions");
	list.hidden = shown.length === 0;
	input.setAttribute("aria-expanded", String(shown.length > 0));
	if (shown.length) input.setAttribute("aria-activedescendant", `suggestion-${chosen}`);
	else input.removeAttribute("aria-activedescendant");
	list.replaceChildren(
		...shown.map(({ command, description }, index) =>
			h(
				"li",
				{
					id: `suggestion-${index}`,
					role: "option",
					"aria-selected": String(index === chosen),
					// Before the input loses the cursor.
					onmousedown: (event) => {
						event.preventDefault();
						onPick(command);
					},
				},
				h("strong", {}, `/${command}`),
				h("span", {}, description),
			),
		),
	);
	list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
}
