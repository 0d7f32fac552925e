import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { botUser, personUser, wireChat } from "../world.ts";
import { integer, method } from "./method.ts";
import { reachableChat } from "./send.ts";

/** https://core.telegram.org/bots/api#getme */
export const getMe = method(z.object({}), (_, { state }) => ({
	...botUser(state.world),
	can_join_groups: true,
	can_read_all_group_messages: false,
	supports_inline_queries: false,
	can_connect_to_business: false,
	has_main_web_app: false,
}));

/** https://core.telegram.org/bots/api#getchat */
export const getChat = method(z.object({ chat_id: integer }), ({ chat_id }, { state }) => {
	const { who } = reachableChat(state, chat_id);
	return { ...wireChat(who), accent_color_id: 0, max_reaction_count: 11, description: who.about };
});

/** https://core.telegram.org/bots/api#getchatmember */
export const getChatMember = method(
	z.object({ chat_id: integer, user_id: integer }),
	({ chat_id, user_id }, { state }) => {
		const { who } = reachableChat(state, chat_id);
		const user =
			user_id === state.world.bot.id
				? botUser(state.world)
				: personUser(state.person(user_id) ?? refuse("PARTICIPANT_ID_INVALID"));
		const inside = user.is_bot || who.members.includes(user_id);
		return { user, status: inside ? "member" : "left" };
	},
);

/** https://core.telegram.org/bots/api#getchatmembercount */
export const getChatMemberCount = method(
	z.object({ chat_id: integer }),
	({ chat_id }, { state }) => reachableChat(state, chat_id).who.members.length + 1,
);

/** https://core.telegram.org/bots/api#leavechat */
export const leaveChat = method(z.object({ chat_id: integer }), ({ chat_id }, { state }) => {
	const { who } = reachableChat(state, chat_id);
	if (who.private) throw badRequest("chat member status can't be changed in private chats");
	const bot = botUser(state.world);
	const update = state.nextUpdate({
		my_chat_member: {
			chat: wireChat(who),
			from: bot,
			date: state.seconds(),
			old_chat_member: { user: bot, status: "member" },
			new_chat_member: { user: bot, status: "left" },
		},
	});
	state.commit({ kind: "membership", present: false, update });
	return true;
});

function refuse(reason: string): never {
	throw badRequest(reason);
}
