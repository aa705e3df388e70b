import { HOOK_KINDS, PROVIDERS } from '#app/plugin_sdk/hook_points'
import { PLUGIN_ICONS } from '#app/plugin_sdk/plugin_icons'
import { rule } from '#app/plugin_sdk/rule_schema'
import {
  component,
  exact,
  id,
  listOf,
  means,
  path,
  pointOf,
  range,
  rangesById,
  text,
  version,
} from '#app/plugin_sdk/schema_parts'

const hook = exact(
  {
    hook: means('Name and version of a hook of hooks.md.', pointOf('sale.completed@1')),
    kind: means('How it is called; hooks.md says which kinds a hook has.', { enum: HOOK_KINDS }),
    phase: means('Before or after other plugins; `normal` if left out.', {
      enum: ['early', 'normal', 'late'],
    }),
    timeout: means(
      'Milliseconds for one call. 200 if left out, 30,000 of an action; never more than the budget of the point.',
      { type: 'integer', minimum: 1, maximum: 30_000 }
    ),
    onFailure: means(
      'Of a guard: what an answer that never came means. `block` only where the owner allows it.',
      { enum: ['allow', 'block'] }
    ),
    retry: means(
      'Of an action: how often it is told before it is put aside for a person; 12 times if left out.',
      exact({ max: { type: 'integer', minimum: 1, maximum: 100 } }, ['max'])
    ),
  },
  ['hook', 'kind']
)

const slot = exact(
  {
    slot: means('Name and version of a slot of hooks.md.', pointOf('draft_sale.side@1')),
    component: means('Its name among the exports of `entry.client`.', component),
    order: means('Lower comes first; 100 if left out.', {
      type: 'integer',
      minimum: 0,
      maximum: 10_000,
    }),
  },
  ['slot', 'component']
)

const page = exact(
  {
    path: means('Below `/p/<id>/`; empty for the first page. All below it is its own as well.', {
      type: 'string',
      pattern: '^([a-z0-9_-]+(/[a-z0-9_-]+)*)?$',
      maxLength: 100,
      examples: ['reports'],
    }),
    title: means('What the menu says: a text, or `t:` and a key.', text),
    component: means('Its name among the exports of `entry.client`.', component),
    icon: means('Beside the title; `i-lucide-puzzle` if left out.', { enum: PLUGIN_ICONS }),
    place: means('A page of the back office (also when left out), or a sheet of the register.', {
      enum: ['office', 'register'],
    }),
    task: means('Who may open it: a task of docs/permissions.md. Left out: all who signed in.', {
      type: 'string',
      pattern: '^[a-z_]+\\.[a-z_]+$',
      maxLength: 100,
      examples: ['sales.view'],
    }),
  },
  ['path', 'title', 'component']
)

const permission = exact(
  {
    cap: means('One of capabilities.md.', {
      type: 'string',
      pattern: '^[a-z_]+(:[^\\s]+)*$',
      maxLength: 200,
      examples: ['settings:own'],
    }),
    why: means('Why, for the owner to read: a text, or `t:` and a key.', text),
  },
  ['cap', 'why']
)

const requires = exact({
  plugins: means('Plugins that must run before it, by id, with ranges of versions.', rangesById()),
  optional: means('The same, where they are switched on.', rangesById()),
  after: means('Comes after these where they are on, whatever their version.', listOf(id)),
  conflicts: means('Does not run beside these.', rangesById()),
  db: means('Databases that it runs on; both if left out.', {
    type: 'array',
    uniqueItems: true,
    minItems: 1,
    items: { enum: ['sqlite', 'mysql'] },
  }),
})

const entry = exact({
  server: means('The server half: TypeScript, or built JavaScript.', path),
  client: means(
    'What browsers load: `dist/client.js`, or sources that are built at the start.',
    path
  ),
  rules: means('The functions of its rules.', path),
})

const data = exact(
  {
    migrations: means('Folder of its migrations.', path),
    version: means('Of the data that this version of the plugin makes; counts up.', version),
    readableSince: means('The oldest data version whose code can work with this data.', version),
  },
  ['migrations', 'version', 'readableSince']
)

/** What a `plugin.json` may say (JSON Schema 2020-12). A key that it does not know is an error: a
 *  mistyped one would switch something off and say nothing. */
export const MANIFEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A plugin of Tillhouse',
  ...exact(
    {
      $schema: means('For editors: the address of plugin.schema.json.', { type: 'string' }),
      id: means('Small letters, words joined by hyphens; the name of its folder.', id),
      version: means('Its own version, by semver.', {
        type: 'string',
        maxLength: 60,
        examples: ['1.0.0'],
      }),
      name: means('What it is called: a text, or `t:` and a key of `locales`.', text),
      description: means('What it does, in a sentence; the same.', text),
      publisher: means(
        'Who made it.',
        exact(
          {
            id,
            url: {
              type: 'string',
              pattern: '^https?://',
              maxLength: 200,
              examples: ['https://acme.example'],
            },
          },
          ['id']
        )
      ),
      license: means('SPDX id of its licence, such as `MIT`.', text),
      api: means('Range of `SDK_VERSION` that it is made for, with an upper bound.', range),
      requires: means('What has to be there, or must not.', requires),
      provides: means('What it stands in for, with the version of the contract; providers.md.', {
        type: 'object',
        propertyNames: { enum: PROVIDERS },
        additionalProperties: { type: 'string', maxLength: 60 },
      }),
      entry: means('The files of its halves.', entry),
      rules: means('Prices, taxes and receipt blocks; rules.md.', listOf(rule)),
      hooks: means('What it is asked and told; hooks.md.', listOf(hook)),
      slots: means('Where it stands on the screens; screens.md.', listOf(slot)),
      pages: means('Pages of its own; screens.md.', listOf(page)),
      permissions: means('What it asks the owner for; capabilities.md.', listOf(permission)),
      settings: means('The JSON Schema of its settings; data.md.', path),
      customFields: means('The fields that it adds to items, customers and sales; data.md.', path),
      data: means('Its own tables; data.md.', data),
      locales: means('Folder of its texts, one JSON file per language.', path),
      defaultLocale: means('The language where the reader’s own is not among them.', {
        type: 'string',
        pattern: '^[a-z]{2}$',
        examples: ['en'],
      }),
      docs: means('A page about it, for whoever looks into the package.', path),
      changelog: means('What changed from version to version; the same.', path),
    },
    ['id', 'version', 'name', 'api']
  ),
} as const
