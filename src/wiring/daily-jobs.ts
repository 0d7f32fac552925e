import { generalMenus, officeMenu, personalMenu } from "../../commands/menus.ts";
import type { ReviewWords } from "../actions/agreements/review-agreements.ts";
import type { Post } from "../actions/deliver.ts";
import type { DigestWords } from "../actions/digests/send-digests.ts";
import type { Office } from "../actions/office.ts";
import { officesThatMonitor, rolesByPerson } from "../actions/people/role-holders.ts";
import type { DayWords } from "../actions/turn-day.ts";
import { agreementsJob } from "../jobs/agreements.ts";
import { alertJob } from "../jobs/alert.ts";
import { chaseJob } from "../jobs/chase.ts";
import type { DailyJob } from "../jobs/daily.ts";
import { dayJob } from "../jobs/day.ts";
import { digestJob } from "../jobs/digest.ts";
import { forgetJob } from "../jobs/forget.ts";
import { ladderJob } from "../jobs/ladder.ts";
import { menuJob } from "../jobs/menus.ts";
import { periodsJob } from "../jobs/periods.ts";
import { quietJob } from "../jobs/quiet.ts";
import { reportDraftsJob } from "../jobs/report-drafts.ts";
import type { Sender } from "../jobs/sender.ts";
import { successionMessage } from "../views/agencies.ts";
import { digestMessage } from "../views/digest/digest.ts";
import { leaderDigestMessage } from "../views/digest/leader-digest.ts";
import { monitorDigestMessage } from "../views/digest/monitor-digest.ts";
import { officeDigestMessage } from "../views/digest/office-digest.ts";
import { missedMessage } from "../views/health.ts";
import { delegationEndedMessage } from "../views/people/delegation.ts";
import { reviewNewsMessage, reviewTaskText } from "../views/registers/agreement.ts";
import { unclearMessage } from "../views/urging/unclear.ts";

/** What happens by itself in the office, in the order in which it is looked at, and how it is put into words. */
export function dailyJobs(
	office: Office,
	{ post, digestTime }: { post: Post; digestTime: string },
): (sender: Sender) => DailyJob[] {
	const { db, t } = office;
	const { channel } = post;
	const words: DigestWords = {
		group: (digest, room) => digestMessage(t, digest, room),
		office: (digests, room) => officeDigestMessage(t, digests, room),
		leader: (digest, room) => leaderDigestMessage(t, digest, room),
		monitor: (digest, room) => monitorDigestMessage(t, digest, room),
	};
	const menus = async () => [
		...generalMenus(t),
		...[...(await rolesByPerson(db, channel.name))].map(([id, roles]) => personalMenu(t, id, roles)),
		...[...(await officesThatMonitor(db, channel.name))].map(([id, today]) => officeMenu(t, id, today)),
	];
	const missed: Parameters<typeof alertJob>[1] = (day, digests) => missedMessage(t, day, digests);
	const dayWords: DayWords = {
		succession: (done) => successionMessage(t, done),
		delegationEnded: (one) => delegationEndedMessage(t, [one]),
	};
	const reviewWords: ReviewWords = {
		task: (agreement) => reviewTaskText(t, agreement),
		news: (agreement, row) => reviewNewsMessage(t, agreement, row),
	};
	return (sender) => [
		menuJob(channel, menus),
		forgetJob(office),
		dayJob(office, dayWords, sender),
		// After mergers have taken effect, before the digests that tell of it.
		periodsJob(office),
		ladderJob(office),
		chaseJob(office, (unclear) => unclearMessage(t, unclear), sender, digestTime),
		quietJob(post, sender),
		agreementsJob(office, reviewWords, sender),
		alertJob(office, missed, sender),
		digestJob(office, words, sender),
		reportDraftsJob(office),
	];
}
