import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { SettingOrder } from "../../domain/settings/read-setting.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import type { Context } from "../context.ts";
import { agencyNamed } from "../people/link.ts";
import { OFFICE, type Place } from "./settings-of.ts";

/** The chat, the agency or the office that an order is about. */
export interface SettingPlace {
	place: Place;
	/** Where a value set here is stored. */
	scope: string;
	/** Name of the agency; empty for a private chat and the office. */
	agency: string;
	agencyPath: string[];
	/** Whether whoever asks may set something here. */
	mayChange: boolean;
}

/**
 * Finds the place. A chat is set by its agency's focal point or leader, a private chat by whoever it belongs to; the
 * office, and an agency from outside, by an admin. Throws where the order cannot be given in this chat.
 */
export async function settingPlace(
	context: Context,
	request: Request,
	{ level, agency: name }: Pick<SettingOrder, "level" | "agency">,
): Promise<SettingPlace> {
	const { actor, chat } = request;
	const office = may(actor, "manage-settings");
	if (level === "office") {
		if (!chat.private) throw elsewhere(office);
		return { place: {}, scope: OFFICE, agency: "", agencyPath: [], mayChange: office };
	}
	if (name !== null) {
		if (!chat.private) throw elsewhere(office);
		if (!office) throw new Refusal("manage-settings", []);
	}
	const id = name === null ? request.agency?.id : (await agencyNamed(context, name)).id;
	const agency = id ? await findAgency(context.db, id) : null;
	const agencyPath = agency?.path ?? [];
	const set = may(actor, "set-chat", { agencyPath });
	if (level === "agency") {
		if (!agency) throw new UserError("setting-agency-missing");
		return {
			...{ place: { agencyPath }, scope: agency.id, agency: agency.name, agencyPath },
			mayChange: set || name !== null,
		};
	}
	// A private chat goes by the agency of whoever it belongs to no more than by any other: only by the office.
	return chat.private
		? { place: { chatId: chat.id }, scope: chat.id, agency: "", agencyPath: [], mayChange: actor.id !== null }
		: {
				...{ place: { chatId: chat.id, agencyPath }, scope: chat.id, agency: agency?.name ?? "", agencyPath },
				mayChange: set || sitsIn(request, id),
			};
}

/** In a group nobody sets what holds beyond it: whoever might is told where, whoever may not has tried. */
const elsewhere = (mayElsewhere: boolean): UserError =>
	mayElsewhere
		? new UserError("setting-in-private")
		: new Refusal("manage-settings", [], { key: "setting-in-private" });

/** A monitor covers a whole province, and sets the group of the office they sit in. */
const sitsIn = ({ actor }: Request, agencyId: string | undefined): boolean =>
	actor.roles.some(({ name, home }) => name === "MONITOR" && home !== undefined && home === agencyId);
