import { ExecuteCommandRequest, type WorkspaceEdit } from 'vscode-languageserver';
import { isMode } from '../client.js';
import { isListOf, isObject, isText } from '../params.js';
import type { Session } from '../session.js';
import { editFor, fixAllFor, fixCommand, isChosen } from './actions.js';

const fixAllCommand = 'debrief.server.fixAll';
const modeCommand = 'debrief.server.mode';

/** What any editor can ask for by name; our own extension has commands of its own. */
export const serverCommands = [fixCommand, fixAllCommand, modeCommand] as const;

/** Runs commands: each answers the edit that it stands for, and has the editor apply it where that can be asked. */
export function registerCommands(session: Session): void {
  session.registrar.request({
    method: ExecuteCommandRequest.method,
    accepts: isCall,
    async answer({ command, arguments: given = [] }): Promise<WorkspaceEdit | null> {
      const edit = await run(command, given[0], session);
      if (edit && session.client.edits.applies)
        await session.connection.workspace.applyEdit({ label: 'Debrief', edit });
      return edit;
    },
  });
}

async function run(command: string, argument: unknown, session: Session): Promise<WorkspaceEdit | null> {
  if (command === modeCommand && isMode(argument)) session.setMode(argument);
  if (command === fixCommand && isChosen(argument)) return (await editFor(argument, session)) ?? null;
  if (command === fixAllCommand && isText(argument)) return (await fixAllFor(argument, session)) ?? null;
  return null;
}

interface Call {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

function isCall(value: unknown): value is Call {
  if (!isObject(value) || !isText(value['command'])) return false;
  return (
    value['arguments'] === undefined || isListOf(value['arguments'], (each): each is unknown => each !== undefined)
  );
}
