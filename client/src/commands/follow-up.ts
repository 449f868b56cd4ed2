import * as vscode from 'vscode';
import { agendaRequest, closeMeetingRequest, type Agenda } from '../../../server/src/protocol/flows.js';
import type { App } from '../app.js';
import { type } from '../ask.js';
import { applyAnswer } from '../edits.js';
import { t } from '../l10n.js';
import { runSteps } from '../steps.js';
import { reviewUri } from './which-review.js';
import { dateProblem, momentProblem, toMoment, zoneProblem } from './dates.js';
import { openText, writeNew } from './files.js';

/** Writes the agenda of a follow-up meeting and its calendar file next to the review, and opens the agenda. */
export async function planFollowUp(app: App, row?: unknown): Promise<void> {
  const uri = reviewUri(app, row);
  if (!uri) return;
  const minutes = { prompt: t('In minutes.'), placeholder: t('How long?'), value: '60', check: minutesProblem };
  const addresses = {
    prompt: t('Such as rosie=rosie@example.org, sam=sam@example.org; may stay empty.'),
    placeholder: t('E-mail addresses, if the calendar file should invite people'),
    optional: true,
  };
  const answers = await runSteps(t('Plan the follow-up meeting'), [
    {
      name: 'start',
      ask: () => type({ prompt: t('Such as 2026-04-30 10:00.'), placeholder: t('When?'), check: momentProblem }),
    },
    {
      name: 'zone',
      ask: () =>
        type({ prompt: t('Of that time.'), placeholder: t('Time zone'), value: ownZone(), check: zoneProblem }),
    },
    { name: 'minutes', ask: () => type(minutes) },
    { name: 'addresses', ask: () => type(addresses) },
  ]);
  if (answers?.start === undefined) return;
  const agenda = await app.server.ask(agendaRequest, {
    uri: uri.toString(),
    start: toMoment(answers.start),
    minutes: Number(answers.minutes ?? 60),
    timeZone: answers.zone ?? ownZone(),
    addresses: readAddresses(answers.addresses ?? ''),
    now: new Date().toISOString(),
  });
  if (agenda) await save(agenda, vscode.Uri.joinPath(uri, '..'));
  else void vscode.window.showInformationMessage(t('There is no review to plan a meeting for.'));
}

/** Writes the follow-up meeting's date into the review, and names the ideas that nobody convenes yet. */
export async function closeMeeting(app: App, row?: unknown): Promise<void> {
  const uri = reviewUri(app, row);
  if (!uri) return;
  const when = {
    prompt: t('Ideas ripen for a day or two. May stay empty when there will be none.'),
    placeholder: t('Date of the follow-up meeting, such as 2026-04-30'),
    optional: true,
    check: dateProblem,
  };
  const answers = await runSteps(t('Close the review meeting'), [{ name: 'date', ask: () => type(when) }]);
  if (!answers) return;
  const closing = await app.server.ask(closeMeetingRequest, { uri: uri.toString(), followUp: answers.date || null });
  if (!(await applyAnswer(app.server, closing?.answer ?? null)) || !closing) return;
  const names = closing.withoutConvener.map(({ text }) => text);
  if (names.length === 0) return;
  const showParking = t('Show the parking lot');
  const message = t('Nobody convenes these ideas yet: {0}. Who will talk with whom?', names.join('; '));
  const chosen = await vscode.window.showInformationMessage(message, showParking);
  if (chosen === showParking) await vscode.commands.executeCommand('debrief.parkingLot.focus');
}

async function save({ agenda, calendar }: Agenda, folder: vscode.Uri): Promise<void> {
  const written = await writeNew(folder, agenda);
  if (!(await writeNew(folder, calendar)))
    void vscode.window.showWarningMessage(t('{0} cannot be written in this folder.', calendar.name));
  if (written) await vscode.window.showTextDocument(written);
  else await openText(agenda.text, 'markdown');
}

function ownZone(): string {
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
}

function minutesProblem(text: string): string | null {
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 1440 ? null : t('A whole number of minutes is needed.');
}

/** `name=address` pairs; what is no pair is left out. */
function readAddresses(text: string): Record<string, string> {
  const pairs = text.split(/[,;]/).map((pair) => pair.split('=').map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([name, address]) => (name && address ? [[name, address]] : [])));
}
