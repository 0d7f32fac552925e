import type { Channel, CommandMenu } from "../domain/channel.ts";
import type { DailyJob } from "./daily.ts";

/**
 * Keeps the menus of commands as they should be. Looked at as often as everything else, it publishes only what has
 * changed since the last look: a role given or taken.
 */
export function menuJob(channel: Channel, wanted: () => Promise<CommandMenu[]>): DailyJob {
	let published = new Map<string, string>();
	return {
		at: "00:00",
		async run() {
			const menus = await wanted();
			const now = new Map(menus.map((menu) => [JSON.stringify(menu.scope), JSON.stringify(menu.commands)]));
			const changed = menus.filter((menu) => {
				const scope = JSON.stringify(menu.scope);
				return published.get(scope) !== now.get(scope);
			});
			if (changed.length) await channel.publishCommands(changed);
			published = now;
		},
	};
}
