import { noRules } from '#pricing/index'
import type { RuleRunner } from '#pricing/rules/rule'
import { loadEngine } from '#app/rules/load_engine'
import type { LoadedRules } from '#app/rules/loaded_rules'
import type { PipelineRules } from '#app/rules/rule_package'
import { loadRules } from '#app/rules/rule_runner'
import type { PipelineContent } from '#app/sales/pipeline_content'

/** Registers name the pipeline of today, and for a while that of before. */
const MAX_LOADED = 8

const loaded = new Map<string, LoadedRules>()
const keys = new WeakMap<PipelineRules, string>()

/** Runs the rules of a pipeline as its registers do, by their code and settings of then. */
export async function runnerOf({ rules }: PipelineContent): Promise<RuleRunner> {
  if (!rules) return noRules
  const engine = await loadEngine()
  // Stores share their rules, so the same sandboxes serve all of them.
  const key = keys.get(rules) ?? JSON.stringify(rules)
  keys.set(rules, key)
  const known = loaded.get(key)
  if (known) return known.run
  const [oldest] = loaded.keys()
  if (loaded.size >= MAX_LOADED && oldest !== undefined) {
    loaded.get(oldest)!.dispose()
    loaded.delete(oldest)
  }
  const made = loadRules(engine, rules.packages)
  loaded.set(key, made)
  return made.run
}
