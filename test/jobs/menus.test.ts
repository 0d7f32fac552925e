import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generalMenus, officeMenu, personalMenu } from "../../commands/menus.ts";
import { commandsFor } from "../../src/channels/playground/methods/commands.ts";
import type { Channel, CommandMenu } from "../../src/domain/channel.ts";
import { menuJob } from "../../src/jobs/menus.ts";
import { loadLocale } from "../../src/views/locale.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const t = loadLocale("vi");

test("menus are published when they change, and only those that do", async () => {
	const published: CommandMenu["scope"][][] = [];
	const channel: Pick<Channel, "publishCommands"> = {
		publishCommands: async (menus) => void published.push(menus.map(({ scope }) => scope)),
	};
	let roles: Parameters<typeof personalMenu>[2] = ["OFFICER"];
	const job = menuJob(channel as Channel, async () => [...generalMenus(t), personalMenu(t, "70", roles)]);
	await job.run();
	await job.run();
	roles = ["ADMIN"];
	await job.run();
	expect(published).toEqual([["default", "groups", "private", { channelId: "70" }], [{ channelId: "70" }]]);
});

test("a group's menu has what a group may type, a stranger's only what registers", () => {
	const [, groups, strangers] = generalMenus(t);
	const names = (menu: CommandMenu | undefined) => menu?.commands.map(({ name }) => name) ?? [];
	expect(names(groups)).toEqual(
		expect.arrayContaining(["nhiemvu", "hanchot", "baocao", "xong", "trogiup", "dangky"]),
	);
	for (const name of ["lienket", "phanquyen", "nhap", "start"]) expect(names(groups)).not.toContain(name);
	expect(names(strangers)).toEqual(["dangky", "start"]);
});

test("each role's menu has its own commands, described in Vietnamese", () => {
	const names = (role: Parameters<typeof personalMenu>[2][number]) =>
		personalMenu(t, "70", [role]).commands.map(({ name }) => name);
	expect(names("ADMIN")).toEqual(expect.arrayContaining(["lienket", "phanquyen", "nhap"]));
	expect(names("MONITOR")).toContain("nhap");
	for (const role of ["OFFICER", "FOCAL_POINT", "LEADER", "INSPECTOR"] as const)
		for (const name of ["lienket", "phanquyen", "nhap"]) expect(names(role)).not.toContain(name);
	for (const { name, description } of personalMenu(t, "70", ["ADMIN"]).commands) {
		expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
		expect(description.length).toBeLessThanOrEqual(256);
	}
});

test("the group of an office that monitors others has what decides and urges too; once it no longer does, the general menu", () => {
	const decisions = ["dondoc", "duyet", "tralai", "thoi", "dieuchinh"];
	const names = officeMenu(t, "-100", true).commands.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(["nhiemvu", "xong", "trogiup", ...decisions]));
	for (const name of ["lienket", "phanquyen", "start"]) expect(names).not.toContain(name);
	const [, groups] = generalMenus(t);
	for (const name of decisions) expect(groups?.commands.map((one) => one.name)).not.toContain(name);
	expect(officeMenu(t, "-100", false)).toEqual({ scope: { channelId: "-100" }, commands: [] });
});

describe("in an office", () => {
	let office: TestOffice;
	beforeAll(async () => {
		office = await openOffice("2026-03-02 07:45");
	}, 60_000);
	afterAll(() => office?.close());
	const menuIn = (title: string, person: string) =>
		commandsFor(office.api.state, chatNamed(title).id, personNamed(person).id).map(({ command }) => command);

	test("the group of the monitor's office shows it, those of agencies do not", () => {
		expect(menuIn("Văn phòng UBND tỉnh", "Quyên")).toEqual(
			expect.arrayContaining(["dondoc", "duyet", "nhiemvu"]),
		);
		expect(menuIn("Sở Ngoại vụ", "An")).toContain("nhiemvu");
		expect(menuIn("Sở Ngoại vụ", "An")).not.toContain("dondoc");
	});

	test("no longer once nobody there monitors", async () => {
		await office.say("Mai", "Mai", "/phanquyen thôi theo dõi Lý Thị Quyên");
		await office.goTo("2026-03-02 07:50");
		expect(menuIn("Văn phòng UBND tỉnh", "Quyên")).toContain("nhiemvu");
		expect(menuIn("Văn phòng UBND tỉnh", "Quyên")).not.toContain("dondoc");
	});
});
