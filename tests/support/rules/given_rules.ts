import { installRules } from '#app/rules/active_rules'
import type { RulePackage } from '#app/rules/rule_package'

/** These rules count from now on, as if their plugins ran. The answer takes them out again. */
export function givenRules(...packages: RulePackage[]): () => void {
  return installRules(() => ({ sdkVersion: '1.0.0', packages }))
}
