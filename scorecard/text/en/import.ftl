# What an import says: of a file, of a sheet, of a cell, and of a row beside the others.

import-file-too-large = The file is larger than { $limit } MB. Split it into several files.
import-unpacked-too-large = The file would unpack to more than { $limit } MB. Split it into several files.
import-too-many-rows = There are more than { $limit } rows. Import them in several files.
import-too-many-columns = The sheet “{ $sheet }” has more than { $limit } columns. Remove those that are not needed.
import-too-slow = Reading the file took more time or memory than an ordinary workbook needs, so it was stopped. Save the rows as a new workbook and try again.
import-damaged = The file is damaged, or it is not what its name says. Open it in a spreadsheet program and save it again.
import-suspicious = No spreadsheet program saves a file built like this one, so it was not read. Save the rows as a new workbook and try again.
import-encrypted = The file is protected by a password. Save it without one.
import-old-excel = The file is in an old Excel format or protected by a password. Save it as .xlsx without a password.
import-unknown-kind = Only .xlsx and .csv files can be imported.
import-not-utf-8 = The file's characters cannot be read. Save it as “CSV UTF-8”.

import-missing-column = The sheet has no column “{ $column }”, so none of it was read.
import-repeated-column = The sheet has the column “{ $column }” twice, so none of it was read.

import-not-a-date = “{ $value }” is not a date. Write it like 2026-01-31 or 31.1.2026.
import-not-a-whole-number = “{ $value }” is not a whole number from { $least } to { $most }.
import-not-dots = “{ $value }” is not one of { $dots }.
import-not-a-language = “{ $value }” is not one of { $languages }.
import-not-a-person-role = “{ $value }” is not a role here. Write admin, or leave the cell empty.
import-not-a-role = “{ $value }” is not one of member, leader, coach.
import-not-a-kind = “{ $value }” is not one of adds up, level.
import-not-a-direction = “{ $value }” is not one of up, down, range, neutral.
import-not-a-perspective = “{ $value }” is not one of learning, customers, inner work, finances.
import-not-a-visibility = “{ $value }” is not one of me, coach, team.
import-not-an-aggregate = “{ $value }” is not one of sum, mean, last.
import-not-a-source = “{ $value }” is not one of team, coach.
import-not-names = “{ $value }” is not one of team, coach, nobody.
import-not-a-sense = “{ $value }” is not one of at least, at most, within.
import-not-a-state = “{ $value }” is not one of open, reached, missed, dropped.
import-not-a-step-state = “{ $value }” is not one of open, done, dropped.
import-not-yes-or-no = “{ $value }” is neither yes nor no.
import-not-a-moment = “{ $value }” is no moment that is celebrated.
import-not-a-time = “{ $value }” is not a moment in time. An archive writes it like 2026-01-31T12:00:00+00:00.
import-not-our-picture = This picture holds more than its pixels, as none does that was put up here. Import the rest, and add the picture to its celebration by hand.

import-archived-before-founded = The team cannot be archived before it was founded.
import-to-before-from = This is before the day in the column “from”.
import-upper-below-lower = The upper bound is below the lower one.
import-upper-below-target = The upper bound is below the target.
import-not-collectable = Only a metric of a team or of the academy that has a template can be collected.
import-team-reserved = “{ $value }” means the academy itself. Give the team another short name.
import-goal-needs-one-subject = A goal is about either a metric, a process or words: fill in exactly one of them.

import-no-such-person = Nobody has the address “{ $value }”.
import-no-such-team = There is no team “{ $value }”.
import-no-such-team-but = There is no team “{ $value }”. Did you mean “{ $suggestion }”?
import-no-such-owner = “{ $value }” is neither a person nor a team, nor the word academy.
import-no-such-metric = { $owner } has no metric “{ $value }”.
import-no-such-template = There is no metric template “{ $value }”.
import-no-such-goal = There is no such goal in this period.
import-no-such-celebration = There is no such celebration.

import-same-person = This is the same address as in row { $row }.
import-same-team = This is the same team as in row { $row }.
import-same-metric = This is the same metric as in row { $row }.
import-same-month = This is the same month as in row { $row }.
import-same-half-year = This is the same half-year as in row { $row }.
import-same-rating = This is the same rating as in row { $row }.
import-same-assessment = This is the same assessment as in row { $row }.
import-same-reveal = This is the same reveal as in row { $row }.
import-same-confirmation = This is the same confirmation as in row { $row }.
import-same-goal = This is the same goal as in row { $row }.
import-same-celebration = This is the same celebration as in row { $row }.
import-same-plan = This is the same plan as in row { $row }.
import-same-cheer = This is the same cheer as in row { $row }.
import-same-comment = This is the same comment as in row { $row }.
import-same-picture = This celebration has a picture in row { $row }.
import-membership-overlaps = This overlaps the membership in row { $row }.
import-membership-overlaps-stored = This overlaps a membership in { $team } that began on { $first }.

import-slots-full = Five metrics are in use already.
import-slot-taken = Slot { $slot } is taken by “{ $metric }”.
import-month-in-the-future = This month has not begun yet.
import-month-before-the-metric = The metric's first month is { $first }.
import-half-year-begun = This half-year has begun here already: what is settled and revealed in it is decided here.
import-answer-revealed = The answers on this process are revealed here, so none is added.
import-goal-not-reached = The goal is not reached, so there is nothing to celebrate yet.

import-no-such-import = There is no import { $value }.
import-undone-already = Import { $value } was taken back already.
