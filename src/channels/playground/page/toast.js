import { byId, h } from "./dom.js";

const SHOWN_MS = 5000;

/** A short notice at the bottom that goes away by itself. */
export function toast(text) {
	const note = h("p", { class: "toast" }, text);
	byId("toasts").append(note);
	setTimeout(() => note.remove(), SHOWN_MS);
}
