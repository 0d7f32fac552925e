/** The objects of the Bot API that the playground speaks, as they travel over HTTP (core.telegram.org/bots/api). */
export interface WireUser {
	id: number;
	is_bot: boolean;
	first_name: string;
	username?: string;
	language_code?: string;
}

/** A chat; supergroups have negative ids. */
export interface WireChat {
	id: number;
	type: "private" | "group" | "supergroup";
	title?: string;
	first_name?: string;
}

/** Offsets and lengths count UTF-16 units. */
export interface WireEntity {
	type: string;
	offset: number;
	length: number;
	url?: string;
	language?: string;
	custom_emoji_id?: string;
}

/** Ids and bytes of a file. */
export interface WireFile {
	file_id: string;
	file_unique_id: string;
	file_size: number;
}

/** A file sent as it is. */
export interface WireDocument extends WireFile {
	file_name?: string;
	mime_type?: string;
}

/** A picture, in pixels. */
export interface WirePhotoSize extends WireFile {
	width: number;
	height: number;
}

/** A button under a message. */
export interface WireButton {
	text: string;
	callback_data?: string;
	url?: string;
	style?: string;
}

/** Rows of buttons. */
export interface WireKeyboard {
	inline_keyboard: WireButton[][];
}

/** A message. */
export interface WireMessage {
	message_id: number;
	/** Unix seconds by the playground's clock. */
	date: number;
	edit_date?: number;
	chat: WireChat;
	from: WireUser;
	text?: string;
	entities?: WireEntity[];
	caption?: string;
	caption_entities?: WireEntity[];
	document?: WireDocument;
	photo?: WirePhotoSize[];
	media_group_id?: string;
	reply_to_message?: WireMessage;
	reply_markup?: WireKeyboard;
	has_protected_content?: true;
}

/** A pressed button. */
export interface WireCallbackQuery {
	id: string;
	from: WireUser;
	message: WireMessage;
	chat_instance: string;
	data: string;
}

/** The bot came or went. */
export interface WireMembership {
	chat: WireChat;
	from: WireUser;
	date: number;
	old_chat_member: { user: WireUser; status: string };
	new_chat_member: { user: WireUser; status: string };
}

/** What the bot is told. */
export interface WireUpdate {
	update_id: number;
	message?: WireMessage;
	callback_query?: WireCallbackQuery;
	my_chat_member?: WireMembership;
}

/** A line of the menu of commands. */
export interface WireCommand {
	command: string;
	description: string;
}
