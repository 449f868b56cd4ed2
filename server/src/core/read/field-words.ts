import type { FieldName } from '../review.js';
import { list } from './word-list.js';

/** What a column, key or label of an entry may stand for: a field, its words, or its id. */
export type EntryKey = FieldName | 'text' | 'id' | 'outcome-text' | 'type';

/** The names of columns, keys and labels, as plain words. */
export const fieldWords: readonly (readonly [EntryKey, readonly string[]])[] = [
  [
    'text',
    list(`
      text, action item, action items, action, actions, action name, action taken, action description, action item
      description, proposed action, corrective action, preventive action, preventative action, preventative
      measure, preventive measure, remediation, remediation item, remedial action, item, items, follow up, follow
      ups, follow up item, follow up action, follow up task, description, task, tasks, task description,
      recommendation, measure, countermeasure, mitigation, title, name, summary, what, todo, to do, improvement,
      work item, next step, next steps, activity, proposal, details, step
    `),
  ],
  ['id', list(`id, no, nr, number, ref, reference, item id, action id, ai, key, identifier`)],
  [
    'owner',
    list(`
      owner, owners, who, assignee, assignees, assigned to, assigned, responsible, responsible person, responsible
      party, responsible team, responsibility, dri, action owner, item owner, task owner, lead, leads, owned by,
      owner s, owning team, owner team, team, person, point of contact, poc, point person, accountable, resolver,
      driver, by whom, directly responsible individual
    `),
  ],
  [
    'created-by',
    list(`created by, author, creator, raised by, proposed by, suggested by, reporter, reported by, opened by`),
  ],
  ['accepted-by', list(`accepted by, approved by, agreed by, agreed with, accepted`)],
  [
    'due',
    list(`
      due, due date, due on, due by, due at, target date, target, target completion, target completion date, eta,
      estimated resolution, estimated completion, estimated completion date, estimated date, expected completion,
      expected date, deadline, by when, by, when, timeline, timeframe, time frame, planned date, planned for,
      completion date, delivery date, date due, finish by, complete by, to be completed by, sla
    `),
  ],
  ['due-reason', list(`due reason, due date reason, reason for due date, reason for date, why then, why this date`)],
  [
    'status',
    list(`
      status, state, done, progress, completed, complete, resolved, current status, action status, stage, is
      completed, is done, finished
    `),
  ],
  ['reason', list(`reason, reason for not doing, why not, reason not doing, status reason, resolution reason`)],
  [
    'ticket',
    list(`
      ticket, tickets, bug, bugs, bug id, bug number, tracking bug, tracking, tracking issue, tracking ticket,
      tracked in, tracked by, tracker, issue, issues, github issue, gitlab issue, jira, jira ticket, jira issue,
      jira link, jira id, jira key, link, links, link to jira ticket, link to ticket, link to issue, pr, prs, pull
      request, merge request, mr, url, ticket id, ticket number, ticket link, ticket url, issue id, issue key,
      issue link, issue url, external issue, external issue reference, linear, task id, task link, permalink,
      story, bug ticket, pr issue, issue pr, ticket no, work item link, jira issue key, jira issue url, linear issue url, github issue url, change ticket, reference link
    `),
  ],
  ['plan', list(`plan, blueprint, rfc, design, design doc, plan link, proposal link, adr`)],
  [
    'addresses',
    list(`
      addresses, insight, insights, learning, from insight, because of, contributing factor, contributing factors,
      addresses insight, related insight, related insights, finding, related finding, root cause, cause
    `),
  ],
  [
    'created',
    list(`
      created, created at, created on, date created, raised on, opened, opened at, date raised, creation date,
      date, date added, added
    `),
  ],
  [
    'updated',
    list(`updated, updated at, updated on, last updated, last update, last modified, modified, date updated`),
  ],
  ['outcome', list(`outcome, intended outcome, expected outcome, goal, purpose, intent, aim, objective`)],
  [
    'outcome-text',
    list(`
      outcome text, expected result, desired outcome, success criteria, success criterion, definition of done,
      done when, acceptance criteria, expected impact, risk, risk mitigated, rationale, motivation
    `),
  ],
  ['kind', list(`kind, kind of action, action kind, kind of work, sort`)],
  ['change', list(`change, process change, change type`)],
  ['category', list(`category, insight category, area, theme, categories`)],
  ['priority', list(`priority, prio, p, severity, sev, importance, urgency, rank`)],
  [
    'type',
    list(`
      type, action type, item type, classification, action item type, class, prevent mitigate, prevent or
      mitigate, recovery or prevention
    `),
  ],
];
