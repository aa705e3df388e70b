import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  addDocument,
  addJournal,
  closeReport,
  emptyReport,
  sumTillReport,
} from '#app/documents/sum_till_report'
import type { CountAndAmount } from '#app/documents/types'
import { saleKindOf } from '#app/sales/sale_kind'
import { arbitrarySessionDocuments } from '#tests/support/arbitrary_documents'
import {
  aCashMovement,
  aClosing,
  aKeptBack,
  anEntry,
  anOpening,
  aPostVoidOf,
  aSale,
  aServiceCharge,
  KARI,
  NOK,
  OLA,
  id,
  withJournal,
} from '#tests/support/documents'

const amountsOf = (rows: CountAndAmount[]) => rows.reduce((sum, row) => sum + row.amountMinor, 0)

test.group('Till report', () => {
  test('an exchange counts as a sale and as a return, its department gets the difference', ({
    assert,
  }) => {
    const exchange = aSale({ lines: [{ unitMinor: 25_000 }, { quantityThousandths: -1_000 }] })
    const report = sumTillReport(anOpening(), [exchange], NOK)

    assert.deepEqual(report.salesReceipts, { count: 1, amountMinor: 25_000 })
    assert.deepEqual(report.returns, { count: 1, amountMinor: 10_000 })
    assert.deepEqual(report.departments, [
      { departmentId: id(1, 3), name: 'Department 1', count: 2, amountMinor: 15_000 },
    ])
    assert.deepEqual(report.grandTotals, {
      salesMinor: 925_000,
      returnsMinor: 110_000,
      netMinor: 815_000,
    })
  })

  test('a return with a restocking fee is no sale, and its fee a row that all else adds up with', ({
    assert,
  }) => {
    const back = aSale({ lines: [{ quantityThousandths: -1_000 }, aKeptBack(1_500)] })
    const report = sumTillReport(anOpening(), [back], NOK)

    assert.deepEqual(report.salesReceipts, { count: 0, amountMinor: 0 })
    assert.deepEqual(report.returns, { count: 1, amountMinor: 10_000 })
    assert.deepEqual(report.restockingFees, { count: 1, amountMinor: 1_500 })
    assert.equal(amountsOf(report.departments), 1_500 - 10_000)
    assert.equal(report.grandTotals.netMinor, 800_000 + 1_500 - 10_000)
    assert.equal(saleKindOf(back.body), 'return')
    assert.notProperty(sumTillReport(anOpening(), [aSale()], NOK), 'restockingFees')
  })

  test('a service charge is part of the sales and a row of its own, less what came back', ({
    assert,
  }) => {
    const sale = aSale({ lines: [{}, aServiceCharge(1_000)] })
    const back = aSale({ lines: [{ quantityThousandths: -1_000 }, aServiceCharge(400, -1_000)] })
    const report = sumTillReport(anOpening(), [sale, back], NOK)

    assert.deepEqual(report.serviceCharges, { count: 2, amountMinor: 600 })
    assert.deepEqual(report.salesReceipts, { count: 1, amountMinor: 11_000 })
    assert.notProperty(sumTillReport(anOpening(), [aSale()], NOK), 'serviceCharges')
  })

  test('a post-void takes the sale back without lowering the perpetual sales', ({ assert }) => {
    const sale = aSale({ tenders: [{ amountMinor: 10_000 }] })
    const report = sumTillReport(anOpening(), [sale, aPostVoidOf(sale)], NOK)

    assert.deepEqual(report.salesReceipts, { count: 1, amountMinor: 10_000 })
    assert.deepEqual(report.postVoids, { count: 1, amountMinor: 10_000 })
    assert.equal(report.expectedCashMinor, 100_000)
    assert.equal(amountsOf(report.departments), 0)
    assert.deepEqual(report.grandTotals, {
      salesMinor: 910_000,
      returnsMinor: 110_000,
      netMinor: 800_000,
    })
  })

  test('cash follows what stays in the drawer, with its rounding; cards do not', ({ assert }) => {
    const report = sumTillReport(
      anOpening(100_000),
      [
        aSale({
          lines: [{ unitMinor: 9_960 }],
          tenders: [{ givenMinor: 20_000, changeMinor: 10_000 }],
        }),
        aSale({ number: 43, tenders: [{ kind: 'card', amountMinor: 10_000 }], operatorId: OLA }),
        aCashMovement('loan', 50_000),
        aCashMovement('pickup', 30_000),
        aCashMovement('paid_in', 700),
        aCashMovement('paid_out', 200),
      ],
      NOK
    )
    assert.equal(report.cashSalesMinor, 10_000)
    assert.equal(report.roundingMinor, 40)
    assert.equal(report.expectedCashMinor, 100_000 + 10_000 + 50_000 - 30_000 + 700 - 200)
    assert.deepEqual(
      report.tenders.map(({ name, count, amountMinor }) => [name, count, amountMinor]),
      [
        ['Cash', 1, 10_000],
        ['Card', 1, 10_000],
      ]
    )
    assert.deepEqual(report.operators, [
      { operatorId: KARI, count: 1, amountMinor: 9_960 },
      { operatorId: OLA, count: 1, amountMinor: 10_000 },
    ])
  })

  test('acts without a document are counted from the journal', ({ assert }) => {
    const journal = [
      anEntry('drawer.opened'),
      anEntry('price.looked_up'),
      anEntry('receipt.copied', { amountMinor: 10_000 }),
      anEntry('sale.voided', { amountMinor: 4_000 }),
      anEntry('line.voided', { amountMinor: 300 }),
      anEntry('line.quantity_changed', { amountMinor: 200 }),
      anEntry('line.quantity_changed', { amountMinor: -900 }),
      anEntry('sale.parked', { amountMinor: 800 }),
    ]
    const noSale = withJournal(aCashMovement('no_sale', 0), [anEntry('drawer.no_sale')])
    const report = sumTillReport(anOpening(), [noSale], NOK, journal)

    assert.equal(report.noSales, 1)
    assert.equal(report.drawerOpenings, 2)
    assert.equal(report.priceLookUps, 1)
    assert.deepEqual(report.copies, { count: 1, amountMinor: 10_000 })
    assert.deepEqual(report.abortedSales, { count: 1, amountMinor: 4_000 })
    assert.deepEqual(report.lineCorrections, { count: 2, amountMinor: 500 })
    assert.deepEqual(report.parked, { count: 1, amountMinor: 800 })
  })

  test('discounts and overrides count on goods sold, not on goods coming back', ({ assert }) => {
    const override = { unitPriceMinorE4: 80_000_000, reason: 'Scratched', authorisedById: null }
    const sale = aSale({
      lines: [
        { lineDiscountMinor: 1_000, saleDiscountMinor: 900 },
        { unitMinor: 5_000, saleDiscountMinor: 100 },
        { quantityThousandths: -1_000, lineDiscountMinor: -2_000 },
        { quantityThousandths: 1_500, with: { override } },
      ],
    })
    const report = sumTillReport(anOpening(), [sale], NOK)
    assert.deepEqual(report.discounts, { count: 2, amountMinor: 2_000 })
    assert.deepEqual(report.priceOverrides, { count: 1, amountMinor: 3_000 })
  })

  test('VAT is kept by rate, and the rate of nothing is marked exempt', ({ assert }) => {
    const sale = aSale({ lines: [{}, { ratePpm: 150_000 }, { ratePpm: 0 }, {}] })
    const report = sumTillReport(anOpening(), [sale, sale], NOK)
    assert.deepEqual(
      report.taxes.map(({ ratePpm, netMinor, taxMinor, grossMinor, isExempt }) => [
        ratePpm,
        netMinor,
        taxMinor,
        grossMinor,
        isExempt,
      ]),
      [
        [250_000, 32_000, 8_000, 40_000, false],
        [150_000, 17_392, 2_608, 20_000, false],
        [0, 20_000, 0, 20_000, true],
      ]
    )
  })

  test('the closing document states the report that its documents add up to', ({ assert }) => {
    const sale = aSale()
    const pending = [anEntry('price.looked_up')]
    const open = sumTillReport(anOpening(), [sale], NOK)
    const closing = withJournal(aClosing(open), pending)
    const stated = closeReport(open, pending, closing.correctedAt)

    assert.deepEqual(sumTillReport(anOpening(), [sale, closing], NOK), stated)
    assert.equal(stated.closedAt, closing.correctedAt)
  })

  test('adding to a report leaves the earlier one as it was', ({ assert }) => {
    const before = emptyReport(anOpening(), NOK)
    const frozen = structuredClone(before)
    addJournal(addDocument(before, aSale()), [anEntry('price.looked_up')])
    assert.deepEqual(before, frozen)
  })
})

