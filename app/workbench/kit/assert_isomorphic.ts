import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readManifest } from '#app/plugin_kernel/contract/read_manifest'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'
import { redirectImportsOf } from '#app/plugin_kernel/loader/redirect_imports'
import { scriptOf } from '#app/plugin_kernel/rules/rule_code'
import { drawnSales, saleOf, type SaleWords } from '#app/workbench/kit/rule_tests'
import { loadEngine } from '#app/rules/load_engine'
import { readOperations } from '#app/rules/read_operations'
import { DEFAULT_FUEL } from '#app/rules/rule_package'
import { Sandbox } from '#app/rules/sandbox'
import type { RuleDeclaration } from '#app/plugin_sdk/manifest'
import type { RuleInput } from '#pricing/rules/rule_input'

type RuleModule = Record<string, (input: Partial<RuleInput>) => unknown>

/** What rules are asked about beside drawn sales. */
export interface IsomorphicSales extends Omit<SaleWords, 'lines' | 'stage'> {
  /** Sales of the author's own, asked first. */
  sales?: SaleWords['lines'][]
}

const SALES = 100

/**
 * Asks every rule of a plugin twice about the same sales: in Node as the module that it is, and in
 * the WebAssembly engine that registers and servers run. Fails where the answers differ, where the
 * core would refuse one, and where a rule looks at what it did not declare as an input.
 */
export async function assertIsomorphic(
  folder: string,
  { sales = [], settings = {}, datasets = {}, ...more }: IsomorphicSales = {}
): Promise<void> {
  const home = resolve(folder)
  const read = readManifest(await readFile(join(home, 'plugin.json'), 'utf8'))
  if (!read.ok) throw new Error(`plugin.json is not valid: ${JSON.stringify(read.problems)}`)
  const { entry, rules = [] } = read.value
  const file = join(home, entry!.rules!)
  redirectImportsOf(home)
  const module = (await import(pathToFileURL(file).href)) as RuleModule
  const code = scriptOf(await readFile(file, 'utf8'))
  const sandbox = new Sandbox(await loadEngine(), {
    pluginId: basename(home),
    version: read.value.version,
    name: basename(home),
    code,
    settings: { ...settings },
    datasets: { ...datasets },
    rules: rules.map((rule) => ({
      ...{ id: rule.id, stage: rule.stage, export: rule.export, datasets: rule.datasets ?? [] },
      inputs: inputsOf(rule),
      fuel: rule.fuel ?? DEFAULT_FUEL,
      onFailure: 'skip',
      stacking: { kind: 'stack' },
    })),
  })
  try {
    for (const [at, rule] of rules.entries())
      for (const lines of [...sales, ...drawnSales(SALES)]) {
        const { stage } = rule
        const input = saleOf({ lines, stage, settings, datasets, ...more })
        const inNode = JSON.stringify(module[rule.export]!(declaredOf(rule, input)) ?? [])
        const inEngine = textOf(sandbox.ask([at], askedOf(input)))
        assert.deepEqual(
          operationsOf(inEngine),
          operationsOf(inNode),
          `${rule.id} answers something else in the engine than in Node`
        )
      }
  } finally {
    sandbox.dispose()
  }
}

function inputsOf({ inputs = [] }: RuleDeclaration): string[] {
  return [...new Set(inputs.map((one) => one.split('.')[0]!))]
}

/** What the engine hands to the rule: no more than it declared. */
function declaredOf(rule: RuleDeclaration, input: RuleInput): Partial<RuleInput> {
  const inputs = inputsOf(rule)
  const has = (part: string) => inputs.length === 0 || inputs.includes(part)
  const { stage, sale, customer, settings, datasets = {} } = input
  const named = rule.datasets ?? []
  return frozenCopy({
    stage,
    ...(has('sale') && { sale }),
    ...(has('customer') && { customer }),
    ...(has('settings') && { settings }),
    ...(named.length > 0 && {
      datasets: Object.fromEntries(named.map((name) => [name, datasets[name] ?? null])),
    }),
  })
}

function askedOf({ stage, sale, customer }: RuleInput) {
  const { totals, lines, ...rest } = sale
  const still = lines.map(({ amountMinor: _, ...line }) => line)
  const amounts = lines.map(({ amountMinor }) => amountMinor)
  return {
    saleJson: JSON.stringify({ sale: { ...rest, lines: still }, customer }),
    stageJson: JSON.stringify({ stage, amounts, totals }),
  }
}

function textOf(answer: ReturnType<Sandbox['ask']>): string {
  if ('fault' in answer) assert.fail(`The engine stopped: ${answer.fault}, ${answer.message}`)
  return answer.texts[0]!
}

function operationsOf(text: string) {
  if (text.startsWith('threw ')) assert.fail(`The rule threw: ${text.slice(6)}`)
  const operations = readOperations(text)
  if (typeof operations === 'string') assert.fail(`The core refuses the answer: ${operations}`)
  return operations
}
