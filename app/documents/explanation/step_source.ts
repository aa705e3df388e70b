import type { ExplanationStep } from '#pricing/types'

/** What decided a step, so that a program can look it up; null for plain arithmetic. */
export type StepSource =
  | { kind: 'price'; priceId: string; version: number | null; listId: string | null }
  | { kind: 'promotion'; promotionId: string; version: number }
  | { kind: 'rule'; pluginId: string; pluginVersion: string; ruleId: string }
  /** Goods paid back as they were sold there. */
  | { kind: 'sale'; saleId: string; lineId: string }

/** Where a step comes from: the row or rule and its version that the engine noted with it. */
export function stepSource({ detail }: ExplanationStep): StepSource | null {
  const { priceId, listId, promotionId, pluginId, saleId, lineId } = detail
  if (typeof promotionId === 'string') {
    return { kind: 'promotion', promotionId, version: Number(detail.promotionVersion) }
  }
  if (typeof priceId === 'string') {
    const version = typeof detail.priceVersion === 'number' ? detail.priceVersion : null
    return { kind: 'price', priceId, version, listId: typeof listId === 'string' ? listId : null }
  }
  if (typeof pluginId === 'string') {
    const { pluginVersion, ruleId } = detail
    return {
      kind: 'rule',
      pluginId,
      pluginVersion: String(pluginVersion),
      ruleId: String(ruleId),
    }
  }
  if (typeof saleId === 'string' && typeof lineId === 'string') {
    return { kind: 'sale', saleId, lineId }
  }
  return null
}
