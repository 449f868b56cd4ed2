import assert from 'node:assert/strict';
import type { Sentence } from '../../../server/src/core/language/analysis.js';
import { orderIn } from '../../../server/src/core/language/bare-orders.js';
import { isOutsider, isPerson } from '../../../server/src/core/language/insiders.js';
import { measureIn } from '../../../server/src/core/language/measures.js';
import { omissionIn } from '../../../server/src/core/language/omissions.js';
import { isSettled, wishIn } from '../../../server/src/core/language/proposals.js';
import { isReported } from '../../../server/src/core/language/reported.js';
import { slipIn } from '../../../server/src/core/language/slips.js';
import { unmetIn, unrealIn } from '../../../server/src/core/language/unreal.js';
import { marked, sentenceOf } from './reading.js';

type Stretch = { readonly start: number; readonly end: number };
type Offsets = { readonly from: number; readonly to: number };

/** Each text has what the brackets hold, and nothing where there are none. */
function shows(find: (sentence: Sentence) => Stretch | null, pictures: readonly string[]): void {
  for (const picture of pictures) {
    const text = picture.replaceAll(/[[\]]/g, '');
    const sentence = sentenceOf(text);
    assert.equal(marked(text, sentence, find(sentence)), picture);
  }
}

function showsOffsets(find: (sentence: Sentence) => Offsets | null, pictures: readonly string[]): void {
  for (const picture of pictures) {
    const text = picture.replaceAll(/[[\]]/g, '');
    const found = find(sentenceOf(text));
    const { from, to } = found ?? { from: 0, to: 0 };
    const drawn = found ? `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}` : text;
    assert.equal(drawn, picture);
  }
}

/** The first of a sentence's clauses in which something is found. */
function first<T>(sentence: Sentence, find: (index: number) => T | null): T | null {
  for (const index of sentence.clauses.keys()) {
    const found = find(index);
    if (found) return found;
  }
  return null;
}

describe('what might have been', () => {
  const unreal = (sentence: Sentence): Stretch | null =>
    first(sentence, (index) => {
      const clause = sentence.clauses[index];
      return clause ? unrealIn(sentence, clause) : null;
    });

  it('is a course that people did not take, or a remedy that was not there', () => {
    shows(unreal, [
      'The bosun [should have called] the pilot',
      'A second lamp [would have shown] the ice',
      'None of this [would have happened] in daylight',
      'The jam [could have been avoided] by opening the second gate',
    ]);
  });

  it('is not what was possible, expected of a machine, said, or worse', () => {
    shows(unreal, [
      'The names of the guests could have been copied',
      'The copy should have finished by noon',
      'It could have been far worse',
      'The cook said that we should have waited',
      'Customers might have seen the old menu',
      'Files that should have been moved were still there',
    ]);
  });

  it('hangs on conditions that were not met', () => {
    shows(
      (sentence) => first(sentence, (index) => unmetIn(sentence, index)),
      [
        '[Had the gate been closed], the goats would be here',
        '[If we had looked] at the tide table, the ferry would have sailed',
        'He asked the crew if they had moved the buoy',
        'If you would like a copy, write to the office',
        'The ferry sailed and had two boats painted',
      ],
    );
  });
});

describe('omissions', () => {
  const omission = (sentence: Sentence): Stretch | null => first(sentence, (index) => omissionIn(sentence, index));

  it('are acts of care and word that people left out', () => {
    shows(omission, [
      'The porter [did not ask] the ward',
      'The mate [neglected to announce] the drill',
      '[Not calling] the pilot cost us an hour',
      'Nobody [thought] of telling the kitchen',
      'The crew [did not pick] it up',
    ]);
  });

  it('are not what machines do, what guests miss and what nobody could notice', () => {
    shows(omission, [
      'The pump failed to start',
      'Customers did not notice the change',
      'Nobody noticed the drift',
      'We did not see any errors',
      'Nebula did not respond',
    ]);
  });
});

