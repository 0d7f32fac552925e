import { z } from "zod";

/** The parts of the Bot API's Update that the bot reads; everything else passes unseen. */

/** Ids have up to 52 significant bits and are numbers in JSON. */
const Id = z.int();

const Chat = z.object({
	id: Id,
	type: z.enum(["private", "group", "supergroup", "channel"]),
	title: z.string().optional(),
	first_name: z.string().optional(),
	last_name: z.string().optional(),
});

const User = z.object({
	id: Id,
	is_bot: z.boolean(),
	first_name: z.string(),
	last_name: z.string().optional(),
});

/** Ids that Telegram makes are plain ASCII; whatever else is none, and the database might not even store it. */
const Reference = z.string().regex(/^[\x21-\x7e]{1,1024}$/);

const FileBase = z.object({ file_id: Reference, file_size: z.number().optional() });
const Photo = FileBase.extend({ width: z.number(), height: z.number() });
const Document = FileBase.extend({
	file_name: z.string().optional(),
	mime_type: Reference.optional().catch(undefined),
});

const Replied = z.object({
	message_id: Id,
	from: z.object({ id: Id }).optional(),
	forum_topic_created: z.unknown().optional(),
	document: Document.optional().catch(undefined),
	photo: z.array(Photo).optional().catch(undefined),
});

/** Content that the bot only knows to be there. */
const Something = z.unknown().optional();

export const TelegramMessage = z.object({
	message_id: Id,
	chat: Chat,
	from: User.optional(),
	sender_chat: z.object({ id: Id }).optional(),
	message_thread_id: Id.optional(),
	is_topic_message: z.boolean().optional(),
	text: z.string().optional(),
	caption: z.string().optional(),
	reply_to_message: Replied.optional(),
	media_group_id: Reference.optional(),
	document: Document.optional(),
	photo: z.array(Photo).optional(),
	migrate_to_chat_id: Id.optional(),
	migrate_from_chat_id: Id.optional(),
	animation: Something,
	audio: Something,
	checklist: Something,
	contact: Something,
	dice: Something,
	game: Something,
	location: Something,
	poll: Something,
	sticker: Something,
	story: Something,
	venue: Something,
	video: Something,
	video_note: Something,
	voice: Something,
});
export type TelegramMessage = z.infer<typeof TelegramMessage>;

const Member = z.object({ status: z.string(), is_member: z.boolean().optional() });

export const TelegramPress = z.object({
	id: Reference,
	from: User,
	message: z
		.object({
			message_id: Id,
			chat: Chat,
			message_thread_id: Id.optional(),
			is_topic_message: z.boolean().optional(),
		})
		.optional(),
	data: z.string().optional(),
});
export type TelegramPress = z.infer<typeof TelegramPress>;

export const TelegramMembership = z.object({
	chat: Chat,
	from: User,
	old_chat_member: Member,
	new_chat_member: Member,
});
export type TelegramMembership = z.infer<typeof TelegramMembership>;

export type TelegramChat = z.infer<typeof Chat>;
export type TelegramUser = z.infer<typeof User>;
export type TelegramMember = z.infer<typeof Member>;

/** What the bot asks Telegram for, and no more. */
export const ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"] as const;

export const TelegramUpdate = z.object({
	update_id: Id,
	message: TelegramMessage.optional(),
	callback_query: TelegramPress.optional(),
	my_chat_member: TelegramMembership.optional(),
});
export type TelegramUpdate = z.infer<typeof TelegramUpdate>;
