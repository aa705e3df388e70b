import { problem, type Problem } from '#app/documents/shape'
import type {
  CashMovementDocument,
  DenominationCount,
  RegisterDocument,
  SaleDocument,
  SaleDocumentBody,
  SaleDocumentLine,
  SessionClosedDocument,
  SessionOpenedDocument,
} from '#app/documents/types'
import type { PricedTotals } from '#pricing/types'

/** Ten-thousandths of a minor unit × thousandths of a unit, per minor unit. */
const UNIT_PRICE_SCALE = 10_000_000

const TOTALS = [
  'baseMinor',
  'lineDiscountMinor',
  'saleDiscountMinor',
  'netMinor',
  'taxMinor',
  'grossMinor',
] as const satisfies (keyof PricedTotals)[]

/** Figures of a well-shaped document that cannot all be true. */
export function contradictionsOf(document: RegisterDocument): Problem[] {
  switch (document.kind) {
    case 'sale':
      return contradictionsOfSale(document)
    case 'session_opened':
      return contradictionsOfOpening(document)
    case 'cash_movement':
      return contradictionsOfMovement(document)
    case 'session_closed':
      return contradictionsOfClosing(document)
    case 'journal':
      return document.journal.length > 0 ? [] : problem('contradiction', 'journal')
  }
}

function contradictionsOfSale({ body }: SaleDocument): Problem[] {
  const isPostVoid = body.kind === 'post_void'
  return [
    ...demand(isPostVoid === (body.postVoidOfSaleId !== null), 'body.postVoidOfSaleId'),
    ...demand(isPostVoid || body.tipMinor >= 0, 'body.tipMinor'),
    ...demand(body.lines.length > 0, 'body.lines'),
    ...demand(hasDistinct(body.lines.map((line) => line.lineId)), 'body.lines'),
    ...demand(hasDistinct(body.tenders.map((tender) => tender.tenderId)), 'body.tenders'),
    ...demand(
      hasDistinct((body.promotions ?? []).map(({ promotionId }) => promotionId)),
      'body.promotions'
    ),
    ...body.lines.flatMap((line, index) => contradictionsOfLine(line, isPostVoid, index)),
    ...contradictionsOfTotals(body),
    ...contradictionsOfSettlement(body),
  ]
}

function contradictionsOfLine(
  line: SaleDocumentLine,
  isPostVoid: boolean,
  index: number
): Problem[] {
  const path = `body.lines.${index}`
  const { priced, quantityThousandths } = line
  const hasSource = line.sourceLineId !== null
  return [
    ...demand(quantityThousandths !== 0, `${path}.quantityThousandths`),
    ...demand(isWithinLimits(line), `${path}.listUnitPriceMinorE4`),
    ...demand(hasSource === (line.sourceSaleId !== null), `${path}.sourceSaleId`),
    ...demand(isPostVoid || !hasSource || quantityThousandths < 0, `${path}.sourceLineId`),
    ...demand(priced.netMinor + priced.taxMinor === priced.grossMinor, `${path}.priced.grossMinor`),
  ]
}

/** Quantity and price may each be large, but not so that their product is no exact integer. */
function isWithinLimits({ listUnitPriceMinorE4, quantityThousandths }: SaleDocumentLine): boolean {
  const amountMinor = (listUnitPriceMinorE4 / UNIT_PRICE_SCALE) * quantityThousandths
  return Math.abs(amountMinor) < Number.MAX_SAFE_INTEGER
}

function contradictionsOfTotals({ lines, taxes, totals }: SaleDocumentBody): Problem[] {
  const taxMinor = taxes.reduce((sum, tax) => sum + tax.taxMinor, 0)
  return [
    ...TOTALS.flatMap((field) =>
      demand(
        lines.reduce((sum, line) => sum + line.priced[field], 0) === totals[field],
        `body.totals.${field}`
      )
    ),
    ...demand(taxMinor === totals.taxMinor, 'body.taxes'),
    ...taxes.flatMap((tax, index) =>
      demand(tax.netMinor + tax.taxMinor === tax.grossMinor, `body.taxes.${index}.grossMinor`)
    ),
  ]
}

function contradictionsOfSettlement(body: SaleDocumentBody): Problem[] {
  const { tenders, totals, tipMinor, roundingMinor, changeMinor } = body
  const paidMinor = tenders.reduce((sum, tender) => sum + tender.amountMinor, 0)
  const givenBackMinor = tenders.reduce((sum, tender) => sum + tender.changeMinor, 0)
  const hasCash = tenders.some((tender) => tender.kind === 'cash')
  return [
    ...demand(paidMinor === totals.grossMinor + tipMinor + roundingMinor, 'body.tenders'),
    ...demand(givenBackMinor === changeMinor, 'body.changeMinor'),
    ...demand(hasCash || roundingMinor === 0, 'body.roundingMinor'),
    ...tenders.flatMap((tender, index) =>
      demand(
        tender.givenMinor - tender.changeMinor === tender.amountMinor,
        `body.tenders.${index}.amountMinor`
      )
    ),
  ]
}

function contradictionsOfOpening({ body }: SessionOpenedDocument): Problem[] {
  return [
    ...demand(addsUp(body.denominations, body.floatMinor), 'body.denominations'),
    ...demand(
      body.grandTotals.salesMinor - body.grandTotals.returnsMinor === body.grandTotals.netMinor,
      'body.grandTotals.netMinor'
    ),
  ]
}

function contradictionsOfMovement({ body }: CashMovementDocument): Problem[] {
  const movesMoney = body.kind !== 'no_sale'
  return [
    ...demand(movesMoney === body.amountMinor > 0, 'body.amountMinor'),
    ...demand(addsUp(body.denominations, body.amountMinor), 'body.denominations'),
  ]
}

function contradictionsOfClosing({ body, tillSessionId }: SessionClosedDocument): Problem[] {
  const countedCashMinor = body.counts
    .filter((count) => count.kind === 'cash')
    .reduce((sum, count) => sum + count.countedMinor, 0)
  return [
    ...demand(body.report.tillSessionId === tillSessionId, 'body.report.tillSessionId'),
    ...demand(addsUp(body.denominations, countedCashMinor), 'body.denominations'),
    ...body.counts.flatMap((count, index) =>
      demand(
        count.countedMinor - count.expectedMinor === count.overShortMinor,
        `body.counts.${index}.overShortMinor`
      )
    ),
  ]
}

/** Counting by denomination is optional; a count that was made must add up. */
function addsUp(denominations: readonly DenominationCount[], amountMinor: number): boolean {
  if (denominations.length === 0) return true
  return (
    denominations.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0) ===
    amountMinor
  )
}

function hasDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

function demand(holds: boolean, path: string): Problem[] {
  return holds ? [] : problem('contradiction', path)
}