describe('people of the house', () => {
  it('are told from those outside', () => {
    const kinds = (text: string): string => {
      const sentence = sentenceOf(text);
      const subject = sentence.clauses[0]?.subject ?? null;
      return isPerson(sentence, subject) ? 'house' : isOutsider(sentence, subject) ? 'outside' : 'neither';
    };
    assert.deepEqual(['The porter waited', 'She waited', 'Customers waited', 'The bell waited'].map(kinds), [
      'house',
      'house',
      'outside',
      'neither',
    ]);
  });
});

describe('wishes', () => {
  const story = { isTold: false, isLesson: false };

  it('ask for a change that is not there yet', () => {
    showsOffsets(
      (sentence) => wishIn(sentence, story),
      [
        'We [should add] a second gate',
        'The map [has to be rewritten]',
        'Switching to lamps [would prevent] it',
        'We [will move] the buoy',
      ],
    );
  });

  it('are not habits, rules of machines, thoughts of the time and conditions', () => {
    showsOffsets(
      (sentence) => wishIn(sentence, story),
      [
        'We need to change the name every time the tide turns',
        'You will move the file',
        'The mate said that we should add a gate',
        'If we should add a gate, the path is blocked',
        'This would allow a spill',
      ],
    );
    showsOffsets((sentence) => wishIn(sentence, { ...story, isTold: true }), ['We will move the buoy']);
  });

  it('are settled where they were told, thought or done', () => {
    const settled = (text: string, at: number): boolean => isSettled(sentenceOf(text), at);
    assert.equal(settled('The mate thought that we need a new gate', 4), true);
    assert.equal(settled('We need a new gate', 0), false);
    const told = sentenceOf('The mate thought that we need a new gate');
    assert.deepEqual(
      told.clauses.map((clause) => isReported(told, clause)),
      [false, true],
    );
  });
});

describe('bare orders', () => {
  it('open a lesson, also behind "when"', () => {
    showsOffsets(
      (sentence) => orderIn(sentence, true),
      ['[Automate] the bell', 'When the tide turns, [close] the gate', '[Use] two lamps'],
    );
  });

  it('are no labels, and among causes need their thing', () => {
    showsOffsets((sentence) => orderIn(sentence, true), ['Fix: a new bell', 'Port scans are slow']);
    showsOffsets((sentence) => orderIn(sentence, false), ['Close gates early', '[Close] the gate']);
  });
});

describe('slips', () => {
  it('are acts that went wrong in somebody’s hand', () => {
    showsOffsets(
      (sentence) => slipIn(sentence, true),
      [
        'The porter [overlooked] the label',
        'Somebody [opened the wrong] gate',
        'The mate [loaded a stale] map',
        'The cook [dropped the full box instead] of the empty one',
      ],
    );
  });

  it('are not what programs do, where people looked and what nobody did', () => {
    showsOffsets(
      (sentence) => slipIn(sentence, true),
      [
        'The package manager picked the wrong mirror',
        'Two porters looked at the wrong board',
        'The porter did not open the wrong gate',
      ],
    );
    showsOffsets((sentence) => slipIn(sentence, false), ['The porter forgot to ring', 'We opened the wrong gate']);
  });
});

describe('measures on one person', () => {
  it('school, watch, restrict or question somebody', () => {
    shows(measureIn, [
      '[Nadia will be sent] to the course',
      "[Julia's merge rights are suspended]",
      "[Improve Lukas' understanding of locks]",
      "[Watch Paul's deployments] for a month",
      '[Limit what Olga can] do',
    ]);
  });

  it('are not on whoever does the work, knows something or gets something', () => {
    shows(measureIn, [
      'Nadia will send the course to the others',
      'The on-call gets a second phone',
      "Spread Henrik's knowledge of the robot",
      'Check the commits of the release',
    ]);
  });
});
