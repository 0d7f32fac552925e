import { byId, h, icon } from "./dom.js";
import { model } from "./model.js";
import { sizeText } from "./moments.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

const MAX_BYTES = 20_000_000;
/** What waits to be sent: { name, size?, sample? , file? } */
let waiting = [];

/** The files that go with the next message, as the server takes them. */
export async function takeAttachments() {
	const files = waiting;
	clearAttachments();
	return await Promise.all(
		files.map(async ({ sample, file }) =>
			sample ? { sample } : { name: file.name, base64: await toBase64(file), photo: isPhoto(file) },
		),
	);
}

/** Whether anything waits to be sent. */
export const hasAttachments = () => waiting.length > 0;

const isPhoto = (file) => file.type === "image/jpeg" || file.type === "image/png";

const toBase64 = (file) =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});

/** Nothing is attached any more. */
export function clearAttachments() {
	waiting = [];
	draw();
}

/** Attaches files that were chosen, dropped or pasted. */
export function attachFiles(files) {
	for (const file of files) {
		if (file.size > MAX_BYTES) toast(word("tooLarge"));
		else waiting.push({ name: file.name, size: file.size, file });
	}
	draw();
}

function draw() {
	const box = byId("attached");
	if (!box) return;
	box.hidden = waiting.length === 0;
	box.replaceChildren(
		...waiting.map((item) =>
			h(
				"span",
				{ class: "chip" },
				icon("file"),
				h("span", {}, item.name, item.size ? ` · ${sizeText(item.size)}` : ""),
				h(
					"button",
					{
						type: "button",
						"aria-label": word("removeFile"),
						onclick: () => {
							waiting = waiting.filter((other) => other !== item);
							draw();
						},
					},
					icon("close"),
				),
			),
		),
	);
}

/** The menu of the clip: a file of this machine, or one of the samples. `onDone` puts the cursor back. */
export function attachMenu(onDone) {
	const input = h("input", {
		type: "file",
		multiple: true,
		hidden: true,
		id: "file-input",
		onchange: () => {
			attachFiles(input.files);
			input.value = "";
			onDone();
		},
	});
	const menu = h("div", { id: "attach-menu", class: "menu", popover: "auto" });
	menu.addEventListener("beforetoggle", ({ newState }) => {
		if (newState !== "open") return;
		// A popover stands above the page and knows no parent: it is put over its button by hand.
		const { left, top } = byId("attach").getBoundingClientRect();
		menu.style.left = `${left}px`;
		menu.style.bottom = `${innerHeight - top + 8}px`;
	});
	const choose = (act) => () => {
		menu.hidePopover();
		act();
	};
	menu.append(
		h("button", { type: "button", onclick: choose(() => input.click()) }, word("fromComputer")),
		h("h3", {}, word("samples")),
		...model.samples.map((name) =>
			h(
				"button",
				{
					type: "button",
					"data-sample": name,
					onclick: choose(() => {
						waiting.push({ name, sample: name });
						draw();
						onDone();
					}),
				},
				icon("file"),
				name,
			),
		),
	);
	return [input, menu];
}

/** Files can be dropped on the conversation, and pictures pasted. `may()` says whether the chat takes files now. */
export function startDropping(may, onDone) {
	const zone = byId("talk");
	const note = byId("drop");
	const carriesFiles = (event) => may() && event.dataTransfer?.types.includes("Files");
	zone.addEventListener("dragover", (event) => {
		if (!carriesFiles(event)) return;
		event.preventDefault();
		note.hidden = false;
	});
	zone.addEventListener("dragleave", (event) => {
		if (!zone.contains(event.relatedTarget)) note.hidden = true;
	});
	zone.addEventListener("drop", (event) => {
		note.hidden = true;
		if (!carriesFiles(event)) return;
		event.preventDefault();
		attachFiles(event.dataTransfer.files);
		onDone();
	});
	zone.addEventListener("paste", (event) => {
		if (!may() || !event.clipboardData.files.length) return;
		event.preventDefault();
		attachFiles(event.clipboardData.files);
	});
}
