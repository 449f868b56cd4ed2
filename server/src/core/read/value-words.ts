import type { Category, Kind, Outcome, Status } from '../vocabulary.js';
import { list } from './word-list.js';

/** Words for where an item stands. */
export const statusWords: readonly (readonly [Status, readonly string[]])[] = [
  ['idea', list(`idea, parked, maybe, suggestion, brainstorm`)],
  [
    'proposed',
    list(`
      proposed, proposal, draft, suggested, under discussion, in discussion, under consideration, considering, to
      be discussed, needs discussion, needs triage, triage, to triage, pending approval, not accepted yet, under
      review
    `),
  ],
  [
    'open',
    list(`
      open, opened, reopened, accepted, agreed, approved, todo, to do, new, planned, scheduled, backlog, in
      backlog, backlogged, not started, not started yet, not yet started, not done, not done yet, not yet done,
      incomplete, not complete, not completed, unresolved, outstanding, pending, assigned, unassigned, ready,
      ready to start, up next, next, upcoming, queued, created, ticket created, ticket raised, ticket opened, ticket exists,
      issue created, issue raised, issue opened, issue exists, card created, ticketed, filed, raised, logged,
      to be done, to be started, active, on hold, blocked, paused, deferred, postponed, delayed, overdue, waiting
    `),
  ],
  [
    'in-progress',
    list(`
      in progress, inprogress, progress, wip, work in progress, started, ongoing, on going, doing, working,
      underway, under way, being worked on, in development, in review, in code review, in testing, in flight,
      implementing, partially done, partly done, partially complete, partially completed, partial, mostly done, pr
      open, pr opened, pr in review, pr raised, pr exists
    `),
  ],
  [
    'done',
    list(`
      done, closed, complete, completed, finished, fixed, resolved, shipped, deployed, released, implemented,
      merged, delivered, landed, live, rolled out, all done, already done, verified, pr merged, achieved, solved,
      executed, addressed, mitigated
    `),
  ],
  [
    'not-doing',
    list(`
      not doing, will not do, wont do, won t do, wontdo, wont fix, won t fix, wontfix, will not fix, not planned,
      closed as not planned, rejected, declined, dropped, abandoned, canceled, cancelled, discarded, dismissed, no
      action, not needed, no longer needed, not required, not applicable, obsolete, invalid, descoped, skipped,
      denied, not going to do, accepted risk, risk accepted
    `),
  ],
  [
    'superseded',
    list(`
      superseded, superseded by, replaced, replaced by, duplicate, duplicated, duplicate of, moved, moved to,
      merged into, migrated to, transferred, folded into
    `),
  ],
];

/** Words for what sort of work an item is. */
export const kindWords: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'remediate',
    list(`
      remediate, remediation, technical remediation, technical, tech, technical improvement, technical
      improvements, engineering, code, bug fix, bugfix, hotfix
    `),
  ],
  [
    'process',
    list(`
      process change, process, processes, process improvement, process improvements, policy improvements, process
      policy improvements, procedure, procedural, organizational, organisational, ways of working
    `),
  ],
  ['learn', list(`learn, learning, learn technology, study, spike, evaluate, evaluation`)],
  [
    'investigate',
    list(`investigate, investigation, research, find out, analysis, analyze, analyse, explore, discovery`),
  ],
  ['teach', list(`teach, teach others, teaching, share knowledge, knowledge sharing, education, training, enablement`)],
  [
    'document',
    list(`document, documentation, docs, documentation improvements, documentation improvement, runbook, runbooks`),
  ],
  ['exercise', list(`exercise, drill, game day, gameday, rehearsal, rehearse, practice`)],
  ['communicate', list(`announcement, announce, outreach`)],
  ['plan', list(`plan, plan proposal, proposal, planning, rfc, discuss, discussion, design`)],
  ['administrative', list(`administrative, administration, admin, paperwork, housekeeping`)],
];

/** Words for what an item is for, with those of the well-known type columns. */
export const outcomeWords: readonly (readonly [Outcome, readonly string[]])[] = [
  [
    'mitigate-risk',
    list(`
      mitigate risk, mitigate, mitigates, mitigation, mitigative, risk mitigation, reduce risk, risk reduction,
      prevent, prevents, prevention, preventive, preventative, detect, detection, detective, repair, repairs,
      recovery, recover, fix, fixes, corrective, correct, correction, reduce, error reduction, reliability,
      resilience, risk
    `),
  ],
  [
    'gain-insight',
    list(`
      gain insight, gain insights, insight, insights, learn, learning, understand, understanding, investigate,
      investigation, gain understanding, knowledge
    `),
  ],
  ['both', list(`both, mitigate risk and gain insight, gain insight and mitigate risk, risk and insight`)],
  ['unstated', list(`unstated, unknown, not stated`)],
];

/** Words for the insight categories. */
export const categoryWords: readonly (readonly [Category, readonly string[]])[] = [
  [
    'observe',
    list(`
      observe, observability, monitoring, monitor, alerting, alerts, monitoring alerting, monitoring and alerting,
      access monitor and alert, logging, visibility, telemetry
    `),
  ],
  ['interpret', list(`interpret, interpretation, decipher, diagnosis, diagnosability, diagnose`)],
  ['assemble', list(`assemble, people, staffing, on call, escalation, who to call`)],
  [
    'communicate',
    list(`communicate, communication, communications, comms, customer communication, internal communication`),
  ],
  ['decide', list(`decide, decision, decisions, decision making, emergency response, incident response, response`)],
  ['verify', list(`verify, verification, validate, validation`)],
  ['none', list(`none, no category`)],
];

/** Symbols that stand for a status, as characters and as short codes. */
export const statusSymbols: readonly (readonly [Status, readonly string[]])[] = [
  [
    'done',
    list(`✅, ✔, ☑, ✓, 🎉, 🟢, 🏁, :white_check_mark:, :heavy_check_mark:, :check:, :ballot_box_with_check:, [x], [*]`),
  ],
  [
    'in-progress',
    list(`🚧, 🏗, ⏳, 🔄, 🟡, 🟠, 🏃, ⌛, :construction:, :hourglass:, :hourglass_flowing_sand:, [~], [/], [-]`),
  ],
  ['not-doing', list(`❌, 🚫, ✖, ⛔, 🗑, :x:, :no_entry:, :no_entry_sign:, :negative_squared_cross_mark:`)],
  ['open', list(`🔴, ⬜, ☐, 🔲, ⭕, 🆕, :white_large_square:, :red_circle:, [ ], []`)],
  ['idea', list(`💡, :bulb:`)],
];

/** What gives no value, as plain words. */
export const blankWords: readonly string[] = list(`
      tbd, tba, tbc, todo, na, n a, none, nil, null, unknown, unassigned, not assigned, nobody, no one, noone, to
      be decided, to be determined, to be assigned, to be confirmed, to be defined, not set, undefined, pending,
      xxx, x, owner, name, date, open, missing, not given, yyyy mm dd, dd mm yyyy, mm dd yyyy
    `);
