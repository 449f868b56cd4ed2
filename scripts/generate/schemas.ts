import { configKeys } from '../../server/src/core/format/config-format.js';
import { schemaOf } from '../../server/src/core/format/json-schema.js';
import type { JsonSchema } from '../../server/src/core/format/json-schema.js';
import { reviewKeys } from '../../server/src/core/format/review-format.js';
import { ruleChoices } from '../../server/src/core/config/rule-choices.js';
import type { Generated } from './generated.js';

/** The JSON Schemas of reviews in YAML and of `.debrief.yaml`, from the definitions that the readers use. */
export function schemas(): readonly Generated[] {
  const review = {
    title: 'Incident review',
    description: 'An incident review as Debrief reads it; other keys are kept and ignored.',
  };
  const config = { title: 'Debrief config', description: 'What a team has decided about its incident reviews.' };
  return [
    { path: 'server/schemas/review.schema.json', text: json(schemaOf(reviewKeys, review, { closed: false })) },
    {
      path: 'server/schemas/config.schema.json',
      text: json(schemaOf(configKeys(ruleChoices), config, { closed: true })),
    },
  ];
}

function json(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
