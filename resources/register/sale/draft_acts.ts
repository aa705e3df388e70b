import type { JournalAct } from '#app/documents/hash_chain'
import type { JournalKind } from '#app/documents/types'
import type { ManualDiscount, PricedSale, PriceOverride } from '#pricing/types'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'
import { changeLine, removeLine, withAct } from '#resources/register/sale/draft_sale'

/** Who acts, and when. */
export interface Actor {
  operatorId: string
  now: string
}

/** What a line costs the customer now. */
export function grossOf(priced: PricedSale, lineId: string): number {
  return priced.lines.find((line) => line.lineId === lineId)?.grossMinor ?? 0
}

/** Strikes a line; it stays in the journal. */
export function voidLine(
  draft: DraftSale,
  line: DraftLine,
  priced: PricedSale,
  actor: Actor
): DraftSale {
  const amountMinor = grossOf(priced, line.lineId)
  const { itemId, quantityThousandths } = line
  return withAct(
    removeLine(draft, line.lineId),
    act('line.voided', { saleId: draft.id, itemId, quantityThousandths, amountMinor }, actor)
  )
}

/** The amount of this act is known only after pricing, so the caller brings it. */
export function quantityAct(
  line: DraftLine,
  change: { saleId: string; quantityThousandths: number; amountMinor: number },
  actor: Actor
): JournalAct {
  return act(
    'line.quantity_changed',
    { ...change, itemId: line.itemId, fromThousandths: line.quantityThousandths },
    actor
  )
}

export function overridePrice(
  draft: DraftSale,
  line: DraftLine,
  override: PriceOverride | null,
  actor: Actor
): DraftSale {
  return withAct(
    changeLine(draft, line.lineId, { override }),
    act(
      'line.price_overridden',
      {
        saleId: draft.id,
        itemId: line.itemId,
        fromMinorE4: line.listUnitPriceMinorE4,
        toMinorE4: override?.unitPriceMinorE4 ?? line.listUnitPriceMinorE4,
        authorisedById: override?.authorisedById ?? null,
      },
      actor
    )
  )
}

export function discountLine(
  draft: DraftSale,
  line: DraftLine,
  discount: ManualDiscount | null,
  actor: Actor
): DraftSale {
  return withAct(
    changeLine(draft, line.lineId, { discount }),
    act('line.discounted', { saleId: draft.id, itemId: line.itemId, ...figures(discount) }, actor)
  )
}

export function discountSale(
  draft: DraftSale,
  saleDiscount: ManualDiscount | null,
  actor: Actor
): DraftSale {
  return withAct(
    { ...draft, saleDiscount },
    act('sale.discounted', { saleId: draft.id, ...figures(saleDiscount) }, actor)
  )
}

export function act(kind: JournalKind, payload: Record<string, unknown>, actor: Actor): JournalAct {
  return { kind, payload, operatorId: actor.operatorId, occurredAt: actor.now }
}

/** A reason is typed by a person and may name one; the journal keeps figures only. */
function figures(discount: ManualDiscount | null): Record<string, unknown> {
  if (discount === null) return { ratePpm: 0, amountMinor: 0, authorisedById: null }
  const { authorisedById } = discount
  return discount.kind === 'percent'
    ? { ratePpm: discount.ratePpm, authorisedById }
    : { amountMinor: discount.amountMinor, authorisedById }
}
