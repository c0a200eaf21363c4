import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNTS, FORMAT, HANDLE, NAME, VERSION } from '../../utils/etiquette/guidelines/file-check.ts';
import { PROFILES } from '../../utils/etiquette/manners.ts';
import {
  type Choice,
  isChoice,
  type Rule,
  type Threshold,
  type Thresholds,
} from '../../utils/etiquette/rule.ts';
import { rules } from '../../utils/etiquette/rules/index.ts';
import { wordsFrom } from '../../utils/extension/words.ts';

type Schema = Readonly<Record<string, unknown>>;

const root = join(import.meta.dirname, '../..');
const english = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;
const t = wordsFrom((key) => english[key]?.message, 'en');

const each = (names: readonly string[], make: (name: string) => Schema): Schema =>
  Object.fromEntries(names.map((name) => [name, make(name)]));
const byId = (make: (rule: Rule<Thresholds>) => Schema): Schema =>
  Object.fromEntries(rules.map((rule) => [rule.id, make(rule)]));

const ON = { title: 'On', type: 'boolean' };
const levelWords = ({ levels }: Rule<Thresholds>) =>
  levels.map((level) => `${level}: ${t(`level_${level}`)}`).join('; ');
const title = ({ id }: Rule<Thresholds>) => ({
  title: t(`rule_${id}_name`),
  description: t(`rule_${id}_what`),
});
const optionTitle = ({ id }: Rule<Thresholds>, name: string) => t(`threshold_${id}_${name}`);

/** An object that takes nothing but what is named. */
const closed = (properties: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  ...more,
  additionalProperties: false,
  properties,
});

function option(rule: Rule<Thresholds>, name: string, one: Threshold | Choice): Schema {
  const about = { title: optionTitle(rule, name), default: one.default };
  if (isChoice(one)) return { ...about, enum: one.choices };
  const { min: minimum, max: maximum, nullable } = one;
  return { ...about, type: nullable ? ['integer', 'null'] : 'integer', minimum, maximum };
}

const ruleSchema = (rule: Rule<Thresholds>): Schema => ({
  ...title(rule),
  ...closed({
    on: { ...ON, default: true },
    level: {
      title: t('options_level'),
      description: levelWords(rule),
      default: rule.levels[0],
      enum: rule.levels,
    },
    options: closed(
      each(Object.keys(rule.thresholds), (name) =>
        option(rule, name, rule.thresholds[name] as Threshold | Choice),
      ),
    ),
  }),
});

/** What editors know of the file of guidelines: JSON Schema, draft 7. */
const guidelinesSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Guidelines for Tact',
  description: 'What an organisation asks of its people on X: one file for all of them.',
  ...closed(
    {
      $schema: { type: 'string' },
      format: { const: FORMAT },
      version: { const: VERSION },
      name: {
        title: 'Of the organisation',
        description: 'Shown beside all that the guidelines set.',
        type: 'string',
        pattern: NAME.source,
      },
      accounts: {
        title: 'The accounts that they are for',
        description: 'Handles in lower case, without @. Absent: all accounts.',
        type: 'array',
        minItems: ACCOUNTS.min,
        maxItems: ACCOUNTS.max,
        uniqueItems: true,
        items: { type: 'string', pattern: HANDLE.source },
      },
      profile: { title: 'How the accounts are used', enum: PROFILES },
      rules: {
        title: 'What is set, by rule',
        description: 'Only what is named here is set; the rest stays as each person has it.',
        ...closed(byId(ruleSchema)),
      },
    },
    { required: ['format', 'version', 'name', 'rules'] },
  ),
});

/** No limits and no choices: Chrome would withhold the guidelines where Tact can say what is wrong. */
const managedRule = (rule: Rule<Thresholds>): Schema => ({
  ...title(rule),
  type: 'object',
  properties: {
    on: ON,
    level: { title: t('options_level'), description: levelWords(rule), type: 'string' },
    options: {
      type: 'object',
      properties: each(Object.keys(rule.thresholds), (name) => ({
        title: optionTitle(rule, name),
        type: isChoice(rule.thresholds[name] as Threshold | Choice) ? 'string' : 'integer',
      })),
      additionalProperties: { type: 'integer' },
    },
  },
  additionalProperties: { type: 'string' },
});

/**
 * What Chrome hands over as managed storage, in the part of JSON Schema draft 3 that it knows: one type each. It strips what is not
 * named here in silence, so that what is misspelt is named as well (`additionalProperties`) and Tact gets to see and refuse it.
 */
const managedSchema = (): Schema => ({
  type: 'object',
  properties: {
    organisation: {
      title: 'Organisation',
      description: 'Shown where the guidelines have a mistake.',
      type: 'string',
    },
    guidelines: {
      title: 'Guidelines',
      description: 'The file of guidelines as it is; guidelines.schema.json describes it.',
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        format: { description: FORMAT, type: 'string' },
        version: { description: String(VERSION), type: 'integer' },
        name: { title: 'Of the organisation', type: 'string' },
        accounts: { title: 'The accounts that they are for', type: 'array', items: { type: 'string' } },
        profile: { title: 'How the accounts are used', description: PROFILES.join(', '), type: 'string' },
        rules: {
          type: 'object',
          properties: byId(managedRule),
          additionalProperties: { type: 'object' },
        },
      },
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
  },
});

const textOf = (schema: Schema) => `${JSON.stringify(schema, null, 2)}\n`;

/** The schemas that Tact carries, made of its rules: file to text. */
export const schemas = (): Readonly<Record<string, string>> => ({
  'public/guidelines.schema.json': textOf(guidelinesSchema()),
  'public/managed.json': textOf(managedSchema()),
});

// `npm run schemas`
if (process.argv[1] === import.meta.filename)
  for (const [file, text] of Object.entries(schemas())) writeFileSync(join(root, file), text);
