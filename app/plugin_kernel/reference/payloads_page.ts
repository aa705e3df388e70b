import { readFileSync } from 'node:fs'
import { HOOK_POINTS, type HookName } from '#app/plugin_sdk/hook_points'

const PAYLOADS = 'app/plugin_sdk/payloads'
/** Types that stand in these files and nowhere in the interface of authors. */
const FILES = ['sales', 'tills', 'records']

/** What each hook hands over, in the words of the types that check it. */
export function payloadsPage(): string[] {
  const types = typesOfHooks(source('hook_payloads'))
  const rows = (Object.keys(HOOK_POINTS) as HookName[]).map(
    (name) => `| \`${name}\` | \`${types.get(name)}\` |`
  )
  return [
    'Plain data, frozen. Amounts are minor units, quantities thousandths, times ISO 8601 in UTC. Within SDK 1.x payloads only gain fields. Each is a type of `@tillhouse/sdk`.',
    ['| hook | payload |', '| --- | --- |', ...rows].join('\n'),
    ...FILES.map((name) => ['```ts', interfacesOf(source(name)), '```'].join('\n')),
    '## What a rule is handed',
    ['```ts', interfacesOf(readFileSync('app/pricing/rules/rule_input.ts', 'utf8')), '```'].join(
      '\n'
    ),
    '## What a rule answers',
    ['```ts', operationsOf(readFileSync('app/pricing/rules/rule.ts', 'utf8')), '```'].join('\n'),
  ]
}

function source(name: string): string {
  return readFileSync(`${PAYLOADS}/${name}.ts`, 'utf8')
}

function typesOfHooks(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^ {2}'([a-z_.]+)': (\w+)$/gm)].map(([, name, type]) => [name!, type!])
  )
}

/** Interfaces and types with their comments; no imports and no functions. */
function interfacesOf(text: string): string {
  const found = text.matchAll(
    /^((?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?)export ((?:interface|type) [^]*?)(?=\n\n|\n?$(?![^]))/gm
  )
  return [...found].map(([, comment, type]) => `${comment}${type}`.trim()).join('\n\n')
}

function operationsOf(text: string): string {
  const from = text.indexOf('/** So much, or a share')
  const to = text.indexOf('export type OperationName')
  return text.slice(from, to).trim().replaceAll('export ', '')
}
