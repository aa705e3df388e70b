import type { RuleDeclaration } from '#app/plugin_sdk/manifest'
import type { RulePackage } from '#app/rules/rule_package'

/** Whether a rule has all that it has nothing to say without. */
export function hasWhatItNeeds(
  { needs = [] }: Pick<RuleDeclaration, 'needs'>,
  data: Pick<RulePackage, 'settings' | 'datasets'>
): boolean {
  return needs.every((need) => {
    const [part, name] = need.split('.') as ['settings' | 'datasets', string]
    return !isEmpty(data[part][name])
  })
}

/** Nothing, an empty text, and what holds nothing but such; `false` and 0 say something. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
