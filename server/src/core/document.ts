const markdownEndings = ['md', 'markdown', 'mdx', 'qmd'];
/** What templates that make a file end in, behind that file's own ending. */
const templateEndings = 'erb j2 jinja jinja2 hbs handlebars mustache liquid njk ejs tmpl tpl'.split(' ');
const yamlEndings = ['yaml', 'yml'];

/** All that the name of a file that may hold a review ends in: `md`, `md.erb`, `yaml` … */
export const documentEndings: readonly string[] = [
  ...markdownEndings,
  ...markdownEndings.flatMap((ending) => templateEndings.map((template) => `${ending}.${template}`)),
  ...yamlEndings,
];

/** What a document is written in; `null` for files that hold no review. */
export function formatOf(path: string): 'markdown' | 'yaml' | null {
  const [last = '', before = ''] = nameOf(path).split('.').slice(1).reverse();
  if (yamlEndings.includes(last)) return 'yaml';
  return markdownEndings.includes(templateEndings.includes(last) ? before : last) ? 'markdown' : null;
}

/**
 * Whether a path looks like that of a review: a folder of reviews above it, or a name that says what it is.
 * Templates, and papers about how to review, look like it and are not.
 */
export function isReviewPath(path: string): boolean {
  const folders = path.split(/[\\/]/).map(wordsOf);
  const name = folders.pop() ?? [];
  if ([...name, ...(folders.at(-1) ?? [])].some((word) => word === 'template')) return false;
  return (
    folders.some((words) => folderNames.has(words.filter(isWord).join(' '))) ||
    /\.reviews?\./.test(nameOf(path)) ||
    isReviewName(name)
  );
}

/** Whether a document may declare itself a review; a cheap look before it is read. */
export function mayDeclareReview(source: string): boolean {
  return source.includes('incident-review') || /debrief:[ \t]*review/.test(source);
}

const folderNames = new Set([
  'postmortem',
  'post mortem',
  'incident',
  'incident report',
  'incident review',
  'incident postmortem',
  'learning review',
  'retrospective',
  'retro',
  'rca',
  'coe',
  'outage',
]);

const fileNames = new Set([
  'postmortem',
  'post mortem',
  'incident',
  'retrospective',
  'rca',
  'coe',
  'outage',
  'learning review',
]);

/** What papers about reviewing say after such a name: `incident-response.md`, `postmortem-policy.md`. */
const aboutReviews =
  /^(proces|policy|policie|guide|guideline|handbook|playbook|runbook|checklist|training|response|management|howto)$/;

/** The words of a name, in small letters and in the singular; a name that ends in `s` in the singular loses it as well. */
function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '').map((word) => word.replace(/s$/, ''));
}

function isWord(word: string): boolean {
  return !/^\d+$/.test(word);
}

function isReviewName(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (fileNames.has(`${word} ${next}`)) return !aboutReviews.test(words[index + 2] ?? '');
    return fileNames.has(word) && !aboutReviews.test(next);
  });
}

function nameOf(path: string): string {
  return path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
}
