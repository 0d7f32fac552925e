import { expect, test } from "vitest";
import { generalMenus, personalMenu } from "../../commands/menus.ts";
import type { Channel, CommandMenu } from "../../src/domain/channel.ts";
import { menuJob } from "../../src/jobs/menus.ts";
import { loadLocale } from "../../src/views/locale.ts";

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