test.group('Till report, any session', () => {
  test('departments, operators, VAT, tenders and receipts agree to the minor unit', ({
    assert,
  }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, (documents) => {
        const report = sumTillReport(anOpening(), documents, NOK)
        const netMinor =
          report.salesReceipts.amountMinor -
          report.returns.amountMinor -
          report.postVoids.amountMinor

        assert.equal(amountsOf(report.departments), netMinor)
        assert.equal(amountsOf(report.operators), netMinor)
        assert.equal(
          report.taxes.reduce((sum, tax) => sum + tax.grossMinor, 0),
          netMinor
        )
        assert.equal(amountsOf(report.tenders), netMinor + report.tipMinor + report.roundingMinor)
      })
    )
  })

  test('expected cash is float + cash sales + loans + paid in − pickups − paid out', ({
    assert,
  }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, fc.nat(1_000_000), (documents, floatMinor) => {
        const report = sumTillReport(anOpening(floatMinor), documents, NOK)
        const { cashSalesMinor, loans, paidIn, pickups, paidOut } = report
        assert.equal(
          report.expectedCashMinor,
          floatMinor +
            cashSalesMinor +
            loans.amountMinor +
            paidIn.amountMinor -
            pickups.amountMinor -
            paidOut.amountMinor
        )
      })
    )
  })

  test('perpetual totals carry on from the opening and never fall', ({ assert }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, (documents) => {
        const { grandTotals: before } = anOpening().body
        const { grandTotals: after, ...report } = sumTillReport(anOpening(), documents, NOK)
        assert.isAtLeast(after.salesMinor, before.salesMinor)
        assert.isAtLeast(after.returnsMinor, before.returnsMinor)
        assert.equal(after.netMinor, after.salesMinor - after.returnsMinor)
        assert.equal(after.netMinor - before.netMinor, amountsOf(report.departments))
      })
    )
  })

  test('document by document gives the same as all at once', ({ assert }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, (documents) => {
        const stepwise = documents.reduce(addDocument, emptyReport(anOpening(), NOK))
        assert.deepEqual(stepwise, sumTillReport(anOpening(), documents, NOK))
      }),
      { numRuns: 30 }
    )
  })
})
