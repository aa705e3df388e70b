import { canonicalText } from '#app/documents/canonical_bytes'
import { webCryptoDigest } from '#app/documents/hash_chain'
import type { Api } from '#resources/register/device/api'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'

export interface ClearanceProblem {
  code: string
  lineId: string | null
}

export interface ClearanceAnswer {
  id: string
  answer: 'cleared' | 'refused'
  problems: ClearanceProblem[]
  needsOverride: string[]
}

export type Clearing =
  | { kind: 'cleared'; clearance: { id: string; digest: string } }
  | { kind: 'refused'; problems: ClearanceProblem[]; needsOverride: string[] }
  /** Offline the register decides by its own rules (decisions 1). */
  | { kind: 'unreachable' }

/** A person with money in hand does not wait longer than this. */
const PATIENCE_MS = 2_500

/** Asks once, before the first money, for everything that may refuse this sale. */
export async function clearSale(draft: DraftSale, totalMinor: number, api: Api): Promise<Clearing> {
  const digest = await digestOf(draft)
  if (draft.clearance?.digest === digest) return { kind: 'cleared', clearance: draft.clearance }
  const answer = await api<ClearanceAnswer>({
    method: 'POST',
    path: '/api/clearances',
    patienceMs: PATIENCE_MS,
    body: {
      saleId: draft.id,
      draftDigest: digest,
      customerId: draft.customer?.id ?? null,
      saleDiscount: draft.saleDiscount,
      taxRelief: draft.taxTreatment?.relief
        ? { authorisedById: draft.taxTreatment.relief.authorisedById }
        : null,
      paidBackMinor: Math.max(0, 0 - totalMinor),
      lines: draft.lines.map((line) => ({
        lineId: line.lineId,
        itemId: line.itemId,
        quantityThousandths: line.quantityThousandths,
        override: line.override,
        discount: line.discount,
        sourceSaleId: line.returnOf?.saleId ?? null,
        sourceLineId: line.returnOf?.lineId ?? null,
        returnCondition: line.returnCondition ?? null,
        slipCode: slipCodeOf(line),
      })),
    },
  })
  if (!answer.ok) return { kind: 'unreachable' }
  const { id, problems, needsOverride } = answer.body
  return answer.body.answer === 'cleared'
    ? { kind: 'cleared', clearance: { id, digest } }
    : { kind: 'refused', problems, needsOverride }
}

/** What the clearance is about: the goods, prices and discounts, not the money. */
function digestOf(draft: DraftSale): Promise<string> {
  const { id, lines, saleDiscount, customer, taxTreatment = null } = draft
  return webCryptoDigest(canonicalText({ id, lines, saleDiscount, customer, taxTreatment }))
}

function slipCodeOf({ fee, identifier, embeddedPriceMinor = null }: DraftLine): string | null {
  return fee?.kind === 'deposit' && embeddedPriceMinor !== null ? identifier : null
}
