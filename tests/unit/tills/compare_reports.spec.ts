import { test } from '@japa/runner'
import fc from 'fast-check'
import { sumTillReport } from '#app/documents/sum_till_report'
import { differencesFromDocuments, differencesOfCount } from '#app/tills/compare_reports'
import { arbitrarySessionDocuments } from '#tests/support/arbitrary_documents'
import { aClosing, anOpening, aSale, NOK } from '#tests/support/documents'

test.group('Comparing a Z', () => {
  test('a report equals itself, whatever the order of its keys', ({ assert }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, (documents) => {
        const report = sumTillReport(anOpening(), documents, NOK)
        const shuffled = Object.fromEntries(Object.entries(report).toReversed()) as typeof report
        assert.deepEqual(differencesFromDocuments(shuffled, report), [])
      }),
      { numRuns: 50 }
    )
  })

  test('a figure that is off by one minor unit is named with both values', ({ assert }) => {
    const report = sumTillReport(anOpening(), [aSale()], NOK)
    const stated = { ...report, cashSalesMinor: report.cashSalesMinor + 1 }
    assert.deepEqual(differencesFromDocuments(stated, report), [
      { field: 'cashSalesMinor', stated: 10_001, found: 10_000, source: 'documents' },
    ])
  })

  test('counted cash must be in the till or in the safe', ({ assert }) => {
    const { body } = aClosing(sumTillReport(anOpening(), [aSale()], NOK))
    assert.deepEqual(differencesOfCount(body), [])
    const lost = { ...body, toSafeMinor: body.toSafeMinor - 100 }
    assert.deepEqual(
      differencesOfCount(lost).map(({ field }) => field),
      ['leftInTillMinor']
    )
  })
})
