import type { RoleName } from "../../src/domain/people/role.ts";

/** An agency of the sample office; `key` is how the other data name it. */
export interface SampleAgency {
	key: string;
	name: string;
	aliases: string[];
	kind: "PROVINCE" | "DEPARTMENT" | "DIVISION" | "COMMUNE" | "PARTY" | "ORGANISATION";
	/** Key of the agency above it. */
	parent: string | null;
}

/** Several agencies that documents name in one breath. */
export interface SampleAgencyGroup {
	name: string;
	/** Keys of agencies. */
	members: string[];
}

/** Somebody who works in the office. */
export interface SamplePerson {
	/** The channel's id. */
	id: number;
	name: string;
	/** What the page writes beside the name. */
	role: string;
	/** `agency` null: everywhere. */
	roles: { name: RoleName; agency: string | null }[];
}

/** A group, or a private chat with the bot. */
export interface SampleChat {
	/** The channel's id: negative for groups, the person's own in private. */
	id: number;
	private: boolean;
	title: string;
	about: string;
	/** Key of the agency the group is linked to; null: not linked yet. */
	agency: string | null;
	/** Ids of people. */
	members: number[];
}

/** All of it. */
export interface SampleOffice {
	/** Where the story starts: Monday morning, an hour of the office. */
	start: { date: string; time: string };
	bot: { id: number; name: string; username: string };
	agencies: SampleAgency[];
	groups: SampleAgencyGroup[];
	people: SamplePerson[];
	chats: SampleChat[];
	/** Things to try, in this order, each in the chat with this id. */
	tour: { chat: number; text: string }[];
}

/** A row of the plan's appendix. */
export interface SampleRow {
	number: string;
	content: string;
	lead: string;
	coordinating: string;
	deadline: string;
}

/** A plan with its appendix. */
export interface SamplePlan {
	number: string;
	/** "YYYY-MM-DD". */
	issuedOn: string;
	place: string;
	issuer: string;
	signer: { position: string; name: string };
	title: string;
	basis: string[];
	sections: { heading: string; paragraphs: string[] }[];
	recipients: string[];
	appendix: {
		title: string;
		columns: [string, string, string, string, string];
		groups: { number: string; heading: string; rows: SampleRow[] }[];
	};
}
