/** An element with properties ("on…" are listeners, "aria-…" and "data-…" attributes) and children; empty ones are left out. */
export function h(tag, properties = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (value === undefined || value === null || value === false) continue;
		if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
		else if (name === "class") element.className = value;
		else if (name in element && !name.includes("-")) element[name] = value;
		else element.setAttribute(name, value === true ? "" : value);
	}
	element.append(
		...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
	);
	return element;
}

const PATHS = {
	send: "M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4",
	clip: "m20 11-8.3 8.3a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.2a1.6 1.6 0 0 1-2.3-2.3L14.7 7",
	reply: "M10 8V4L3 11l7 7v-4c5 0 8.5 1.6 11 5-1-5-4-10-11-11Z",
	close: "m6 6 12 12M18 6 6 18",
	back: "m15 5-7 7 7 7",
	lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
	file: "M7 3h7l5 5v13H7zM14 3v5h5",
	muted:
		"M3 3l18 18M10 6.5A8 8 0 0 1 21 12a13 13 0 0 1-2.4 3M6.5 8A13 13 0 0 0 3 12c2 3.5 5 6 9 6a9 9 0 0 0 4-1",
};

/** A line icon, hidden from screen readers: a word always stands beside it or in its button's label. */
export function icon(name) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("viewBox", "0 0 24 24");
	svg.setAttribute("class", "icon");
	svg.setAttribute("aria-hidden", "true");
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	path.setAttribute("d", PATHS[name]);
	svg.append(path);
	return svg;
}

/** The element with this id. */
export const byId = (id) => document.getElementById(id);
