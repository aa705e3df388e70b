import { isKeptBack } from '#app/documents/kept_back'
import { lineAmountMinor } from '#pricing/amounts'
import { isGiftCard, turnoverLines, turnoverTaxes } from '#app/documents/gift_cards'
import type {
  CountAndAmount,
  SaleDocument,
  SaleDocumentLine,
  TillReport,
} from '#app/documents/types'

export const none = (): CountAndAmount => ({ count: 0, amountMinor: 0 })

export function add(row: CountAndAmount, times: number, amountMinor: number): void {
  row.count += times
  row.amountMinor += amountMinor
}

/** Adds a sale, return, exchange or post-void to a report under construction. */
export function countSale(report: TillReport, document: SaleDocument): void {
  const { body, operatorId } = document
  const lines = turnoverLines(body.lines)
  const soldMinor = grossOf(lines.filter((line) => line.quantityThousandths > 0))
  const returnedMinor = -grossOf(lines.filter(isReturned))

  if (body.kind === 'post_void') {
    add(report.postVoids, 1, -grossOf(lines))
  } else {
    const kept = lines.filter((line) => isKeptBack(line))
    if (kept.length > 0) add((report.restockingFees ??= none()), kept.length, grossOf(kept))
    const charges = lines.filter(({ fee }) => fee?.kind === 'service_charge')
    if (charges.length > 0)
      add((report.serviceCharges ??= none()), charges.length, grossOf(charges))
    if (lines.some(isSold)) add(report.salesReceipts, 1, soldMinor - grossOf(kept))
    if (lines.some(isReturned)) add(report.returns, 1, returnedMinor)
    countPriceChanges(report, document)
  }
  report.roundingMinor += body.roundingMinor
  report.tipMinor += body.tipMinor
  countGiftCards(report, body.lines)
  for (const line of lines) countDepartment(report, line)
  for (const tender of body.tenders) countTender(report, tender)
  for (const tax of turnoverTaxes(body)) countTax(report, tax)
  countOperator(report, operatorId, grossOf(lines))
  // The perpetual totals follow the sign of each line and are never taken back, not even by a
  // post-void: a reversed sale appears on both sides.
  report.grandTotals.salesMinor += soldMinor
  report.grandTotals.returnsMinor += returnedMinor
  report.grandTotals.netMinor += soldMinor - returnedMinor
}

const isSold = (line: SaleDocumentLine) => line.quantityThousandths > 0 && !isKeptBack(line)
const isReturned = (line: SaleDocumentLine) => line.quantityThousandths < 0

function grossOf(lines: readonly SaleDocumentLine[]): number {
  return lines.reduce((sum, line) => sum + line.priced.grossMinor, 0)
}

/** Discounts and overrides given on goods sold; what a return takes back of them is not counted. */
function countPriceChanges(report: TillReport, { body }: SaleDocument): void {
  const sold = body.lines.filter(isSold)
  for (const { priced, override, listUnitPriceMinorE4, quantityThousandths } of sold) {
    if (priced.lineDiscountMinor !== 0) add(report.discounts, 1, priced.lineDiscountMinor)
    if (override) {
      const unitMinorE4 = listUnitPriceMinorE4 - override.unitPriceMinorE4
      add(report.priceOverrides, 1, lineAmountMinor(unitMinorE4, quantityThousandths))
    }
  }
  const saleDiscountMinor = sold.reduce((sum, line) => sum + line.priced.saleDiscountMinor, 0)
  if (saleDiscountMinor !== 0) add(report.discounts, 1, saleDiscountMinor)
}

function countGiftCards(report: TillReport, lines: readonly SaleDocumentLine[]): void {
  for (const { priced } of lines.filter(isGiftCard)) {
    add((report.giftCards ??= none()), 1, priced.grossMinor)
  }
}

function countDepartment(report: TillReport, line: SaleDocumentLine): void {
  const { departmentId, departmentName } = line
  const row = rowOf(
    report.departments,
    (candidate) => candidate.departmentId === departmentId,
    () => ({ departmentId, name: departmentName ?? '', ...none() })
  )
  add(row, 1, line.priced.grossMinor)
}

function countTender(report: TillReport, tender: SaleDocument['body']['tenders'][number]): void {
  const { tenderTypeId, name, kind, amountMinor } = tender
  const row = rowOf(
    report.tenders,
    (candidate) => candidate.tenderTypeId === tenderTypeId,
    () => ({ tenderTypeId, name, kind, ...none() })
  )
  add(row, 1, amountMinor)
  if (kind === 'cash') report.cashSalesMinor += amountMinor
}

function countTax(report: TillReport, tax: SaleDocument['body']['taxes'][number]): void {
  const { taxRateId, name, ratePpm } = tax
  const row = rowOf(
    report.taxes,
    (candidate) => candidate.taxRateId === taxRateId && candidate.ratePpm === ratePpm,
    () => ({
      taxRateId,
      name,
      ratePpm,
      netMinor: 0,
      taxMinor: 0,
      grossMinor: 0,
      isExempt: ratePpm === 0,
    })
  )
  row.netMinor += tax.netMinor
  row.taxMinor += tax.taxMinor
  row.grossMinor += tax.grossMinor
}

function countOperator(report: TillReport, operatorId: string, amountMinor: number): void {
  const row = rowOf(
    report.operators,
    (candidate) => candidate.operatorId === operatorId,
    () => ({ operatorId, ...none() })
  )
  add(row, 1, amountMinor)
}

function rowOf<Row>(rows: Row[], isSame: (row: Row) => boolean, make: () => Row): Row {
  const found = rows.find(isSame)
  if (found) return found
  const row = make()
  rows.push(row)
  return row
}
