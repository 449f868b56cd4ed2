import * as vscode from 'vscode';
import type { Translate } from './words.js';

/** Translates into the editor's language. */
export const t: Translate = (message, ...args) => vscode.l10n.t(message, ...args);
