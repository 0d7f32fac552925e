import { byId } from "./dom.js";
import { model, now } from "./model.js";
import { dateValue, dayOfValue, daysLater, daysToMonday, dayText, timeText } from "./moments.js";
import { post } from "./server.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

const MORNING = "07:30";

/** Draws the bot's date and time. */
export function drawMoment() {
	byId("moment-text").textContent = `${dayText(now())} · ${timeText(now())}`;
	byId("run-digests").hidden = !model.canRunDigests;
}

async function jump(date, time) {
	byId("clock").hidePopover();
	if (!(await post("today", { date, time }))) return;
	toast(word("moved", { moment: `${time}, ${dayText(now())}` }));
}

/** Makes the panel that moves the bot's clock work. */
export function startClockPanel() {
	const form = byId("clock-form");
	// Date fields follow the browser's language: the day in words leaves no doubt about 03/02.
	const spell = () => {
		const { value } = form.elements.date;
		byId("clock-day").textContent = value ? dayOfValue(value) : "";
	};
	form.addEventListener("input", spell);
	byId("clock").addEventListener("beforetoggle", ({ newState }) => {
		if (newState !== "open") return;
		form.elements.date.value = dateValue(now());
		form.elements.time.value = timeText(now());
		spell();
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		void jump(form.elements.date.value, form.elements.time.value);
	});
	byId("next-morning").addEventListener("click", () => jump(daysLater(dateValue(now()), 1), MORNING));
	byId("next-week").addEventListener("click", () => {
		const today = dateValue(now());
		void jump(daysLater(today, daysToMonday(today)), MORNING);
	});
	byId("run-digests").addEventListener("click", async () => {
		byId("clock").hidePopover();
		await post("digests");
	});
	setInterval(() => model.ready && drawMoment(), 10_000);
}
