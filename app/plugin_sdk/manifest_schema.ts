import { HOOK_KINDS, PROVIDERS, RULE_STAGES } from '#app/plugin_sdk/hook_points'
import { PLUGIN_ICONS } from '#app/plugin_sdk/plugin_icons'

const id = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 40 }
const text = { type: 'string', minLength: 1, maxLength: 500 }
const range = { type: 'string', minLength: 1, maxLength: 100 }
/** Inside the plugin's own folder: no way up, no drive, no backslash. */
const path = {
  type: 'string',
  pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[A-Za-z0-9._/-]+$',
  maxLength: 200,
}
const version = { type: 'integer', minimum: 1, maximum: 100_000 }

function exact(properties: Record<string, unknown>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required }
}

function listOf(items: unknown) {
  return { type: 'array', maxItems: 100, items }
}

function rangesById() {
  return { type: 'object', propertyNames: id, additionalProperties: range, maxProperties: 50 }
}

const rule = exact(
  {
    id,
    stage: { enum: RULE_STAGES },
    export: { type: 'string', pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$', maxLength: 100 },
    inputs: listOf(text),
    datasets: listOf(id),
    fuel: { type: 'integer', minimum: 1, maximum: 1_000 },
    onFailure: { enum: ['skip', 'block', 'fallback'] },
    stacking: { enum: ['stack', 'best_of_group', 'exclusive'] },
    group: id,
  },
  ['id', 'stage', 'export']
)

const hook = exact(
  {
    hook: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)+@[1-9][0-9]*$', maxLength: 100 },
    kind: { enum: HOOK_KINDS },
    phase: { enum: ['early', 'normal', 'late'] },
    timeout: { type: 'integer', minimum: 1, maximum: 30_000 },
    onFailure: { enum: ['allow', 'block'] },
    retry: exact({ max: { type: 'integer', minimum: 1, maximum: 100 } }, ['max']),
  },
  ['hook', 'kind']
)

const slot = exact(
  {
    slot: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)+@[1-9][0-9]*$', maxLength: 100 },
    component: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 100 },
    order: { type: 'integer', minimum: 0, maximum: 10_000 },
  },
  ['slot', 'component']
)

const page = exact(
  {
    path: { type: 'string', pattern: '^([a-z0-9_-]+(/[a-z0-9_-]+)*)?$', maxLength: 100 },
    title: text,
    component: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 100 },
    icon: { enum: PLUGIN_ICONS },
    place: { enum: ['office', 'register'] },
    task: { type: 'string', pattern: '^[a-z_]+\\.[a-z_]+$', maxLength: 100 },
  },
  ['path', 'title', 'component']
)

const permission = exact(
  {
    cap: { type: 'string', pattern: '^[a-z_]+(:[^\\s]+)*$', maxLength: 200 },
    why: text,
  },
  ['cap', 'why']
)

const requires = exact({
  plugins: rangesById(),
  optional: rangesById(),
  after: listOf(id),
  conflicts: rangesById(),
  db: { type: 'array', uniqueItems: true, minItems: 1, items: { enum: ['sqlite', 'mysql'] } },
})

/** What a `plugin.json` may say (JSON Schema 2020-12). A key that it does not know is an error: a
 *  mistyped one would switch something off and say nothing. */
export const MANIFEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A plugin of Tillhouse',
  ...exact(
    {
      $schema: { type: 'string' },
      id,
      version: { type: 'string', maxLength: 60 },
      name: text,
      description: text,
      publisher: exact({ id, url: { type: 'string', pattern: '^https?://', maxLength: 200 } }, [
        'id',
      ]),
      license: text,
      api: range,
      requires,
      provides: {
        type: 'object',
        propertyNames: { enum: PROVIDERS },
        additionalProperties: { type: 'string', maxLength: 60 },
      },
      entry: exact({ server: path, client: path, rules: path }),
      rules: listOf(rule),
      hooks: listOf(hook),
      slots: listOf(slot),
      pages: listOf(page),
      permissions: listOf(permission),
      settings: path,
      customFields: path,
      data: exact({ migrations: path, version, readableSince: version }, [
        'migrations',
        'version',
        'readableSince',
      ]),
      locales: path,
      defaultLocale: { type: 'string', pattern: '^[a-z]{2}$' },
      docs: path,
      changelog: path,
    },
    ['id', 'version', 'name', 'api']
  ),
} as const
