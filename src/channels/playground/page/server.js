import { toast } from "./toast.js";
import { word } from "./words.js";

/** Asks the server to do something; tells the person when it fails. Returns the answer or null. */
export async function post(path, data = {}) {
	try {
		const answer = await fetch(`/playground/api/${path}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(data),
		});
		if (answer.ok) return await answer.json();
	} catch {
		// The sentence below says all there is to say.
	}
	toast(word("failed"));
	return null;
}

/** The menu of commands of a person in a chat. */
export async function fetchCommands(chat, person) {
	const answer = await fetch(`/playground/api/commands?chat=${chat}&person=${person}`).catch(() => null);
	return answer?.ok ? await answer.json() : [];
}

/** Listens to the server for ever: `onEvent` hears each event, `onLine` whether the connection stands. */
export function listen(onEvent, onLine) {
	const source = new EventSource("/playground/api/events");
	source.onmessage = ({ data }) => onEvent(JSON.parse(data));
	source.onopen = () => onLine(true);
	source.onerror = () => {
		onLine(false);
		// A server that is down answers nothing: the browser then gives up, so it is asked again.
		if (source.readyState !== EventSource.CLOSED) return;
		setTimeout(() => listen(onEvent, onLine), 1000);
	};
}
