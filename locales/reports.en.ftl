### Files of reports: the report itself, letters that urge, ledger, chart, calendar.

## Form of papers (Nghị định 30/2020/NĐ-CP)

paper-state = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
paper-motto = Độc lập - Tự do - Hạnh phúc
paper-number = No.:{ $blank }/{ $symbol }
paper-about = Re: { $about }
paper-draft = DRAFT
paper-date = { $place }, day{ $blank }of month { $month } of { $year }
paper-recipients = To:
paper-recipient = - { $name };
paper-recipient-last = - { $name }.
paper-recipient-blank = ……………………
paper-kept = Filed: VT{ $unit }
paper-signer = Head of the agency
paper-end = { $text }./.
paper-more = And { $n } more tasks, listed in the appendix.
column-number = No.
column-content = Task
column-document = Assigned by
column-agency = Lead agency
column-coordinating = Coordinating agencies
column-deadline = Deadline
column-result = Result/Progress
column-completed = Completed on
column-evidence = Completing document
column-status = State

## The report

brief-kind = REPORT
brief-about = Results of assigned tasks, { $range }
brief-intro = { $issuer } reports the results of following and urging assigned tasks, { $range } (figures from { $from } to the end of { $date }), as follows:
brief-results = I. RESULTS
brief-whole = 1. Overall
brief-total = Tasks in the period: { $n }; completed { $done }, which is { $percent }; not completed { $open }, of which { $overdue } overdue. In detail:
brief-none = In this period no task was due or under way.
brief-on-time = Completed on time (of those completed): { $percent } by the original deadline; { $extended } by the extended one.
brief-sum = Sum
brief-cell-share = Share
brief-in-time = In time
brief-late = Overdue
brief-compared = Against the period before: { $changes }.
brief-not-compared = Against the period before: there is none to compare with.
brief-besides = Besides the tasks above: { $parts }.
brief-change-up = up by { $n } tasks
brief-change-down = down by { $n } tasks
brief-beside-no-deadline = { $n } tasks without a deadline
brief-beside-waiting = { $n } tasks waiting
brief-beside-cancelled = { $n } tasks called off
brief-by-agency = { $number }. By agency
brief-by-leader = { $number }. By assigning leader
brief-by-document = { $number }. By document
brief-by-group = { $number }. By group of tasks
brief-by-kind = { $number }. By kind of task
brief-figures = Indicators
brief-figure = Indicator
brief-figure-unit = Unit
brief-figure-value = In the period
brief-figure-year = Since January
brief-figure-plan = Plan of the year
brief-figure-share = Reached
brief-figure-none = not reported
brief-label-agency = Agency
brief-label-leader = Assigning leader
brief-label-document = Document
brief-label-group = Group of tasks
brief-label-kind = Kind of task
brief-all = All
brief-done-on-time = Completed in time
brief-done-late = Completed late
brief-open-in-time = Not completed, in time
brief-open-overdue = Not completed, overdue
brief-done-share = Completed
brief-overdue = II. OVERDUE TASKS NOT COMPLETED
brief-overdue-none = Up to { $date } no task is overdue.
brief-overdue-some = Up to { $date } { $n } tasks are overdue and not completed:
brief-days = Working days overdue
brief-reason = Reason
brief-reason-unsaid = No reason reported yet
brief-extended = Extended until { $date }
brief-urged = Times urged
brief-obstacles = III. DIFFICULTIES, OBSTACLES
brief-obstacles-none = No agency has reported an obstacle.
brief-obstacle = - { $agency }: { $obstacle } (task { $code }: { $content }).
brief-petitions = IV. PROPOSALS, PETITIONS
brief-petitions-none = No proposals or petitions.
brief-petition = - { $agency }: { $text } ({ $state }).
brief-petition-to = - { $agency } asks { $to }: { $text } ({ $state }).
brief-next = V. KEY TASKS OF THE NEXT PERIOD
brief-next-none = No task is due in the next period
brief-next-some = Complete the { $n } tasks due in the next period:
brief-next-urge = Keep following and urging overdue tasks and those under way
brief-next-item = - { $agency }: { $content } (deadline: { $deadline }).
brief-closing = This is the report on assigned tasks, { $range }, of { $issuer }
brief-appendix = APPENDIX
brief-appendix-title = Tasks and their state, { $range }
brief-appendix-of = (With Report No.{ $blank }/{ $symbol }, day{ $blank }of month { $month } of { $year }, of { $issuer })
brief-percent = { $percent }%
brief-result-obstacle = obstacle: { $obstacle }

## Ledger

ledger-sheet = Ledger
ledger-title = Ledger of tasks - { $scope }
ledger-as-of = Figures up to { $date }: { $n } tasks. Deadline, result, day and document of completion, person and lead agency may be edited and the file sent back.
ledger-code = Code
ledger-period = Period
ledger-person = Person
ledger-words = Deadline in the document
ledger-obstacle = Obstacle
ledger-note = Note
ledger-urged = Times urged
ledger-late = Days late
ledger-key = Key
error-ledger-columns = The file is no ledger: a column “Nhiệm vụ”, “Tình trạng” or “Mã” is missing.

