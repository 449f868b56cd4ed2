import assert from 'node:assert/strict';
import { agenda } from '../../../server/src/core/outputs/agenda.js';
import { calendar } from '../../../server/src/core/outputs/calendar.js';
import { followUpFiles } from '../../../server/src/core/outputs/follow-up.js';
import { momentsOf, timeInWords } from '../../../server/src/core/outputs/meeting.js';
import { guestsOf } from '../../../server/src/core/outputs/people.js';
import type { Insight } from '../../../server/src/core/review.js';
import { judge } from '../../../server/src/core/review-kind.js';
import { defaultConfig } from '../../../server/src/core/config/config.js';
import { assertGolden } from '../../support/golden.js';
import { harbor, subject } from './subject.js';

const meeting = { start: '2024-05-06T10:00', minutes: 45, timeZone: 'Europe/Berlin' };
const now = '2024-05-02T08:00:00Z';

describe('the agenda of a follow-up meeting', () => {
  it('says what was learned and what waits, by category, and whom to invite', () => {
    const planned = subject(harbor);
    const categorize = ({ category }: Insight) => ({ value: category?.value ?? 'none', stated: true, because: [] });
    const engine = { ...planned.engine, categorize };
    assertGolden(agenda([{ ...planned, engine }], meeting), 'outputs/agenda.md');
  });

  it('is no review itself, wherever it stands', () => {
    const source = agenda([subject(harbor)], meeting);
    const path = 'postmortems/2024-05-06-follow-up-labels-print-twice.md';
    const verdict = judge({
      path,
      source,
      isNamed: false,
      read: () => subject(source, path).engine.read(source, path),
    });
    assert.equal(verdict.isReview, false, verdict.reason);
  });

  it('takes the date that the review names where no time is given', () => {
    assert.match(agenda([subject(harbor)], null), /^- When: 2024-05-06$/m);
  });

  it('does with an empty review', () => {
    const text = agenda([subject('# Nothing\n', 'x.md')], null);
    assert.match(text, /^# Follow-up meeting: Nothing\n/);
    assert.doesNotMatch(text, /undefined|null/);
  });

  it('puts several reviews into one meeting, and uses a team’s own names of categories', () => {
    const config = {
      ...defaultConfig,
      categories: [{ id: 'observe', name: 'See', description: null, words: [] }],
    };
    const text = agenda(
      [subject(harbor, 'a.md', config), subject('# Other\n\n## Parking lot\n\n- Rent a lamp\n', 'b.md')],
      null,
    );
    assert.match(text, /^# Follow-up meeting: Labels print twice; Other$/m);
    assert.match(text, /^## See$/m);
    assert.match(text, /- Rent a lamp/);
  });

  it('shows the words of a document and does nothing else', () => {
    const source = `# A <img src=x> [b](command:evil)\n\n## Open questions\n\n- Who \`ran\` | [this](command:evil) <script>x</script>?\n`;
    const text = agenda([subject(source, 'postmortems/`x`.md')], null);
    assert.doesNotMatch(text, /(?<!\\)<(img|script)|(?<!\\)\]\(/);
  });
});

describe('people to invite', () => {
  it('are those who convene, have a stake, own and took part, each once', () => {
    assert.deepEqual(guestsOf([subject(harbor).review]), [
      { name: 'tomas', because: ['convenes an idea', 'was in the review'] },
      { name: 'hall 3', because: ['has a stake in an idea'] },
      { name: 'printing', because: ['has a stake in an idea'] },
      { name: 'noor', because: ['owns an item', 'raised an idea', 'was in the review'] },
      { name: 'ines', because: ['facilitates', 'was in the review'] },
    ]);
  });
});

describe('a meeting', () => {
  const startOf = (start: string, timeZone: string): string | undefined =>
    momentsOf({ start, minutes: 30, timeZone })?.begin.toISOString();

  it('begins when the clocks of its zone say so, in summer and in winter', () => {
    assert.equal(startOf('2024-05-06T10:00', 'Europe/Berlin'), '2024-05-06T08:00:00.000Z');
    assert.equal(startOf('2024-12-06T10:00', 'Europe/Berlin'), '2024-12-06T09:00:00.000Z');
    assert.equal(startOf('2024-11-03T12:00', 'America/New_York'), '2024-11-03T17:00:00.000Z');
    assert.equal(startOf('2024-05-06T00:15', 'Asia/Kolkata'), '2024-05-05T18:45:00.000Z');
    assert.equal(startOf('2024-03-31T03:00', 'Europe/Berlin'), '2024-03-31T01:00:00.000Z');
  });

  it('is none where its time, length or zone means none', () => {
    assert.equal(momentsOf({ ...meeting, start: '2024-02-30T10:00' }), null);
    assert.equal(momentsOf({ ...meeting, start: 'soon' }), null);
    assert.equal(momentsOf({ ...meeting, minutes: 0 }), null);
    assert.equal(momentsOf({ ...meeting, minutes: NaN }), null);
    assert.equal(momentsOf({ ...meeting, timeZone: 'Mars/Base' }), null);
    assert.equal(timeInWords({ ...meeting, timeZone: 'Mars/Base' }), '');
  });

  it('is said in local time', () => {
    assert.equal(timeInWords(meeting), '2024-05-06, 10:00 to 10:45 (Europe/Berlin)');
    assert.equal(
      timeInWords({ ...meeting, start: '2024-05-06T23:50' }),
      '2024-05-06, 23:50 to 2024-05-07 00:35 (Europe/Berlin)',
    );
  });
});

describe('a calendar file', () => {
  const linesOf = (file: string | null): readonly string[] => (file ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');
  const common = { meeting, title: 'Follow-up', description: 'See the agenda', addresses: {}, now };

  it('names the meeting in UTC, with those who have an address', () => {
    const lines = linesOf(calendar({ ...common, addresses: { rosie: 'rosie@example.org', sam: 'no address' } }));
    assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    assert.ok(lines.includes('DTSTART:20240506T080000Z'), lines.join('\n'));
    assert.ok(lines.includes('DTEND:20240506T084500Z'));
    assert.ok(lines.includes('DTSTAMP:20240502T080000Z'));
    const attendees = lines.filter((line) => line.startsWith('ATTENDEE'));
    assert.equal(attendees.length, 1);
    assert.match(attendees[0] ?? '', /CN="?rosie"?:MAILTO:rosie@example\.org$/i);
  });

  it('holds no lines, names or addresses that the words of a review smuggle in', () => {
    const evil = 'x\r\nATTENDEE:mailto:evil@example.org\nBEGIN:VALARM\u2028\u0085END;:,\\"';
    const file = calendar({
      ...common,
      title: evil,
      description: evil,
      addresses: {
        [evil]: 'rosie@example.org',
        a: 'a@b.c\r\nATTACH:file:///etc/passwd',
        b: 'mailto:x@y.z',
        c: '"x"@y.z',
        d: 'x@y.z;CN=evil',
      },
    });
    const names = linesOf(file).map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? '');
    assert.equal(names.filter((name) => name === 'ATTENDEE').length, 1);
    assert.deepEqual(
      names.filter((name) => ['ATTACH', 'BEGIN', 'END', 'ORGANIZER'].includes(name)),
      ['BEGIN', 'BEGIN', 'END', 'END'],
    );
    const [attendee = ''] = linesOf(file).filter((line) => line.startsWith('ATTENDEE'));
    assert.equal(attendee.split('"').length, 3, attendee);
    assert.match(attendee, /:MAILTO:rosie@example\.org$/i);
    assert.doesNotMatch(file ?? '', /[^\r]\n|\r[^\n]|\u2028|\u0085/);
  });

  it('is the same for the same meeting, and none where the time means none', () => {
    assert.equal(calendar(common), calendar(common));
    assert.equal(calendar({ ...common, now: 'now' }), null);
    assert.equal(calendar({ ...common, meeting: { ...meeting, start: '2024-13-01T10:00' } }), null);
  });
});

describe('the files of a follow-up meeting', () => {
  it('are named by its date and what it is about', () => {
    const files = followUpFiles([subject(harbor)], { meeting, addresses: {}, now });
    assert.equal(files?.agenda.name, '2024-05-06-follow-up-labels-print-twice.md');
    assert.equal(files.calendar.name, '2024-05-06-follow-up-labels-print-twice.ics');
  });

  it('hold one meeting whatever titles, ideas and people are called', () => {
    const evil = 'x\\r\\nEND:VEVENT\\nBEGIN:VEVENT\\nATTACH;FMTTYPE=text/plain:file:///etc/passwd\\u2028, \\\\n;';
    const source = `title: "${evil}"\nparticipants: ["${evil}"]\nparking-lot: [{ text: "${evil}", convener: "${evil}" }]\naction-items: []\n`;
    const planned = subject(source, 'a.yaml');
    assert(guestsOf([planned.review]).some(({ name }) => name.includes('BEGIN:VEVENT')));
    const files = followUpFiles([planned], { meeting, addresses: { x: evil }, now });
    assert(files);
    const lines = files.calendar.text.replace(/\r\n[ \t]/g, '').split(/[\r\n\u2028]+/);
    assert.deepEqual(
      lines.filter((line) => /^(?:BEGIN|END|ATTACH|ATTENDEE)/.test(line)),
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'],
    );
    const summary = lines.find((line) => line.startsWith('SUMMARY')) ?? '';
    assert.match(summary, /x END:VEVENT BEGIN:VEVENT ATTACH\\;/);
    assert.doesNotMatch(summary, /(?<!\\)[,;]/);
  });

  it('stay in their folder whatever the title says', () => {
    const files = followUpFiles([subject('# ../../etc/passwd: \\\\x\\c$\n')], { meeting, addresses: {}, now });
    assert.equal(files?.agenda.name, '2024-05-06-follow-up-etc-passwd-x-c.md');
  });
});
