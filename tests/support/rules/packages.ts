import { DEFAULT_FUEL, type PackagedRule, type RulePackage } from '#app/rules/rule_package'
import { loadEngine } from '#app/rules/load_engine'
import type { LoadedRules } from '#app/rules/loaded_rules'
import { loadRules } from '#app/rules/rule_runner'

export function aRule(changes: Partial<PackagedRule> = {}): PackagedRule {
  return {
    id: 'ten-off',
    stage: 'price.line',
    export: 'rule',
    inputs: [],
    datasets: [],
    fuel: DEFAULT_FUEL,
    onFailure: 'skip',
    stacking: { kind: 'stack' },
    ...changes,
  }
}

/** A plugin of one rule, or of those given. */
export function aPackage(code: string, changes: Partial<RulePackage> = {}): RulePackage {
  return {
    pluginId: 'acme',
    version: '1.2.0',
    name: 'Acme prices',
    code,
    rules: [aRule()],
    settings: {},
    datasets: {},
    ...changes,
  }
}

export async function loaded(...packages: RulePackage[]): Promise<LoadedRules> {
  return loadRules(await loadEngine(), packages)
}

/** Ten percent off every line. */
export const TEN_OFF = `function rule({ sale }) {
  return sale.lines.map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: 100000, reason: 'Ten off' }))
}`
