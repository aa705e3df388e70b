import type { CountAndAmount, TenderCount, TillReport } from '#app/documents/types'
import type { TaxFigure } from '#app/tills/tax_figures'
import { untaxedReason } from '#pricing/tax/tax_treatment'

/** What a day's Z reports add up to. Grand totals and floats are states, not sums: they are left out. */
export interface DayReport {
  sales: CountAndAmount
  returns: CountAndAmount
  postVoids: CountAndAmount
  restockingFees: CountAndAmount
  serviceCharges: CountAndAmount
  discounts: CountAndAmount
  netMinor: number
  roundingMinor: number
  tipMinor: number
  giftCards: CountAndAmount
  overShortMinor: number
  tenders: ({ name: string } & CountAndAmount & { overShortMinor: number })[]
  departments: ({ name: string } & CountAndAmount)[]
  operators: ({ operatorId: string } & CountAndAmount)[]
  taxes: TaxFigure[]
}

/** The report of a day is the sum of its Zs: nothing is counted anew. */
export function sumZReports(reports: { report: TillReport; counts: TenderCount[] }[]): DayReport {
  const day: DayReport = {
    sales: none(),
    returns: none(),
    postVoids: none(),
    restockingFees: none(),
    serviceCharges: none(),
    discounts: none(),
    netMinor: 0,
    roundingMinor: 0,
    tipMinor: 0,
    giftCards: none(),
    overShortMinor: 0,
    tenders: [],
    departments: [],
    operators: [],
    taxes: [],
  }
  for (const { report, counts } of reports) {
    add(day.sales, report.salesReceipts)
    add(day.returns, report.returns)
    add(day.postVoids, report.postVoids)
    add(day.restockingFees, report.restockingFees ?? none())
    add(day.serviceCharges, report.serviceCharges ?? none())
    add(day.discounts, report.discounts)
    day.roundingMinor += report.roundingMinor
    day.tipMinor += report.tipMinor
    add(day.giftCards, report.giftCards ?? none())
    for (const row of report.tenders) {
      add(
        rowOf(day.tenders, (one) => one.name === row.name, {
          name: row.name,
          ...none(),
          overShortMinor: 0,
        }),
        row
      )
    }
    for (const count of counts) {
      const blank = { name: count.name, ...none(), overShortMinor: 0 }
      rowOf(day.tenders, (one) => one.name === count.name, blank).overShortMinor +=
        count.overShortMinor
      day.overShortMinor += count.overShortMinor
    }
    for (const row of report.departments) {
      add(
        rowOf(day.departments, (one) => one.name === row.name, { name: row.name, ...none() }),
        row
      )
    }
    for (const row of report.operators) {
      const { operatorId } = row
      add(
        rowOf(day.operators, (one) => one.operatorId === operatorId, { operatorId, ...none() }),
        row
      )
    }
    addTaxes(day, report)
  }
  day.netMinor =
    day.sales.amountMinor -
    day.returns.amountMinor +
    day.restockingFees.amountMinor -
    day.postVoids.amountMinor
  return day
}

function addTaxes(day: DayReport, { taxes }: TillReport): void {
  for (const { taxRateId, name, ratePpm, netMinor, taxMinor, grossMinor } of taxes) {
    const reason = untaxedReason(taxRateId)
    const blank = { name, ratePpm, reason, netMinor: 0, taxMinor: 0, grossMinor: 0 }
    const row = rowOf(day.taxes, (one) => isSameTax(one, blank), blank)
    row.netMinor += netMinor
    row.taxMinor += taxMinor
    row.grossMinor += grossMinor
  }
}

function isSameTax(one: TaxFigure, other: TaxFigure): boolean {
  return one.name === other.name && one.ratePpm === other.ratePpm && one.reason === other.reason
}

function none(): CountAndAmount {
  return { count: 0, amountMinor: 0 }
}

function add(sum: CountAndAmount, { count, amountMinor }: CountAndAmount): void {
  sum.count += count
  sum.amountMinor += amountMinor
}

function rowOf<Row>(rows: Row[], isSame: (row: Row) => boolean, blank: Row): Row {
  const found = rows.find(isSame)
  if (found) return found
  rows.push(blank)
  return blank
}
