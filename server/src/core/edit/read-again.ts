import { readMarkdown } from '../read/markdown.js';
import { readYaml } from '../read/yaml.js';
import type { Review } from '../review.js';

/** What a document says, read anew in the same format. */
export function readAgain({ format }: Pick<Review, 'format'>, source: string): Review {
  return format === 'yaml' ? readYaml(source).review : readMarkdown(source).review;
}
