import * as vscode from 'vscode';
import { t } from './l10n.js';
import type { Answer, Question } from './steps.js';

/** Something to pick from a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: string;
}

/** Asks to pick one option; what is typed counts as well where `free` is set. */
export function pick(question: { placeholder: string; options: readonly Option[]; free?: boolean }): Question {
  return (frame) => {
    const input = vscode.window.createQuickPick<vscode.QuickPickItem & { value: string }>();
    const rows = question.options.map(toRow);
    input.items = rows;
    input.placeholder = question.placeholder;
    input.matchOnDescription = true;
    const chosen = rows.find(({ value }) => value === frame.before);
    if (chosen) input.activeItems = [chosen];
    if (question.free === true) {
      input.onDidChangeValue((text) => {
        input.items = text.trim() === '' ? rows : [...rows, toRow({ value: text.trim(), label: text.trim() })];
      });
    }
    return settle(input, frame, () => input.selectedItems[0]?.value ?? null);
  };
}

/** Asks for a line of text; an empty one is an answer where `optional` is set. */
export function type(question: TextQuestion): Question {
  return (frame) => {
    const input = vscode.window.createInputBox();
    input.prompt = question.prompt;
    input.placeholder = question.placeholder;
    input.value = frame.before ?? question.value ?? '';
    input.onDidChangeValue((text) => {
      input.validationMessage = question.check?.(text.trim()) ?? '';
    });
    return settle(input, frame, () => accepted(input, question));
  };
}

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value?: string;
  readonly optional?: boolean;
  /** Says what is wrong with a text, `null` where nothing is. */
  readonly check?: (text: string) => string | null;
}

function accepted(input: vscode.InputBox, { optional, check }: TextQuestion): string | null {
  const text = input.value.trim();
  const wrong = text === '' ? (optional === true ? null : t('Some words are needed here.')) : (check?.(text) ?? null);
  input.validationMessage = wrong ?? '';
  return wrong === null ? text : null;
}

function toRow({ value, label, description, icon }: Option): vscode.QuickPickItem & { value: string } {
  const named = icon === undefined ? label : `$(${icon}) ${label}`;
  return { value, label: named, ...(description === undefined ? {} : { description }) };
}

type Input = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem & { value: string }>;

/** Shows an input until it is accepted, left for the step before, or put away. */
function settle(input: Input, frame: Parameters<Question>[0], read: () => string | null): Promise<Answer> {
  input.title = frame.title;
  input.ignoreFocusOut = true;
  if (frame.total > 1) {
    input.step = frame.step;
    input.totalSteps = frame.total;
  }
  if (frame.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidAccept(() => {
      const value = read();
      if (value !== null) end({ value });
    });
    input.onDidTriggerButton(() => {
      end('back');
    });
    input.onDidHide(() => {
      end('away');
    });
    input.show();
  });
}
