import type { RuleAnswer, RuleRunner } from '#pricing/rules/rule'
import type { PackagedRule, RulePackage } from '#app/rules/rule_package'

export type Said = RuleAnswer['answer']

/** Rules that are loaded, and what to do when they are needed no more. */
export interface LoadedRules {
  run: RuleRunner
  dispose(): void
}

/** For when there is no engine: every rule counts as failed, and the sale goes on without. */
export function withoutEngine(packages: readonly RulePackage[]): LoadedRules {
  const answer = { fault: 'unavailable', message: 'The rule engine did not start' } as const
  return {
    run: (stage) =>
      packages.flatMap((one) =>
        one.rules.filter((rule) => rule.stage === stage).map((rule) => said(one, rule, answer))
      ),
    dispose: () => {},
  }
}

/** An answer with the name of the rule it is of. */
export function said(one: RulePackage, rule: PackagedRule, answer: Said): RuleAnswer {
  const { pluginId, version, name } = one
  return {
    source: { pluginId, pluginVersion: version, ruleId: rule.id, name },
    stacking: rule.stacking,
    onFailure: rule.onFailure,
    answer,
  }
}
