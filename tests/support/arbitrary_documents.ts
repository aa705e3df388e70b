import fc from 'fast-check'
import {
  aCashMovement,
  anEntry,
  aPostVoidOf,
  aSale,
  id,
  KARI,
  OLA,
  withJournal,
  type LineSketch,
} from '#tests/support/documents'
import type { RegisterDocument, SaleDocument } from '#app/documents/types'

const lineSketch: fc.Arbitrary<LineSketch> = fc
  .record({
    pieces: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -20, max: -1 })),
    unitMinor: fc.integer({ min: 0, max: 500_000 }),
    ratePpm: fc.constantFrom(0, 120_000, 150_000, 250_000),
    discountPercent: fc.integer({ min: 0, max: 100 }),
    department: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ pieces, unitMinor, ratePpm, discountPercent, department }) => ({
    quantityThousandths: pieces * 1_000,
    unitMinor,
    ratePpm,
    lineDiscountMinor: Math.round((pieces * unitMinor * discountPercent) / 100) + 0,
    departmentId: department === 0 ? null : id(department, 3),
  }))

/** Sales, returns and exchanges, paid in cash with rounding or by card. */
export const arbitrarySale: fc.Arbitrary<SaleDocument> = fc
  .record({
    number: fc.integer({ min: 1, max: 100_000 }),
    lines: fc.array(lineSketch, { minLength: 1, maxLength: 6 }),
    operatorId: fc.constantFrom(KARI, OLA),
    isCard: fc.boolean(),
    tipMinor: fc.integer({ min: 0, max: 5_000 }),
    changeMinor: fc.integer({ min: 0, max: 50_000 }),
    stepMinor: fc.constantFrom(1, 5, 50, 100),
  })
  .map(({ isCard, changeMinor, ...sketch }) => {
    const inCash = aSale(sketch)
    const { grossMinor } = inCash.body.totals
    if (isCard) {
      const amountMinor = grossMinor + sketch.tipMinor
      return aSale({ ...sketch, tenders: [{ kind: 'card', amountMinor }] })
    }
    const amountMinor = inCash.body.tenders[0]!.amountMinor
    const isPaidIn = amountMinor > 0
    return aSale({
      ...sketch,
      tenders: [{ kind: 'cash', amountMinor, changeMinor: isPaidIn ? changeMinor : 0 }],
    })
  })

const arbitraryMovement = fc
  .record({
    kind: fc.constantFrom('loan', 'pickup', 'paid_in', 'paid_out', 'no_sale' as const),
    amountMinor: fc.integer({ min: 1, max: 500_000 }),
  })
  .map(({ kind, amountMinor }) => aCashMovement(kind, kind === 'no_sale' ? 0 : amountMinor))

const arbitraryJournal = fc.array(
  fc
    .record({
      kind: fc.constantFrom(
        'drawer.opened' as const,
        'price.looked_up' as const,
        'receipt.copied' as const,
        'sale.voided' as const,
        'line.voided' as const
      ),
      amountMinor: fc.integer({ min: 0, max: 100_000 }),
    })
    .map(({ kind, amountMinor }) => anEntry(kind, { amountMinor })),
  { maxLength: 3 }
)

/** What may happen in a session between its opening and its closing. */
export const arbitrarySessionDocuments: fc.Arbitrary<RegisterDocument[]> = fc.array(
  fc
    .tuple(
      fc.oneof(
        arbitrarySale,
        arbitrarySale.map((sale) => aPostVoidOf(sale)),
        arbitraryMovement
      ),
      arbitraryJournal
    )
    .map(([document, journal]) => withJournal(document as RegisterDocument, journal)),
  { maxLength: 30 }
)
