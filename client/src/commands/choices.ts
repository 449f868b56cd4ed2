import { choicesRequest, type Choices } from '../../../server/src/protocol/messages.js';
import type { Choice } from '../../../server/src/protocol/entries.js';
import type { App } from '../app.js';
import type { Option } from '../ask.js';
import { t } from '../l10n.js';
import { wordFor, type Vocabulary } from '../words.js';

/** What pickers offer for a review; nothing where no server runs. */
export async function choicesFor({ server }: App, uri: string | null): Promise<Choices> {
  const none: Choices = { categories: [], kinds: [], outcomes: [], statuses: [], people: [] };
  return (await server.ask(choicesRequest, { uri })) ?? none;
}

/** Choices as rows of a picker, named in the editor's language unless the team has a name of its own. */
export function toOptions(choices: readonly Choice[], vocabulary: Vocabulary): readonly Option[] {
  return choices.map(({ id, label, description }) => {
    const word = wordFor(vocabulary, id, t);
    return { value: id, label: label ?? word.name, description: description ?? word.meaning, icon: word.icon };
  });
}

/** People as rows of a picker. */
export function peopleOptions(people: readonly string[]): readonly Option[] {
  return people.map((name) => ({ value: name, label: name }));
}
