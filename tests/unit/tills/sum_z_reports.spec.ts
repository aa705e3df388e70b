import { test } from '@japa/runner'
import fc from 'fast-check'
import { sumTillReport } from '#app/documents/sum_till_report'
import { sumZReports } from '#app/tills/sum_z_reports'
import { arbitrarySessionDocuments } from '#tests/support/arbitrary_documents'
import { aClosing, anOpening, NOK } from '#tests/support/documents'

test.group('Day report', () => {
  test('is nothing on a day without a Z', ({ assert }) => {
    const day = sumZReports([])
    assert.equal(day.netMinor, 0)
    assert.deepEqual(day.tenders, [])
  })

  test('tells apart why amounts bear no tax', ({ assert }) => {
    const report = sumTillReport(anOpening(), [], NOK)
    const row = { ratePpm: 0, netMinor: 100, taxMinor: 0, grossMinor: 100, isExempt: true }
    const taxes = [
      { ...row, taxRateId: 'rate-zero', name: 'Uten mva' },
      { ...row, taxRateId: 'margin', name: 'Brukt' },
      { ...row, taxRateId: 'reverse_charge', name: 'Omvendt avgiftsplikt' },
    ]
    const z = { report: { ...report, taxes }, counts: [] }
    assert.deepEqual(
      sumZReports([z, z]).taxes.map(({ reason, grossMinor }) => [reason, grossMinor]),
      [
        [null, 200],
        ['margin', 200],
        ['reverse_charge', 200],
      ]
    )
  })

  test('every figure is the sum of the same figure of the Zs', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(arbitrarySessionDocuments, { maxLength: 4 }), (sessions) => {
        const reports = sessions.map((documents) => {
          const report = sumTillReport(anOpening(), documents, NOK)
          return { report, counts: aClosing(report).body.counts }
        })
        const day = sumZReports(reports)
        const total = (pick: (report: (typeof reports)[number]['report']) => number) =>
          reports.reduce((sum, { report }) => sum + pick(report), 0)

        assert.equal(
          day.sales.amountMinor,
          total((report) => report.salesReceipts.amountMinor)
        )
        assert.equal(
          day.returns.count,
          total((report) => report.returns.count)
        )
        assert.equal(
          day.roundingMinor,
          total((report) => report.roundingMinor)
        )
        const amountOf = (rows: { amountMinor: number }[]) =>
          rows.reduce((sum, row) => sum + row.amountMinor, 0)
        assert.equal(amountOf(day.departments), day.netMinor)
        assert.equal(amountOf(day.operators), day.netMinor)
        assert.equal(amountOf(day.tenders), day.netMinor + day.tipMinor + day.roundingMinor)
        assert.equal(
          day.taxes.reduce((sum, tax) => sum + tax.grossMinor, 0),
          day.netMinor
        )
      }),
      { numRuns: 50 }
    )
  })
})
