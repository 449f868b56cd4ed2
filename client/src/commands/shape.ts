import * as vscode from 'vscode';
import { addItemRequest, shapeRequest } from '../../../server/src/protocol/flows.js';
import { entryAtRequest, ideasRequest, type Choices } from '../../../server/src/protocol/messages.js';
import type { IdeaEntry } from '../../../server/src/protocol/entries.js';
import type { Fields, Target } from '../../../server/src/protocol/plain.js';
import type { App } from '../app.js';
import { pick, type } from '../ask.js';
import { applyAndShow } from '../edits.js';
import { t } from '../l10n.js';
import { cursorOf } from '../places.js';
import { today } from '../today.js';
import { runSteps, type Answers, type Step } from '../steps.js';
import { targetIn } from './arguments.js';
import { choicesFor, peopleOptions, toOptions } from './choices.js';
import { dateProblem } from './dates.js';

/** Turns a parked idea into an action item, or records why it will not be done. */
export async function shape(app: App, row?: unknown): Promise<void> {
  const ideas = (await app.server.ask(ideasRequest, { uri: null })) ?? [];
  const target = targetIn(row) ?? (await ideaAtCursor(app, ideas)) ?? (await chosenIdea(ideas));
  const idea = ideas.find(({ uri, id }) => uri === target?.uri && id === target.id);
  if (!idea) return;
  const choices = await choicesFor(app, idea.uri);
  const steps = [textStep(idea.text), decisionStep(), reasonStep(), ...fieldSteps(choices)];
  const answers = await runSteps(t('Shape this idea'), steps);
  if (answers?.text === undefined) return;
  const request = {
    idea: { uri: idea.uri, id: idea.id },
    text: answers.text,
    fields: fieldsOf(answers),
    today: today(),
  };
  await applyAndShow(app.server, await app.server.ask(shapeRequest, request));
}

/** Asks for an action item and writes it into the review at hand. */
export async function addItem(app: App): Promise<void> {
  const uri = app.review.uri?.toString();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(t('Open a review first; the item is written into it.'));
    return;
  }
  const choices = await choicesFor(app, uri);
  const answers = await runSteps(t('Add action item'), [textStep(''), ...fieldSteps(choices)]);
  if (answers?.text === undefined) return;
  const request = { uri, text: answers.text, fields: fieldsOf(answers), today: today() };
  await applyAndShow(app.server, await app.server.ask(addItemRequest, request));
}

async function ideaAtCursor({ server }: App, ideas: readonly IdeaEntry[]): Promise<Target | null> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  const found = await server.ask(entryAtRequest, cursorOf(editor));
  return ideas.find(({ uri, id }) => uri === found?.uri && id === found.id) ?? null;
}

async function chosenIdea(ideas: readonly IdeaEntry[]): Promise<Target | null> {
  if (ideas.length === 0) {
    void vscode.window.showInformationMessage(t('No ideas are parked.'));
    return null;
  }
  const rows = ideas.map((idea) => ({ label: idea.text, description: idea.review, idea }));
  const options = { title: t('Shape this idea'), placeHolder: t('Which idea?') };
  return (await vscode.window.showQuickPick(rows, options))?.idea ?? null;
}

function textStep(value: string): Step {
  const prompt = t('An end that one can see makes it easy to tell when it is done.');
  return { name: 'text', ask: () => type({ prompt, placeholder: t('What would be done?'), value }) };
}

function decisionStep(): Step {
  const options = [
    { value: 'do', label: t('Make it an action item'), icon: 'checklist' },
    { value: 'not-doing', label: t('Not doing, with the reason'), icon: 'circle-slash' },
  ];
  return { name: 'decision', ask: () => pick({ placeholder: t('What becomes of it?'), options }) };
}

function reasonStep(): Step {
  const question = type({ prompt: t('Later readers will want to know.'), placeholder: t('Why is it not done?') });
  return { name: 'reason', ask: ({ decision }) => (decision === 'not-doing' ? question : null) };
}

function fieldSteps({ outcomes, kinds, categories, people }: Choices): readonly Step[] {
  const unlessDropped =
    (question: ReturnType<typeof pick>) =>
    ({ decision }: Answers) =>
      decision === 'not-doing' ? null : question;
  const later = { value: '', label: t('Leave it open'), icon: 'dash' };
  const what = t('What is it meant to bring?');
  const who = t('Who takes it on? Those who do the work own it.');
  const dueText = {
    prompt: t('From workload and effort; may stay empty.'),
    placeholder: t('Due date, such as 2026-04-30'),
  };
  const why = { prompt: t('May stay empty.'), placeholder: t('Why then?'), optional: true };
  return [
    { name: 'outcome', ask: unlessDropped(pick({ placeholder: what, options: toOptions(outcomes, 'outcome') })) },
    {
      name: 'kind',
      ask: unlessDropped(
        pick({ placeholder: t('What kind of work is it?'), options: [later, ...toOptions(kinds, 'kind')] }),
      ),
    },
    {
      name: 'category',
      ask: unlessDropped(
        pick({ placeholder: t('What does it help with?'), options: [later, ...toOptions(categories, 'category')] }),
      ),
    },
    {
      name: 'owner',
      ask: unlessDropped(pick({ placeholder: who, options: [later, ...peopleOptions(people)], free: true })),
    },
    { name: 'due', ask: unlessDropped(type({ ...dueText, optional: true, check: dateProblem })) },
    { name: 'dueReason', ask: (answers) => (answers.due ? unlessDropped(type(why))(answers) : null) },
  ];
}

/** What was left open is not written. */
function fieldsOf({ decision, reason, outcome, kind, category, owner, due, dueReason }: Answers): Fields {
  if (decision === 'not-doing') return { status: 'not-doing', ...(reason ? { reason } : {}) };
  return {
    ...(outcome && outcome !== 'unstated' ? { outcome } : {}),
    ...(kind ? { kind } : {}),
    ...(category ? { category } : {}),
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(dueReason ? { dueReason } : {}),
  };
}
