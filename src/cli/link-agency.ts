import { makeCode } from "../actions/people/link.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

/** `dondoc link AGENCY`: a one-time code for the agency's group, shown once. */
export const linkAgency = (agency: string, options: { json: boolean }): Promise<void> =>
	inOffice(async (context) => {
		const issued = await makeCode(context, { agency, role: null }, null);
		print(issued, options.json, () => [
			`/dangky ${issued.code}`,
			`${issued.agency}, ${issued.expiresAt.toISOString()}`,
		]);
	});
