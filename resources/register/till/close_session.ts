import { closeReport } from '#app/documents/sum_till_report'
import type {
  DenominationCount,
  SessionClosedBody,
  TenderCount,
  TillReport,
} from '#app/documents/types'
import type { RegisterTenderType } from '#app/register/register_bootstrap'
import type { DocumentNumbers } from '../register_context'

/** A tender type that is counted at close, with what should be there. */
export interface CountedTender {
  tenderTypeId: string
  name: string
  kind: 'cash' | 'card' | 'other'
  expectedMinor: number
}

/**
 * What is counted: the cash always, whatever was taken on the day, and every other tender type
 * that the session has used.
 */
export function tendersToCount(
  report: TillReport,
  tenderTypes: readonly RegisterTenderType[]
): CountedTender[] {
  const cash = tenderTypes.find(({ kind }) => kind === 'cash')
  const used = report.tenders.filter(({ kind }) => kind !== 'cash')
  return [
    {
      tenderTypeId: cash?.id ?? 'cash',
      name: cash?.name ?? '',
      kind: 'cash',
      expectedMinor: report.expectedCashMinor,
    },
    ...used.map(({ tenderTypeId, name, kind, amountMinor }) => ({
      tenderTypeId,
      name,
      kind,
      expectedMinor: amountMinor,
    })),
  ]
}

/** Counted beside expected; positive is over, negative is short. */
export function compareCount(
  tenders: readonly CountedTender[],
  countedMinor: readonly number[]
): TenderCount[] {
  return tenders.map((tender, index) => {
    const counted = countedMinor[index] ?? 0
    return { ...tender, countedMinor: counted, overShortMinor: counted - tender.expectedMinor }
  })
}

export interface Closing {
  report: TillReport
  counts: TenderCount[]
  denominations: DenominationCount[]
  leftInTillMinor: number
  note: string
}

/** The body of a closing; what is not left in the till goes to the safe. */
export function closingBody(closing: Closing, numbers: DocumentNumbers): SessionClosedBody {
  const { report, counts, denominations, leftInTillMinor, note } = closing
  const cashMinor = counts
    .filter(({ kind }) => kind === 'cash')
    .reduce((sum, count) => sum + count.countedMinor, 0)
  return {
    zSeries: numbers.series,
    zNumber: numbers.zNumber,
    denominations,
    counts,
    leftInTillMinor,
    toSafeMinor: cashMinor - leftInTillMinor,
    note: note.trim() === '' ? null : note.trim(),
    report: closeReport(report, [], numbers.now),
  }
}
