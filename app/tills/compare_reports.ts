import type { CountAndAmount, SessionClosedBody, TillReport } from '#app/documents/types'
import type { SessionSums } from '#app/tills/sum_session_rows'

/** A figure of a Z that the server cannot confirm, and where its own figure comes from. */
export interface ReportDifference {
  field: string
  stated: unknown
  found: unknown
  source: 'documents' | 'rows' | 'last_z' | 'count'
}

/** What the register's report says otherwise than the same documents summed by the server. */
export function differencesFromDocuments(
  stated: TillReport,
  found: TillReport
): ReportDifference[] {
  const fields = Object.keys(found) as (keyof TillReport)[]
  return fields.flatMap((field) => difference('documents', field, stated[field], found[field]))
}

/** What the register's report says otherwise than the database's own sums. */
export function differencesFromRows(stated: TillReport, sums: SessionSums): ReportDifference[] {
  const { salesReceipts, returns, restockingFees, serviceCharges, postVoids } = stated
  const { loans, pickups, paidIn, paidOut } = stated
  const pairs: [string, unknown, unknown][] = [
    ['salesReceipts', salesReceipts, { count: sums.salesCount, amountMinor: sums.salesMinor }],
    ['returns', returns, { count: sums.returnsCount, amountMinor: sums.returnsMinor }],
    [
      'restockingFees',
      restockingFees ?? { count: 0, amountMinor: 0 },
      { count: sums.keptBackCount, amountMinor: sums.keptBackMinor },
    ],
    [
      'serviceCharges',
      serviceCharges ?? { count: 0, amountMinor: 0 },
      { count: sums.serviceChargesCount, amountMinor: sums.serviceChargesMinor },
    ],
    ['postVoids', postVoids, { count: sums.postVoidsCount, amountMinor: sums.postVoidsMinor }],
    ['roundingMinor', stated.roundingMinor, sums.roundingMinor],
    ['tipMinor', stated.tipMinor, sums.tipMinor],
    ['giftCards', stated.giftCards?.amountMinor ?? 0, sums.giftCardsMinor],
    ['cashSalesMinor', stated.cashSalesMinor, sums.cashSalesMinor],
    ['expectedCashMinor', stated.expectedCashMinor, sums.expectedCashMinor],
    ['noSales', stated.noSales, sums.noSales],
    ['loans', loans.amountMinor, sums.loansMinor],
    ['pickups', pickups.amountMinor, sums.pickupsMinor],
    ['paidIn', paidIn.amountMinor, sums.paidInMinor],
    ['paidOut', paidOut.amountMinor, sums.paidOutMinor],
    ['tenders', amounts(stated.tenders, (row) => row.tenderTypeId), sums.tenders],
    [
      'departments',
      amounts(stated.departments, (row) => row.departmentId ?? 'none'),
      sums.departments,
    ],
    ['operators', amounts(stated.operators, (row) => row.operatorId), sums.operators],
    [
      'taxes',
      Object.fromEntries(
        stated.taxes.map((tax) => [`${tax.taxRateId} ${tax.ratePpm}`, tax.taxMinor])
      ),
      sums.taxes,
    ],
  ]
  return pairs.flatMap(([field, said, found]) => difference('rows', field, said, found))
}

/** Counts that do not fit the report, and money that is neither left in the till nor in the safe. */
export function differencesOfCount(body: SessionClosedBody): ReportDifference[] {
  const { report, counts, leftInTillMinor, toSafeMinor } = body
  const cash = counts.filter(({ kind }) => kind === 'cash')
  const countedMinor = cash.reduce((sum, count) => sum + count.countedMinor, 0)
  return [
    ...counts.flatMap((count) =>
      difference(
        'count',
        `counts.${count.tenderTypeId}`,
        count.expectedMinor,
        count.kind === 'cash'
          ? report.expectedCashMinor
          : (report.tenders.find((row) => row.tenderTypeId === count.tenderTypeId)?.amountMinor ??
              0)
      )
    ),
    ...difference('count', 'leftInTillMinor', leftInTillMinor + toSafeMinor, countedMinor),
  ]
}

export function difference(
  source: ReportDifference['source'],
  field: string,
  stated: unknown,
  found: unknown
): ReportDifference[] {
  return isSame(stated, found) ? [] : [{ field, stated, found, source }]
}

function amounts<Row extends CountAndAmount>(rows: Row[], keyOf: (row: Row) => string) {
  return Object.fromEntries(rows.map((row) => [keyOf(row), row.amountMinor]))
}

/** Rows without an amount say nothing; the order of keys neither. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => [key, sorted(child)] as const)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
