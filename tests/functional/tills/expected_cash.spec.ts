import { test } from '@japa/runner'
import fc from 'fast-check'
import { read } from '#core/sql'
import { sumTillReport } from '#app/documents/sum_till_report'
import type { RegisterDocument } from '#app/documents/types'
import { arbitrarySessionDocuments } from '#tests/support/arbitrary_documents'
import { aClosing, anOpening, id, NOK, SESSION } from '#tests/support/documents'
import { randomCases } from '#tests/support/long_tier'
import { applyDocuments, givenTill } from '#tests/support/tills/given_till'

/** Sequences, ids and receipt numbers as an outbox would give them; amounts stay. */
function inOrder(documents: RegisterDocument[]): RegisterDocument[] {
  return documents.map((document, index) => {
    const sequence = index + 2
    const numbered = { ...document, id: id(sequence, 9), sequence }
    if (numbered.kind !== 'sale') return numbered
    const receipt = { series: 1, sequence, number: `3-1-${sequence}` }
    // The reversed sale of a generated post-void is not among the documents.
    const body = { ...numbered.body, receipt, kind: 'sale' as const, postVoidOfSaleId: null }
    return { ...numbered, body }
  })
}

test.group('Expected cash, any session', () => {
  test('float + cash sales + loans − pickups + paid in − paid out, on the session and in a Z without differences', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySessionDocuments,
        fc.nat(1_000_000),
        async (generated, floatMinor) => {
          await givenTill()
          const opening = anOpening(floatMinor)
          opening.body.grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
          const documents = inOrder(generated)
          const report = sumTillReport(opening, documents, NOK)
          const closing = aClosing(report, documents.length + 2)
          closing.body.zNumber = 1
          closing.body.report.closedAt = closing.correctedAt
          if (report.tenders.every(({ kind }) => kind !== 'cash')) {
            closing.body.leftInTillMinor = 0
            closing.body.toSafeMinor = 0
          }
          const answers = await applyDocuments(opening, ...documents, closing)
          assert.isTrue(answers.every(({ ok }) => ok))

          const [session] = await read<{ expected_cash_minor: number }>(
            'select expected_cash_minor from till_sessions where id = ?',
            [SESSION]
          )
          const { cashSalesMinor, loans, pickups, paidIn, paidOut } = report
          assert.equal(
            Number(session!.expected_cash_minor),
            floatMinor +
              cashSalesMinor +
              loans.amountMinor -
              pickups.amountMinor +
              paidIn.amountMinor -
              paidOut.amountMinor
          )
          const [z] = await read<{ differences: string | null }>(
            'select differences from z_reports'
          )
          assert.isNull(z!.differences)
        }
      ),
      randomCases(25)
    )
  })
})
