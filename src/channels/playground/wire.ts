/** The objects of the Bot API that the playground speaks, as they travel over HTTP (core.telegram.org/bots/api). */
export interface WireUser {
	id: number;
	is_bot: boolean;
	first_name: string;
	username?: string;
	language_code?: string;
}

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

export interface WireFile {
	file_id: string;
	file_unique_id: string;
	file_size: number;
}

export interface WireDocument extends WireFile {
	file_name?: string;
	mime_type?: string;
}

export interface WirePhotoSize extends WireFile {
	width: number;
	height: number;
}

export interface WireButton {
	text: string;
	callback_data?: string;
	url?: string;
	style?: string;
}

export interface WireKeyboard {
	inline_keyboard: WireButton[][];
}

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

export interface WireCallbackQuery {
	id: string;
	from: WireUser;
	message: WireMessage;
	chat_instance: string;
	data: string;
}

export interface WireMembership {
	chat: WireChat;
	from: WireUser;
	date: number;
	old_chat_member: { user: WireUser; status: string };
	new_chat_member: { user: WireUser; status: string };
}

export interface WireUpdate {
	update_id: number;
	message?: WireMessage;
	callback_query?: WireCallbackQuery;
	my_chat_member?: WireMembership;
}

export interface WireCommand {
	command: string;
	description: string;
}