## Chart

chart-title = Assigned tasks
chart-subtitle = { $range }, up to { $date }: { $n } tasks
chart-more = and { $n } more agencies
chart-more-documents = and { $n } more documents
chart-no-document = Without a document
chart-state-done-on-time = Completed in time
chart-state-done-late = Completed late
chart-state-open-in-time = Not completed, in time
chart-state-open-overdue = Not completed, overdue
chart-empty = No tasks in this period

## Letters that urge

letter-about = urging overdue tasks
letter-to = To:
letter-recipient = - { $name };
letter-recipient-last = - { $name }.
letter-intro = Up to and including { $date }, { $n } tasks of { $agencies } agencies are overdue and not completed (listed in the appendix). { $issuer } asks the agencies:
letter-first = 1. To complete the overdue tasks without delay; for each task a clear person, a clear time and a clear product.
letter-second = 2. To report the results, the reasons for the delay and the time of completion of each task to { $issuer } before { $date }.
letter-second-blank = 2. To report the results, the reasons for the delay and the time of completion of each task to { $issuer } before{ $blank }.
letter-third = 3. Where obstacles are beyond their powers, to name them and propose what to do, so that they can be reported upward.
letter-closing = { $issuer } asks the agencies for their attention and cooperation
letter-as-above = As above
letter-appendix-title = Overdue tasks that are not completed
letter-appendix-of = (With Letter No.{ $blank }/{ $symbol }, day{ $blank }of month { $month } of { $year }, of { $issuer })
letter-agency = { $number }. { $agency } ({ $n } tasks)
letter-intro-one = Up to and including { $date }, { $n } tasks led by { $agency } are overdue and not completed (listed in the appendix). { $issuer } asks { $agency }:
letter-closing-one = { $issuer } asks { $agency } for its attention and cooperation
letter-to-one = To: { $agency }.
letter-answer = Result, time of completion (filled in by the agency)

## Before a meeting

meeting-kind = MEETING BRIEF
meeting-about = Meeting with { $agency }
meeting-since = Figures up to { $date }, since { $document } of { $day }.
meeting-since-undated = Figures up to { $date }, since { $document }.
meeting-since-day = As of { $date }, since { $day }.
meeting-all = Figures up to { $date }; no earlier conclusion is known.
meeting-total = { $n } tasks: completed { $done }, under way { $open }, overdue { $overdue }.
meeting-late = 1. Overdue ({ $n })
meeting-open = 2. Under way ({ $n })
meeting-done = 3. Completed ({ $n })
meeting-obstacles = 4. Difficulties, obstacles ({ $n })
meeting-petitions = 5. Proposals, petitions ({ $n })
meeting-late-item = - { $content } (overdue by { $n } working days, due { $date }; urged { $urged } times)
meeting-open-item = - { $content } (deadline: { $deadline })
meeting-done-item = - { $content } ({ $date }; { $evidence })
meeting-done-unproved = - { $content } ({ $date }; no document)
meeting-obstacle = - { $content }: { $obstacle }
meeting-petition = - { $text } ({ $state })
meeting-nothing = None.
meeting-more = and { $n } more

## A paragraph for the general report

paragraph-results = { $given }, { $range }: up to { $date }, { $n } tasks; completed { $done }, which is { $percent } (in time { $onTime }, late { $late }); not completed { $open } (in time { $inTime }, overdue { $overdue }).
paragraph-none = { $given }, { $range }: up to { $date } no task was due or under way.
paragraph-given = Assigned tasks
paragraph-given-to = Tasks assigned to { $agency }
paragraph-compared = Against the period before, { $changes }.
paragraph-overdue = Agencies with overdue tasks: { $agencies }.
paragraph-agency = { $agency } ({ $n })
paragraph-agencies-more = and { $n } more agencies
paragraph-obstacles = Main difficulties and obstacles: { $obstacles }.
paragraph-obstacles-more = and { $n } more

## Progress by Nghị định 335/2025/NĐ-CP

progress-agency = Agency
progress-person = Person
progress-code = Code
progress-content = Product/work
progress-document = Assigned by
progress-period = Period
progress-deadline = Deadline
progress-completed = Completed on
progress-status = State
progress-late = Late (0/1)
progress-days = Working days late
progress-percent = Progress (%)
progress-evidence = Evidence
progress-reason = Reason for the delay
progress-person-unknown = Nobody yet
progress-returned = Times sent back

## Calendar

feed-name = Deadlines - { $agency }
feed-event = { $code }: { $content }
feed-event-redacted = { $code }: a task is due
feed-agency = Lead: { $agency }
feed-document = Document: { $document }
feed-deadline = Deadline in the document: { $words }
