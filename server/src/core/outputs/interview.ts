import type { NamedCategory } from '../config/category-names.js';

/** Questions for interviews, by insight category: they ask how and what, and leave fixes to another day. */
export const interviewQuestions: Readonly<Record<string, readonly string[]>> = {
  observe: [
    'What were you looking at when you first noticed that something was different?',
    'What told you so: a page, a graph, a log, a person?',
    'What would you have liked to see then, and how could you have come by it?',
    'What else was on your screen that turned out not to matter?',
  ],
  interpret: [
    'What did you take it for at first, and what made you think so?',
    'What did you expect to see next?',
    'What had you seen before that was like it?',
    'When did your picture of it change, and what changed it?',
  ],
  assemble: [
    'How did you come to be part of it?',
    'Whom did you look for, and how did you know whom to ask?',
    'Who turned out to know something that helped, and how did they hear of it?',
    'What was it like to join while it was under way?',
  ],
  communicate: [
    'How did you follow what the others were doing?',
    'What did you tell people outside, and how did you choose the moment?',
    'What did you learn late that others already knew?',
    'How did customers and support hear of it?',
  ],
  decide: [
    'Which ways forward did you see at that point?',
    'What spoke for the one that you took, and what against it?',
    'What would have had to be different for you to choose another?',
    'How did the decision come about, and who had a part in it?',
  ],
  verify: [
    'How did you know that it had worked?',
    'What did you look at to be sure, and for how long?',
    'What could still have been wrong without your seeing it?',
    'When did you stop watching, and what made that moment right?',
  ],
};

/** An interview's outline in Markdown: an opening, and questions for each of the categories. */
export function interviewOutline(categories: readonly NamedCategory[]): string {
  const parts = categories.flatMap(({ id, name }) => {
    const questions = interviewQuestions[id];
    return questions ? [`### ${name}\n\n${questions.map((question) => `- ${question}`).join('\n')}`] : [];
  });
  return `${[opening, ...parts, ending].join('\n\n')}\n`;
}

const opening = `We talk about how it looked to you at the time. What to do about it has a meeting of its own.

- Where does your part of the story begin?`;

const ending = `### Before we part

- What have I not asked about?
- Who else saw something that I would not hear of otherwise?`;
