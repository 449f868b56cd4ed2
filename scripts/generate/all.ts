import { categoryPage } from './category-page.js';
import type { Generated } from './generated.js';
import { l10nBundle } from './l10n.js';
import { rulePages } from './rule-pages.js';
import { schemas } from './schemas.js';

/** All files of the project that are made from others. */
export function allGenerated(root: URL): readonly Generated[] {
  return [...rulePages(root), categoryPage(), ...schemas(), l10nBundle(root)];
}
