import type { RoleName } from "../../domain/people/role.ts";
import type { Translate } from "../../domain/translate.ts";

/** "đầu mối", "lãnh đạo" … */
export const roleText = (t: Translate, role: RoleName): string =>
	t(`role-${role.toLowerCase().replaceAll("_", "-")}`);

/** "đầu mối của Sở Ngoại vụ", "quản trị". */
export const roleOf = (t: Translate, { role, agency }: { role: RoleName; agency: string | null }): string =>
	agency ? t("role-of-agency", { role: roleText(t, role), agency }) : roleText(t, role);
