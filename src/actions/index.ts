import { adjust } from "./adjust.ts";
import { answerReply, choicesOf } from "./answer-reply.ts";
import { assignTask } from "./assign-task.ts";
import { buildDigest, buildLeaderDigest } from "./build-digest.ts";
import { cancel } from "./cancel.ts";
import { addAgency, changeAgency, changeGroup } from "./change-agency.ts";
import { calendarDifference, clearCalendar, setCalendar, showCalendar } from "./change-calendar.ts";
import { confirmDraft } from "./confirm-draft.ts";
import type { Context } from "./context.ts";
import { correctDraft, dropDraft, markApproval, markNoTask, showDraft } from "./correct-draft.ts";
import { decideExtension, decideRequest, extensionsOf, undo } from "./decide.ts";
import { decideResult } from "./decide-result.ts";
import { decisionsOf } from "./decisions-of.ts";
import { delegate, endDelegation, listDelegations } from "./delegate.ts";
import { draftFile } from "./draft-document.ts";
import { endRole } from "./end-role.ts";
import { decideEscalation, escalate, resumeWork } from "./escalate.ts";
import { targetByCode } from "./find-target.ts";
import { showHealth } from "./health.ts";
import { issueCode, listPeople, register } from "./link.ts";
import { directory, listAssignments } from "./list-assignments.ts";
import { listDue } from "./list-due.ts";
import { notifyDeciders, notifyGroups, notifyMonitors, notifyPeople } from "./notify.ts";
import { addPaste, draftPaste, finishPaste, openPaste } from "./paste-draft.ts";
import { putInCharge } from "./put-in-charge.ts";
import { replacePerson } from "./replace-person.ts";
import { linesOfCodes } from "./reply-orders.ts";
import { report } from "./report.ts";
import { requireApproval } from "./require-approval.ts";
import { showAgencies } from "./show-agencies.ts";
import { cardByCode } from "./show-card.ts";
import { showLog } from "./show-log.ts";
import { keepAgency, succeedAgency } from "./succeed-agency.ts";
import { decideTransfer, transfer } from "./transfer.ts";

const verbs = {
	addAgency,
	addPaste,
	answerReply,
	adjust,
	assignTask,
	buildDigest,
	buildLeaderDigest,
	cancel,
	calendarDifference,
	cardByCode,
	changeAgency,
	changeGroup,
	choicesOf,
	confirmDraft,
	correctDraft,
	decideExtension,
	decideEscalation,
	decideRequest,
	escalate,
	resumeWork,
	decideResult,
	decideTransfer,
	decisionsOf,
	delegate,
	directory,
	endDelegation,
	listDelegations,
	replacePerson,
	draftFile,
	draftPaste,
	dropDraft,
	endRole,
	extensionsOf,
	finishPaste,
	issueCode,
	keepAgency,
	linesOfCodes,
	listAssignments,
	listDue,
	listPeople,
	markApproval,
	markNoTask,
	notifyDeciders,
	notifyGroups,
	notifyMonitors,
	notifyPeople,
	openPaste,
	putInCharge,
	register,
	report,
	requireApproval,
	clearCalendar,
	setCalendar,
	showAgencies,
	showCalendar,
	showDraft,
	showHealth,
	showLog,
	succeedAgency,
	targetByCode,
	transfer,
	undo,
};

type Verbs = typeof verbs;

/** Every verb that commands and jobs may use, bound to one transaction and one moment. */
export type Actions = {
	[Name in keyof Verbs]: Verbs[Name] extends (context: Context, ...args: infer Args) => infer Result
		? (...args: Args) => Result
		: never;
};

/** Binds the verbs to a context. */
export const createActions = (context: Context): Actions =>
	Object.fromEntries(
		Object.entries(verbs).map(([name, verb]) => [
			name,
			(verb as (context: Context, ...args: never[]) => unknown).bind(null, context),
		]),
	) as unknown as Actions;
