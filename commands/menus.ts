import type { CommandMenu } from "../src/domain/channel.ts";
import type { RoleName } from "../src/domain/people/role.ts";
import type { Translate } from "../src/domain/translate.ts";
import type { Command } from "./command.ts";
import { commands } from "./index.ts";

const entries = (t: Translate, chosen: readonly Command[]): CommandMenu["commands"] =>
	chosen.map(({ name }) => ({ name, description: t(`command-${name}`) }));

/** What every group and every private chat is offered. */
export const generalMenus = (t: Translate): CommandMenu[] => {
	const groups = entries(
		t,
		commands.filter(({ offer }) => offer.groups === true),
	);
	const strangers = entries(
		t,
		commands.filter(({ offer }) => offer.privately === "anyone"),
	);
	return [
		{ scope: "default", commands: strangers },
		{ scope: "groups", commands: groups },
		{ scope: "private", commands: strangers },
	];
};

/** What the private chat of a person with these roles is offered. */
export const personalMenu = (t: Translate, channelId: string, roles: readonly RoleName[]): CommandMenu => ({
	scope: { channelId },
	commands: entries(
		t,
		commands.filter(
			({ offer }) => offer.privately === "anyone" || roles.some((role) => offer.privately.includes(role)),
		),
	),
});

/** What the group of an office is offered: one that monitors others decides and urges there; others have the general menu. */
export const officeMenu = (t: Translate, channelId: string, monitors: boolean): CommandMenu => ({
	scope: { channelId },
	commands: monitors
		? entries(
				t,
				commands.filter(({ offer }) => offer.groups),
			)
		: [],
});
