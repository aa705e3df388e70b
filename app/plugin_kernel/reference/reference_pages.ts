import { CAPABILITIES, SCOPED_CAPABILITIES } from '#app/plugin_sdk/capabilities'
import { CUSTOM_FIELDS_SCHEMA } from '#app/plugin_sdk/custom_fields_schema'
import {
  HOOK_POINTS,
  PROVIDERS,
  SLOTS,
  type HookName,
  type HookPoint,
  type RuleStage,
  type SlotName,
} from '#app/plugin_sdk/hook_points'
import { HOOK_WORDS, RULE_WORDS, SLOT_WORDS } from '#app/plugin_sdk/hook_words'
import { manifestPage } from '#app/plugin_kernel/reference/manifest_page'
import { payloadsPage } from '#app/plugin_kernel/reference/payloads_page'
import { providersPage } from '#app/plugin_kernel/reference/providers_page'
import { MANIFEST_SCHEMA } from '#app/plugin_sdk/manifest_schema'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'

const MADE = 'Made by `node ace plugin:reference`; a test compares it with the code.'

/** What an author looks up, made from the tables that the kernel itself reads: path → content. */
export function referencePages(): Record<string, string> {
  return {
    'docs/plugins/hooks.md': hooksPage(),
    'docs/plugins/providers.md': page('What a plugin can stand in for', providersPage()),
    'docs/plugins/manifest.md': page('plugin.json', manifestPage()),
    'docs/plugins/payloads.md': page('What hooks hand over', payloadsPage()),
    'docs/plugins/capabilities.md': capabilitiesPage(),
    'docs/plugins/plugin.schema.json': `${JSON.stringify(MANIFEST_SCHEMA, null, 2)}\n`,
    'docs/plugins/fields.schema.json': `${JSON.stringify(CUSTOM_FIELDS_SCHEMA, null, 2)}\n`,
  }
}

function hooksPage(): string {
  return page('Hooks, rules, slots and providers', [
    `SDK ${SDK_VERSION}. Points are in the order in which they come in the life of a shop. What each hands over: [payloads.md](payloads.md). What a handler answers: [server.md](server.md#what-a-handler-answers).`,
    '## Hooks',
    table(
      ['hook', 'kind', 'may stop the act', 'budget of the point', 'when'],
      (Object.entries(HOOK_POINTS) as [HookName, HookPoint][]).map(([name, point]) => [
        `\`${name}@${point.version}\``,
        point.kinds.join(', '),
        point.mayDeny ? 'yes' : 'no',
        point.budgetMs === 0 ? 'nobody waits' : `${point.budgetMs} ms`,
        HOOK_WORDS[name],
      ])
    ),
    '## Rules',
    'Pure functions of `rules.ts`; run on the register and on the server alike: [rules.md](rules.md). What they are handed and may answer: [payloads.md](payloads.md#what-a-rule-is-handed).',
    table(['stage', 'says'], rowsOf<RuleStage>(RULE_WORDS)),
    '## Slots',
    'What a component is handed there: [screens.md](screens.md).',
    table(
      ['slot', 'where'],
      rowsOf<SlotName>(SLOT_WORDS).map(([name, words]) => [
        name!.replace(/`$/, `@${SLOTS[name!.slice(1, -1) as SlotName]}\``),
        words!,
      ])
    ),
    '## Providers',
    `One plugin stands in for each of: ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}. Contracts that are called are on [their own page](providers.md).`,
  ])
}

function capabilitiesPage(): string {
  return page('What a plugin may ask for', [
    'Each stands under `permissions` in plugin.json with a reason that the owner reads. Whatever of `ctx` needs one that is not there answers with an error that names it, wherever the code runs. Code in a process of its own has no other way into the shop; code that the owner trusts to run inside of Tillhouse could find one.',
    table(
      ['capability', 'allows'],
      [
        ...rowsOf(CAPABILITIES),
        ...Object.values(SCOPED_CAPABILITIES).map(({ example, meaning }) => [
          `\`${example}\``,
          meaning,
        ]),
      ]
    ),
  ])
}

function page(title: string, parts: string[]): string {
  return `${[`# ${title}`, MADE, ...parts].join('\n\n')}\n`
}

function rowsOf<Name extends string>(words: Readonly<Record<Name, string>>): string[][] {
  return Object.entries<string>(words).map(([name, meaning]) => [`\`${name}\``, meaning])
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
