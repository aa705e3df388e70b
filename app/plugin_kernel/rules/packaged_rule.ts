import type { RuleDeclaration } from '#app/plugin_sdk/manifest'
import { DEFAULT_FUEL, type PackagedRule } from '#app/rules/rule_package'
import type { RuleStacking } from '#pricing/rules/rule'

/** A rule of plugin.json as a register gets it. */
export function packagedRule(rule: RuleDeclaration): PackagedRule {
  const { id, stage, inputs = [], datasets = [], fuel = DEFAULT_FUEL, onFailure } = rule
  return {
    id,
    stage,
    export: rule.export,
    // `settings.rate` is part of the settings, which rules are handed whole.
    inputs: [...new Set(inputs.map(partOf))],
    datasets,
    fuel,
    // Where a rule on tax fails, the store's own rates count: that is what skipping means there.
    onFailure: onFailure === 'block' ? 'block' : 'skip',
    stacking: stackingOf(rule),
  }
}

/** Custom fields are handed out by plugin; of everything else the whole. */
function partOf(input: string): string {
  return /^(item|customer)\.ext(\.|$)/.test(input) ? input : input.split('.')[0]!
}

function stackingOf({ stacking = 'stack', group }: RuleDeclaration): RuleStacking {
  if (stacking !== 'best_of_group') return { kind: stacking }
  return { kind: stacking, group: group ?? '' }
}
