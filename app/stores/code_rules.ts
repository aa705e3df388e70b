import type { CodeRule } from '#app/barcodes/code_rules'
import { presetCodeRules } from '#app/barcodes/code_rule_presets'
import type { StoreSettings } from '#app/stores/store'

/** The rules of a store's own codes: as its owner wrote them, or the usual ones of its country. */
export function codeRulesOf(
  settings: Pick<StoreSettings, 'codeRules'>,
  country: string
): CodeRule[] {
  return settings.codeRules ?? presetCodeRules(country)
}
