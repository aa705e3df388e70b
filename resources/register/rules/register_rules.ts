import { noRules } from '#pricing/index'
import type { RuleRunner } from '#pricing/rules/rule'
import { type LoadedRules, withoutEngine } from '#app/rules/loaded_rules'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

type Ruled = Pick<PricingSettings, 'rules' | 'pipelineHash'>

/** The pipeline of today, that of a payment under way, and one of before. */
const MAX_LOADED = 3

const loaded = new Map<string, LoadedRules>()

/**
 * Loads what the rules of a pipeline need, before anything is priced with it. The engine is fetched
 * with the first rules; where it does not start, every rule counts as failed.
 */
export async function prepareRules({ rules, pipelineHash }: Ruled): Promise<void> {
  if (!rules || loaded.has(pipelineHash)) return
  const made = await load(rules)
  if (loaded.has(pipelineHash)) return made.dispose()
  const [oldest] = loaded.keys()
  if (loaded.size >= MAX_LOADED && oldest !== undefined) {
    loaded.get(oldest)!.dispose()
    loaded.delete(oldest)
  }
  loaded.set(pipelineHash, made)
}

async function load(rules: NonNullable<Ruled['rules']>): Promise<LoadedRules> {
  try {
    const [{ loadEngine }, { loadRules }] = await Promise.all([
      import('#app/rules/load_engine'),
      import('#app/rules/rule_runner'),
    ])
    return loadRules(await loadEngine(), rules)
  } catch {
    return withoutEngine(rules)
  }
}

/** Runs the rules that the settings name. */
export function runnerOf({ rules, pipelineHash }: Ruled): RuleRunner {
  if (!rules) return noRules
  return (loaded.get(pipelineHash) ?? withoutEngine(rules)).run
}
