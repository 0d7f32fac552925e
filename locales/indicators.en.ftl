### Indicators: numbers that agencies report each period, summed up in the report.

## /chitieu

command-chitieu = Indicators: report numbers, see the sums
usage-chitieu =
    /chitieu{ $at }: the agency's indicators, for the period that has just ended
    /chitieu{ $at } Đoàn ra: 12
    /chitieu{ $at } Đoàn ra: 12, Đoàn vào: 3; kỳ: quý I/2026
    /chitieu{ $at } Đoàn ra: each agency, who has not reported, what was corrected
    /chitieu{ $at } quý I/2026
    /chitieu{ $at } thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
    /chitieu{ $at } thêm Chỉ số cải cách hành chính; đơn vị: điểm; kỳ: năm; giao: Sở Nội vụ; cách tính: số cuối
    /chitieu{ $at } kế hoạch Đoàn ra: 130
    /chitieu{ $at } thôi Đoàn ra
help-chitieu = /chitieu{ $at }: numbers of each period; report: reply “1: 12, 2: 3,5”

indicator-defined = Indicator { $name } ({ $unit }) added, reported { $cadence }, { $sum }, { $plan }; asked of { $n } agencies: { $agencies }.
indicator-defined-hint = Once a period is over, each agency's morning digest asks once. To report: “/chitieu { $name }: 12”.
indicator-cadence-month = monthly
indicator-cadence-quarter = quarterly
indicator-cadence-half_year = half-yearly
indicator-cadence-year = yearly
indicator-how-total = added up
indicator-how-last = the last number counts
indicator-how-average = the mean counts
indicator-with-plan = planned for the year { $plan }
indicator-without-plan = without a plan for the year
indicator-planned = Planned for the year, { $name }: { $from } → { $to }.
indicator-ended = { $name } is asked for no more; what was reported stays.

indicator-amount = { $value } { $unit }
indicator-line = { $name }, { $period }: { $value }
indicator-no-value = not reported ({ $unit })
indicator-not-reported = not reported
indicator-nothing = no number yet
indicator-none = { $scope }: no indicator for this period.
indicator-none-hint = Add one: /chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
indicator-list-title = Indicators — { $scope }
indicator-totals = All agencies
indicator-total-line = { $period }: { $total }
indicator-list-hint = Reply to this message: “1: 12” or “{ $name }: 12”; a correction too.
indicator-list-hint-read = Each agency: /chitieu { $name }
indicator-sum-total = { $name }: { $value }
indicator-sum-last = { $name } (last): { $value }
indicator-sum-average = { $name } (mean): { $value }
indicator-of-plan = since January { $value }, planned { $plan }, { $percent } of it
indicator-missing = { $n } agencies have not reported: { $agencies }
indicator-title = { $name } — { $period }
indicator-agency-line = { $agency }: { $value }
indicator-history = Reported and corrected
indicator-history-line = { $date } { $agency }: { $value } ({ $by })
indicator-withdrawn = taken back
indicator-hint = Report or correct: “/chitieu { $name }: 12”; another period: “/chitieu { $name }: 12; kỳ: quý I/2026”.
indicator-ended-note = This indicator is asked for no more.

## Digest, report

indicator-due = Indicators to report
indicator-due-more = and { $n } more: /chitieu
indicator-due-hint = Reply to this message: “{ $number }: 12” or “{ $name }: 12”.
indicator-report = Indicators

## Numbers that were reported

indicator-recorded = { $name } { $period } of { $agency }: { $value }.
indicator-corrected = { $name } { $period } of { $agency } corrected: { $before } → { $value }.
indicator-same = { $name } { $period } of { $agency } was { $value } already.
indicator-undone = { $name } { $period } of { $agency }, taken back: { $value }.
indicator-ask-number = “{ $said }” is not a number for { $name }, so none was written. Please say it again, for example: “{ $name }: 1.234,5”.
indicator-ask-unlikely = { $said } for { $name } is far from the periods before or the plan, so none was written. If it is right, reply: “{ $name }: { $said } đúng”.
indicator-wish = { $pairs } ({ $period })
say-indicator = { $pairs }; kỳ: { $period }; cơ quan: { $agency }

## Errors

error-indicator-unclear = The numbers were not understood, so nothing was written. For example: /chitieu Đoàn ra: 12, Đoàn vào: 3
error-indicator-define = Name and unit are missing, so nothing was added. For example: /chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
error-indicator-cadence = The period was not understood, so nothing was added. Write kỳ: tháng, quý, 6 tháng or năm.
error-indicator-plan = The planned number was not understood, so nothing was written. For example: kế hoạch: 1.200
error-indicator-sum = How to sum it up was not understood, so nothing was added. Write cách tính: tổng, số cuối or trung bình.
error-indicator-period = The period was not understood, so nothing was written. For example: kỳ: quý I/2026
error-indicator-range = { $name } is not reported for such a period. The one that has just ended: /chitieu { $name }
error-indicator-unknown = This agency has no indicator “{ $name }”. The list: /chitieu
error-indicator-exists = Indicator { $name } exists. To change its plan: /chitieu kế hoạch { $name }: 130
error-indicator-whose = Which agencies report it? Nothing was added. For example add “; giao: các sở, ban, ngành”.
error-indicator-agency = Which agency reports it? Nothing was written. For example add “; cơ quan: Sở Ngoại vụ”.
error-indicator-which = Which number is for which indicator? For example: “1: 12, 2: 3,5” or “đoàn ra: 12”.
