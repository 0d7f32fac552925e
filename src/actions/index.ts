import { agencyToAssign, followedFrom } from "./agencies/agency-to-assign.ts";
import { addAgency, changeAgency, changeGroup } from "./agencies/change-agency.ts";
import { showAgencies } from "./agencies/show-agencies.ts";
import { keepAgency, succeedAgency } from "./agencies/succeed-agency.ts";
import { changeAgreement, registerAgreement, undoAgreement } from "./agreements/change-agreement.ts";
import { agreementCard, listAgreements } from "./agreements/show-agreements.ts";
import { calendarDifference, clearCalendar, setCalendar, showCalendar } from "./calendar/change-calendar.ts";
import { shareFeed } from "./calendar/share-feed.ts";
import { countOpinions } from "./consultations/count-opinions.ts";
import { confirmOpinion, declineOpinion, giveOpinion } from "./consultations/give-opinion.ts";
import {
	closeConsultation,
	extendConsultation,
	mayManageConsultation,
	undoConsultation,
} from "./consultations/manage-consultation.ts";
import { dropConsultation, openConsultation } from "./consultations/open-consultation.ts";
import {
	correctConsultation,
	prepareConsultation,
	previewConsultation,
} from "./consultations/prepare-consultation.ts";
import { listConsultations, showConsultation } from "./consultations/show-consultations.ts";
import { showConsultationLog } from "./consultations/show-log.ts";
import { tellGroups } from "./consultations/tell-groups.ts";
import type { Context } from "./context.ts";
import { decideExtension, decideRequest, extensionsOf, undo } from "./decisions/decide.ts";
import { decideResult } from "./decisions/decide-result.ts";
import { decisionsOf } from "./decisions/decisions-of.ts";
import { decideEscalation, escalate, resumeWork } from "./decisions/escalate.ts";
import { requireApproval } from "./decisions/require-approval.ts";
import { askWish, decideWish } from "./decisions/wish.ts";
import { buildLeaderDigest } from "./digests/build-digest.ts";
import { buildDigest } from "./digests/build-group-digests.ts";
import { confirmDraft } from "./drafts/confirm-draft.ts";
import {
	correctDraft,
	dropDraft,
	markApproval,
	markNoTask,
	setHead,
	showDraft,
} from "./drafts/correct-draft.ts";
import { draftAlbumPage } from "./drafts/draft-album.ts";
import { draftFile } from "./drafts/draft-document.ts";
import { addPaste, draftPaste, finishPaste, openPaste } from "./drafts/paste-draft.ts";
import { showHealth } from "./health.ts";
import { defineIndicator, endIndicator, planIndicator } from "./indicators/define-indicator.ts";
import { recordFigures, undoFigures } from "./indicators/record-figures.ts";
import { answerableLines, indicatorCard, linesOfAsks, listIndicators } from "./indicators/show-indicators.ts";
import { showLedger, writeLedger } from "./ledger/write-ledger.ts";
import { notifyChat, notifyDeciders, notifyGroups, notifyMonitors, notifyPeople } from "./notify.ts";
import { openCovered } from "./open-covered.ts";
import { obstacleRows } from "./outputs/obstacle-rows.ts";
import { orderLetter } from "./outputs/order-letter.ts";
import { orderProgress } from "./outputs/order-progress.ts";
import { prepareMeeting } from "./outputs/prepare-meeting.ts";
import { delegate, endDelegation, listDelegations } from "./people/delegate.ts";
import { endRole } from "./people/end-role.ts";
import { issueCode, listPeople, register } from "./people/link.ts";
import { replacePerson } from "./people/replace-person.ts";
import { activate, activationToAsk, isAwaited } from "./periods/activate.ts";
import { findWaiting } from "./periods/find-waiting.ts";
import { recordAnswer, returnAnswer, settlePetition } from "./petitions/judge-petition.ts";
import { registerPetition } from "./petitions/register-petition.ts";
import { listPetitions, petitionCard, petitionsBehind } from "./petitions/show-petitions.ts";
import { openLine } from "./reports/open-line.ts";
import { orderReport } from "./reports/order-report.ts";
import { report } from "./reports/report.ts";
import { changeSetting } from "./settings/change-setting.ts";
import { showSettings } from "./settings/show-settings.ts";
import { showOfficeLog } from "./show-office-log.ts";
import { adjust } from "./tasks/adjust.ts";
import { answerReply, choicesOf } from "./tasks/answer-reply.ts";
import { assignTask } from "./tasks/assign-task.ts";
import { cancel } from "./tasks/cancel.ts";
import { targetByCode } from "./tasks/find-target.ts";
import { directory, listAssignments } from "./tasks/list-assignments.ts";
import { listDue } from "./tasks/list-due.ts";
import { putInCharge } from "./tasks/put-in-charge.ts";
import { linesOfCodes } from "./tasks/reply-orders.ts";
import { cardByCode } from "./tasks/show-card.ts";
import { showLog } from "./tasks/show-log.ts";
import { decideTransfer, transfer } from "./tasks/transfer.ts";
import { findUrgeable } from "./urging/find-urgeable.ts";
import { listUrged } from "./urging/list-urged.ts";
import { setLead } from "./urging/set-lead.ts";
import { urge } from "./urging/urge.ts";

