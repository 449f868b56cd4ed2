// Reviews of a given size, in the shapes that teams use, the same each time.

const stories = [
  'At {time} the {service} answered every request with an error, and the on-call was paged within two minutes.',
  'The {service} team looked at the board, which showed the traffic of the day before, and took it for today.',
  'Somebody from support joined the channel and asked whether customers had been told; nobody knew who would do it.',
  'The queue of the {service} grew until {time}, when a second worker was started by hand from the runbook.',
  'We rolled the change back at {time}, and the graphs of the {service} came down within five minutes.',
  'Two people worked on the same host without knowing of each other, as the channel had split into three threads.',
];

const actions = [
  'Return each connection of the {service} to its pool as soon as the request ends, so that a burst cannot use it up (owner: @{person}, due: 2024-06-{day}, ticket: OPS-{number})',
  'Hold an overview of the {service} for both on-call rotas (kind: teach, category: interpret, owner: @{person})',
  'Find out how the {service} on-call learns of changes in other services today (kind: investigate, outcome: gain-insight)',
  'Page the owners of the {service} when its queue has more than {number} entries for ten minutes (owner: @{person})',
  'Make sure that everybody on the {service} team always checks the board before a deploy',
  'Write down who tells customers of an outage of the {service}, and where (owner: @{person}, status: done)',
];

const insights = [
  'Nobody outside the {service} team could see its deploys (category: observe)',
  'A full pool and a slow database look the same on the board of the {service} (category: interpret)',
  'The person who knew the {service} best was found through a friend (category: assemble)',
];

const services = ['gateway', 'ledger', 'mailer', 'search index', 'session store', 'image proxy', 'scheduler'];
const people = ['rosie', 'noor', 'sam', 'emily', 'thai', 'ines'];

/**
 * A Markdown document of at least so many characters.
 * @param {number} size
 */
export function markdownOf(size) {
  const parts = [
    '---\nkind: incident-review\nincident: { date: 2024-05-02, services: [gateway, ledger] }\n---\n\n# A long week\n',
  ];
  for (let count = 0, length = 0; length < size; count++) {
    const part = chapter(count);
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n');
}

/**
 * A day's story; every third one ends with lessons and items, which makes one item in two kilobytes, as in real reviews.
 * @param {number} count
 */
function chapter(count) {
  const paragraphs = Array.from({ length: 4 }, (_, n) => sentences(count + n * 5).join('\n'));
  const story = [`## What happened on day ${count}\n`, ...paragraphs.map((text) => `${text}\n`)];
  return [...story, ...(count % 3 === 0 ? ending(count) : [])].join('\n');
}

/** @param {number} from */
function sentences(from) {
  return Array.from({ length: 4 }, (_, n) => pick(stories, from + n));
}

/** @param {number} count */
function ending(count) {
  const lessons = Array.from({ length: 3 }, (_, n) => `- ${pick(insights, count + n)}`);
  const items = Array.from({ length: 4 }, (_, n) => `- [ ] ${pick(actions, count * 3 + n)}`);
  return ['### Lessons learned\n', ...lessons, '\n### Action items\n', ...items, ''];
}

/**
 * @param {readonly string[]} list
 * @param {number} index
 */
function pick(list, index) {
  const text = list[index % list.length] ?? '';
  return text
    .replaceAll('{service}', services[(index * 7) % services.length] ?? '')
    .replaceAll('{person}', people[(index * 5) % people.length] ?? '')
    .replaceAll('{day}', String(10 + (index % 18)))
    .replaceAll('{time}', `${10 + (index % 12)}:${10 + (index % 49)}`)
    .replaceAll('{number}', String(100 + index));
}
