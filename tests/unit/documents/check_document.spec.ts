import { test } from '@japa/runner'
import fc from 'fast-check'
import { checkDocument } from '#app/documents/check_document'
import { sumTillReport } from '#app/documents/sum_till_report'
import type { RegisterDocument, SaleDocument } from '#app/documents/types'
import { arbitrarySale, arbitrarySessionDocuments } from '#tests/support/arbitrary_documents'
import {
  aCashMovement,
  aClosing,
  anEntry,
  anOpening,
  aSale,
  aPostVoidOf,
  id,
  NOK,
  withJournal,
} from '#tests/support/documents'

function problemsOf(value: unknown): string[] {
  const checked = checkDocument(value)
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path}: ${code}`)
}

/** A copy with one place set to something else; undefined takes the place out. */
function changed(document: RegisterDocument, path: string, value: unknown): unknown {
  const copy = structuredClone(document)
  const steps = path.split('.')
  const last = steps.pop()!
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>
  )
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

const report = sumTillReport(anOpening(), [aSale()], NOK)
const documents: Record<string, RegisterDocument> = {
  sale: aSale({ lines: [{}, { quantityThousandths: -1_000, unitMinor: 500 }] }),
  postVoid: aPostVoidOf(aSale()),
  opening: anOpening(),
  movement: aCashMovement('pickup', 5_000),
  noSale: aCashMovement('no_sale', 0),
  closing: aClosing(report),
}

test.group('Check document', () => {
  for (const [name, document] of Object.entries(documents)) {
    test(`a sound document is accepted: ${name}`, ({ assert }) => {
      assert.deepEqual(problemsOf(document), [])
    })
  }

  test('a field that earlier versions do not know may be left out, but says something known', ({
    assert,
  }) => {
    const path = 'body.lines.0.returnCondition'
    const sale = aSale({ lines: [{ quantityThousandths: -1_000 }] })
    for (const value of [undefined, null, 'opened']) {
      assert.deepEqual(problemsOf(changed(sale, path, value)), [])
    }
    assert.deepEqual(problemsOf(changed(sale, path, 'eaten')), [`${path}: not_a_known_value`])
  })

  test('whatever a till can produce is accepted', ({ assert }) => {
    fc.assert(
      fc.property(arbitrarySessionDocuments, (session) => {
        for (const document of session) assert.deepEqual(problemsOf(document), [])
      }),
      { numRuns: 100 }
    )
  })

  const wrong: [path: string, value: unknown, problem: string][] = [
    ['id', 'sale-1', 'id: not_a_uuid'],
    ['id', undefined, 'id: missing'],
    ['kind', 'refund', 'kind: not_a_known_value'],
    ['kind', '__proto__', 'kind: not_a_known_value'],
    ['version', 2, 'version: not_a_known_value'],
    ['sequence', 0, 'sequence: out_of_range'],
    ['businessDate', '2026-02-29', 'businessDate: not_a_date'],
    ['businessDate', null, 'businessDate: not_a_date'],
    ['deviceAt', '2026-11-22T24:00:00.000Z', 'deviceAt: not_an_instant'],
    ['deviceAt', '2026-11-22 09:14:05', 'deviceAt: not_an_instant'],
    ['cardNumber', '4111111111111111', 'cardNumber: unknown_field'],
    ['body.tenders.0.cardNumber', '4111', 'body.tenders.0.cardNumber: unknown_field'],
    ['body.lines.1.quantityThousandths', 1.5, 'body.lines.1.quantityThousandths: not_an_integer'],
    ['body.lines.1.name', 'x'.repeat(256), 'body.lines.1.name: too_long'],
    ['body.lines.1.name', '\ud83d', 'body.lines.1.name: not_text'],
    ['body.lines', 'none', 'body.lines: not_a_list'],
    ['body.lines', {}, 'body.lines: not_a_list'],
    ['body.lines', Array(4_001).fill({}), 'body.lines: too_many'],
    ['body.totals.grossMinor', 9e15, 'body.totals.grossMinor: out_of_range'],
    ['body.totals.grossMinor', Number.NaN, 'body.totals.grossMinor: not_an_integer'],
    ['body.currency.code', 'kr', 'body.currency.code: not_a_currency'],
    ['body.currency.minorDigits', 4, 'body.currency.minorDigits: not_a_known_value'],
    ['body.pricesIncludeTax', 1, 'body.pricesIncludeTax: not_a_boolean'],
    ['body', [], 'body: not_an_object'],
  ]
  for (const [path, value, problem] of wrong) {
    test(`a wrong field is named: ${problem}`, ({ assert }) => {
      assert.deepEqual(problemsOf(changed(documents.sale!, path, value)), [problem])
    })
  }

  const contradictory: [name: string, path: string, value: unknown, problem: string][] = [
    ['sale', 'body.lines.0.priced.taxMinor', 1_999, 'body.lines.0.priced.grossMinor'],
    ['sale', 'body.totals.saleDiscountMinor', 1, 'body.totals.saleDiscountMinor'],
    ['sale', 'body.taxes.0.taxMinor', 1, 'body.taxes'],
    ['sale', 'body.taxes.0.grossMinor', 1, 'body.taxes.0.grossMinor'],
    ['sale', 'body.tipMinor', 100, 'body.tenders'],
    ['sale', 'body.tipMinor', -100, 'body.tipMinor'],
    ['sale', 'body.changeMinor', 100, 'body.changeMinor'],
    ['sale', 'body.tenders.0.givenMinor', 1, 'body.tenders.0.amountMinor'],
    ['sale', 'body.lines.0.quantityThousandths', 0, 'body.lines.0.quantityThousandths'],
    ['sale', 'body.lines.1.sourceLineId', id(1), 'body.lines.1.sourceSaleId'],
    ['sale', 'body.lines.1.lineId', id(1, 4), 'body.lines'],
    ['sale', 'body.kind', 'post_void', 'body.postVoidOfSaleId'],
    ['postVoid', 'body.kind', 'sale', 'body.postVoidOfSaleId'],
    ['opening', 'body.denominations', [{ valueMinor: 20_000, count: 4 }], 'body.denominations'],
    ['opening', 'body.grandTotals.netMinor', 1, 'body.grandTotals.netMinor'],
    ['movement', 'body.amountMinor', 0, 'body.amountMinor'],
    ['noSale', 'body.amountMinor', 1, 'body.amountMinor'],
    ['closing', 'body.counts.0.overShortMinor', 1, 'body.counts.0.overShortMinor'],
    ['closing', 'tillSessionId', id(9, 2), 'body.report.tillSessionId'],
  ]
  for (const [name, path, value, problem] of contradictory) {
    test(`figures that contradict each other are named: ${name} ${path}`, ({ assert }) => {
      assert.include(
        problemsOf(changed(documents[name]!, path, value)),
        `${problem}: contradiction`
      )
    })
  }

  test('a list price times a quantity beyond any amount is a contradiction', ({ assert }) => {
    const line = { listUnitPriceMinorE4: 99_999_999_990_000, quantityThousandths: 999_999_999 }
    assert.deepEqual(problemsOf(aSale({ lines: [{ with: line }] })), [
      'body.lines.0.listUnitPriceMinorE4: contradiction',
    ])
  })

  test('cash rounding without cash is a contradiction', ({ assert }) => {
    const sale = aSale({ lines: [{ unitMinor: 9_990 }], tenders: [{ amountMinor: 10_000 }] })
    assert.deepEqual(problemsOf(sale), [])
    assert.deepEqual(problemsOf(changed(sale, 'body.tenders.0.kind', 'card')), [
      'body.roundingMinor: contradiction',
    ])
  })

  test('a journal document without entries says nothing and is refused', ({ assert }) => {
    const journal = { ...aSale(), kind: 'journal', body: { reason: 'idle' }, tillSessionId: null }
    assert.deepEqual(problemsOf(journal), ['journal: contradiction'])
    assert.deepEqual(problemsOf({ ...journal, journal: [anEntry('price.looked_up')] }), [])
  })

  test('a journal payload may hold plain data, not a bottomless one', ({ assert }) => {
    let deep: Record<string, unknown> = {}
    for (let level = 0; level < 100; level++) deep = { deep }
    const withPayload = (payload: Record<string, unknown>) =>
      problemsOf(withJournal(aSale(), [anEntry('report.x', payload)]))
    assert.deepEqual(withPayload({ ids: [1, 2, { a: null }] }), [])
    assert.deepEqual(withPayload(deep), ['journal.0.payload: not_json_data'])
    assert.deepEqual(withPayload({ at: Number.POSITIVE_INFINITY }), [
      'journal.0.payload: not_json_data',
    ])
  })

  test('a document full of mistakes gives a short list', ({ assert }) => {
    const sale = {
      ...aSale(),
      ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i])),
    }
    assert.lengthOf(problemsOf(sale), 50)
  })
})

test.group('Check document, fuzzed', () => {
  test('anything at all gets an answer', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
        (value) => {
          assert.isFalse(checkDocument(value).ok)
        }
      ),
      { numRuns: 2_000 }
    )
  })

  test('a sound sale with one place overwritten gets an answer, and is never half accepted', ({
    assert,
  }) => {
    const places = pathsOf(aSale({ lines: [{}, {}] }))
    fc.assert(
      fc.property(
        arbitrarySale,
        fc.constantFrom(...places),
        fc.oneof(fc.anything({ withBigInt: true }), fc.constantFrom(-0.5, 2 ** 53, '', null, '§')),
        (sale, place, value) => {
          const document = changedWhereThere(sale, place, value)
          const checked = checkDocument(document)
          if (checked.ok)
            assert.doesNotThrow(() => sumTillReport(anOpening(), [checked.document], NOK))
          else assert.isAbove(checked.problems.length, 0)
        }
      ),
      { numRuns: 3_000 }
    )
  })
})

function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key
    return [here, ...pathsOf(inner, here)]
  })
}

function changedWhereThere(sale: SaleDocument, path: string, value: unknown): unknown {
  try {
    return changed(sale, path, value)
  } catch {
    return sale
  }
}