const verbs = {
	agencyToAssign,
	followedFrom,
	closeConsultation,
	confirmOpinion,
	correctConsultation,
	countOpinions,
	dropConsultation,
	extendConsultation,
	giveOpinion,
	listConsultations,
	mayManageConsultation,
	openConsultation,
	prepareConsultation,
	previewConsultation,
	declineOpinion,
	showConsultation,
	showConsultationLog,
	tellGroups,
	undoConsultation,
	activate,
	findWaiting,
	activationToAsk,
	isAwaited,
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
	changeSetting,
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
	draftAlbumPage,
	draftFile,
	draftPaste,
	dropDraft,
	endRole,
	extensionsOf,
	findUrgeable,
	finishPaste,
	issueCode,
	keepAgency,
	linesOfCodes,
	listAssignments,
	listDue,
	listPeople,
	listUrged,
	markApproval,
	markNoTask,
	setHead,
	notifyChat,
	notifyDeciders,
	notifyGroups,
	notifyMonitors,
	notifyPeople,
	obstacleRows,
	openCovered,
	openLine,
	openPaste,
	orderLetter,
	orderProgress,
	orderReport,
	prepareMeeting,
	registerAgreement,
	changeAgreement,
	undoAgreement,
	listAgreements,
	agreementCard,
	defineIndicator,
	endIndicator,
	planIndicator,
	recordFigures,
	undoFigures,
	answerableLines,
	indicatorCard,
	linesOfAsks,
	listIndicators,
	askWish,
	decideWish,
	registerPetition,
	listPetitions,
	petitionCard,
	petitionsBehind,
	settlePetition,
	returnAnswer,
	recordAnswer,
	putInCharge,
	register,
	report,
	requireApproval,
	clearCalendar,
	setCalendar,
	setLead,
	shareFeed,
	showAgencies,
	showCalendar,
	showDraft,
	showHealth,
	showLedger,
	showLog,
	showOfficeLog,
	showSettings,
	succeedAgency,
	targetByCode,
	transfer,
	undo,
	urge,
	writeLedger,
};

type Verbs = typeof verbs;

/** Every verb that commands and jobs may use, bound to one transaction and one moment. */
export type Actions = {
	[Name in keyof Verbs]: Verbs[Name] extends (context: Context, ...args: infer Args) => infer Result
		? (...args: Args) => Result
		: never;
};

/** Binds the verbs to a context, each when it is used: an answer needs a few of the many. */
export const createActions = (context: Context): Actions =>
	new Proxy(verbs, {
		get: (all, name: keyof Verbs) => (all[name] as (...args: unknown[]) => unknown).bind(null, context),
	}) as unknown as Actions;
