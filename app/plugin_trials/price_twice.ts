import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { SaleDocument } from '#app/documents/types'
import type { LoadedRules } from '#app/rules/loaded_rules'
import type { RulePackage } from '#app/rules/rule_package'
import { loadRules } from '#app/rules/rule_runner'
import type { PipelineContent } from '#app/sales/pipeline_content'
import { saleInputOf } from '#app/sales/replay/sale_input'
import type { PricedTwice, TrialPipeline, TrialSale } from '#app/plugin_trials/trial'
import { priceSale, PricingError, type PricedSale } from '#pricing/index'

/** Pipelines change seldom; those of one day are a handful. */
const MAX_LOADED = 8

interface Loaded {
  content: PipelineContent
  before: LoadedRules
  after: LoadedRules
  pluginId: string
}

/** Prices stored sales with the rules of then and with a candidate in the place of one plugin's. */
export class TwicePricer {
  #loaded = new Map<string, Loaded>()

  constructor(private readonly engine: QuickJSWASMModule) {}

  learn({ hash, content, candidate }: TrialPipeline): void {
    this.#forget(hash)
    const oldest = this.#loaded.keys().next()
    if (this.#loaded.size >= MAX_LOADED && !oldest.done) this.#forget(oldest.value)
    const then = content.rules?.packages ?? []
    const packages = withCandidate(then, candidate)
    this.#loaded.set(hash, {
      // Rules are told of the occasion also where there were none then.
      content: { ...content, rules: { sdkVersion: '', packages } },
      before: loadRules(this.engine, then),
      after: loadRules(this.engine, packages),
      pluginId: candidate.pluginId,
    })
  }

  knows(hash: string): boolean {
    return this.#loaded.has(hash)
  }

  /** Null where the sale does not come out as it was stored: nothing can be said of it. */
  price(sale: TrialSale): PricedTwice | null {
    const document = JSON.parse(sale.bytes) as SaleDocument
    const { body } = document
    const loaded = this.#loaded.get(body.pipelineHash)
    if (!loaded) return null
    const sources = new Map(sale.sources.map((source) => [source.lineId, source]))
    const input = () => saleInputOf(document, loaded.content, sources, new Map(sale.returned))
    const before = priced(() => priceSale(input(), loaded.before.run))
    if (!('totals' in before) || before.totals.grossMinor !== body.totals.grossMinor) return null
    const after = priced(() => priceSale(input(), loaded.after.run))
    return {
      documentId: document.id,
      label: body.receipt.number,
      businessDate: document.businessDate,
      currency: body.currency,
      beforeMinor: before.totals.grossMinor,
      afterMinor: 'totals' in after ? after.totals.grossMinor : null,
      problems: 'totals' in after ? problemsOf(after, loaded.pluginId) : [after.code],
    }
  }

  dispose(): void {
    for (const hash of [...this.#loaded.keys()]) this.#forget(hash)
  }

  #forget(hash: string): void {
    const known = this.#loaded.get(hash)
    known?.before.dispose()
    known?.after.dispose()
    this.#loaded.delete(hash)
  }
}

/** By id, as pipelines have them. */
function withCandidate(packages: readonly RulePackage[], candidate: RulePackage): RulePackage[] {
  const others = packages.filter(({ pluginId }) => pluginId !== candidate.pluginId)
  return [...others, candidate].toSorted((left, right) => (left.pluginId < right.pluginId ? -1 : 1))
}

function priced(price: () => PricedSale): PricedSale | PricingError {
  try {
    return price()
  } catch (error) {
    if (error instanceof PricingError) return error
    throw error
  }
}

function problemsOf({ rules }: PricedSale, pluginId: string): string[] {
  const failures = rules?.failures ?? []
  const stops = (rules?.problems ?? []).filter(({ level }) => level === 'error')
  return [
    ...failures
      .filter(({ source }) => source.pluginId === pluginId)
      .map(({ source, fault, message }) => `${source.ruleId}: ${fault} ${message}`),
    ...stops
      .filter(({ source }) => source.pluginId === pluginId)
      .map(({ source, message }) => `${source.ruleId}: ${message}`),
  ]
}
