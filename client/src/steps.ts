/** Where a question stands in its flow. */
export interface Frame {
  readonly title: string;
  readonly step: number;
  readonly total: number;
  /** What was answered when this question was asked before. */
  readonly before: string | undefined;
}

/** A value, back to the question before, or away from the whole. */
export type Answer = { readonly value: string } | 'back' | 'away';

export type Question = (frame: Frame) => Promise<Answer>;

/** A named question, which may depend on what was answered so far; `null` leaves it out. */
export interface Step {
  readonly name: string;
  readonly ask: (answers: Answers) => Question | null;
}

/** What was answered, by the question's name; `undefined` for what was not asked. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Asks question after question, back and forth; `null` when the flow is left. */
export async function runSteps(title: string, steps: readonly Step[]): Promise<Answers | null> {
  let answers: Answers = {};
  let index = 0;
  const path: number[] = [];
  while (index < steps.length) {
    const step = steps[index];
    const question = step?.ask(answers) ?? null;
    if (!step || !question) {
      index += 1;
      continue;
    }
    const total = path.length + countAsked(steps.slice(index), answers);
    const answer = await question({ title, step: path.length + 1, total, before: answers[step.name] });
    if (answer === 'away') return null;
    if (answer === 'back') {
      index = path.pop() ?? 0;
      continue;
    }
    answers = { ...answers, [step.name]: answer.value };
    path.push(index);
    index += 1;
  }
  return withoutSkipped(answers, steps);
}

/** How many questions are still to come, as far as the answers so far tell. */
function countAsked(steps: readonly Step[], answers: Answers): number {
  return steps.filter(({ ask }) => ask(answers) !== null).length;
}

/** An answer to a question that a later change of mind has made needless does not count. */
function withoutSkipped(answers: Answers, steps: readonly Step[]): Answers {
  return steps.reduce<Answers>((kept, { name, ask }) => {
    const value = answers[name];
    return value === undefined || ask(kept) === null ? kept : { ...kept, [name]: value };
  }, {});
}
