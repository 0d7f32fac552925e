/** What the page may do to the bot itself, beyond talking to it. */
export interface PlaygroundControls {
	/** The bot's clock. */
	today(): Date;
	/** Moves the bot's clock; what is due by then happens. */
	setNow(now: Date): Promise<void>;
	/** Sends the digests of this day that are not out yet. */
	runDigests?(): Promise<void>;
	/** Tells the bot that a chat takes plain text only, or everything again. */
	setPlain(chatId: number, plain: boolean): Promise<void>;
}
