import { test } from '@japa/runner'
import { read } from '#core/sql'
import { sumTillReport } from '#app/documents/sum_till_report'
import type { RegisterDocument, SessionClosedDocument } from '#app/documents/types'
import {
  aCashMovement,
  aKeptBack,
  aClosing,
  anOpening,
  aPostVoidOf,
  aSale,
  aServiceCharge,
  id,
  NOK,
  SESSION,
} from '#tests/support/documents'
import { applyDocuments, givenTill } from '#tests/support/tills/given_till'

/** An opening of a register that has no Z yet: its perpetual totals begin at nothing. */
function firstOpening(floatMinor = 100_000) {
  const opening = anOpening(floatMinor)
  opening.body.grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
  return opening
}

function closingOf(
  opening: ReturnType<typeof anOpening>,
  documents: RegisterDocument[]
): SessionClosedDocument {
  const closing = aClosing(sumTillReport(opening, documents, NOK))
  closing.body.zNumber = 1
  closing.body.report.closedAt = closing.correctedAt
  return closing
}

async function session() {
  const [row] = await read<Record<string, unknown>>('select * from till_sessions where id = ?', [
    SESSION,
  ])
  return row!
}

async function zReport() {
  const [row] = await read<Record<string, string | number | null>>('select * from z_reports')
  return row!
}

test.group('Till session', (group) => {
  group.each.setup(() => givenTill())

  test('opens once per register, with its float out of the safe', async ({ assert }) => {
    const [first] = await applyDocuments(firstOpening(150_000))
    const second = { ...firstOpening(), id: id(50, 9), sequence: 2, tillSessionId: id(2, 2) }
    const [again] = await applyDocuments(second)

    assert.isTrue(first!.ok)
    assert.deepEqual(again, {
      ok: false,
      reason: 'till_session_already_open',
      openTillSessionId: SESSION,
    })
    const [safe] = await read<{ balance_minor: number }>('select balance_minor from safe_balances')
    assert.equal(Number(safe!.balance_minor), -150_000)
  })

  test('counts sales, returns, exchanges and post-voids as they come', async ({ assert }) => {
    const exchange = aSale({
      number: 10,
      lines: [{ unitMinor: 25_000 }, { quantityThousandths: -1_000 }],
    })
    const sale = aSale({
      number: 11,
      lines: [{ unitMinor: 4_000 }],
      tenders: [{ kind: 'card', amountMinor: 4_000 }],
    })
    await applyDocuments(firstOpening(), exchange, sale, aPostVoidOf(sale, 12))

    const row = await session()
    assert.deepEqual(
      [
        row.sales_count,
        row.sales_minor,
        row.returns_count,
        row.returns_minor,
        row.post_voids_count,
        row.post_voids_minor,
      ].map(Number),
      [2, 29_000, 1, 10_000, 1, 4_000]
    )
    assert.equal(Number(row.expected_cash_minor), 115_000)
  })

  test('loans and pickups move between till and safe, paid in and out do not', async ({
    assert,
  }) => {
    await applyDocuments(
      firstOpening(100_000),
      aCashMovement('loan', 50_000, 2),
      aCashMovement('pickup', 20_000, 3),
      aCashMovement('paid_in', 3_000, 4),
      aCashMovement('paid_out', 700, 5),
      aCashMovement('no_sale', 0, 6)
    )
    assert.equal(Number((await session()).expected_cash_minor), 132_300)
    const [safe] = await read<{ balance_minor: number }>('select balance_minor from safe_balances')
    assert.equal(Number(safe!.balance_minor), -100_000 - 50_000 + 20_000)
    const moves = await read<{ total: number }>(
      'select sum(amount_minor) as total from safe_movements'
    )
    assert.equal(Number(moves[0]!.total), -130_000)
  })

  test('a document for a closed session is a contradiction and changes nothing', async ({
    assert,
  }) => {
    const opening = firstOpening()
    await applyDocuments(opening, closingOf(opening, []))
    const [late] = await applyDocuments(aSale({ number: 120 }))
    const [again] = await applyDocuments({
      ...closingOf(opening, []),
      id: id(121, 9),
      sequence: 121,
    })

    assert.deepEqual(late, { ok: false, reason: 'till_session_closed' })
    assert.deepEqual(again, { ok: false, reason: 'till_session_closed' })
    assert.equal(Number((await session()).sales_count), 0)
  })

  test('a document of an unknown session, another register or another date is told apart', async ({
    assert,
  }) => {
    await applyDocuments(firstOpening())
    const [unknown] = await applyDocuments({ ...aSale({ number: 30 }), tillSessionId: id(9, 2) })
    const [stranger] = await applyDocuments({ ...aSale({ number: 31 }), registerId: id(9, 11) })
    const [otherDay] = await applyDocuments({
      ...aSale({ number: 32 }),
      businessDate: '2026-11-23',
    })

    assert.deepEqual(unknown, { ok: false, reason: 'till_session_unknown' })
    assert.deepEqual(stranger, { ok: false, reason: 'till_session_of_another_register' })
    assert.deepEqual(otherDay, {
      ok: false,
      reason: 'business_date_differs',
      expectedDate: '2026-11-22',
    })
  })

  test('remembers the largest clock skew and a business date that the store would not have given', async ({
    assert,
  }) => {
    const opening = { ...firstOpening(), businessDate: '2026-11-21', skewMs: 1_000 }
    const sale = { ...aSale({ number: 20 }), businessDate: '2026-11-21', skewMs: -180_000 }
    const next = { ...aSale({ number: 21 }), businessDate: '2026-11-21', skewMs: 90_000 }
    await applyDocuments(opening, sale, next)

    const row = await session()
    assert.equal(Number(row.skew_ms), -180_000)
    assert.equal(row.expected_business_date, '2026-11-22')
  })
})

test.group('Z report', (group) => {
  group.each.setup(() => givenTill())

  test('equal figures leave no difference; the till is closed and its money is in the safe', async ({
    assert,
  }) => {
    const opening = firstOpening(100_000)
    const documents = [
      aSale({ number: 10, lines: [{ unitMinor: 9_960 }, { ratePpm: 150_000 }], stepMinor: 100 }),
      aSale({ number: 11, lines: [{ quantityThousandths: -1_000 }, aKeptBack(1_500)] }),
      aSale({ number: 12, lines: [{}, aServiceCharge(900)] }),
      aSale({ number: 15, tenders: [{ kind: 'card', amountMinor: 10_000 }] }),
      aCashMovement('paid_out', 5_000, 13),
      aCashMovement('no_sale', 0, 14),
    ]
    await applyDocuments(opening, ...documents, closingOf(opening, documents))

    const z = await zReport()
    assert.isNull(z.differences)
    assert.equal(Number(z.number), 1)
    const row = await session()
    assert.equal(row.state, 'closed')
    assert.isNull(row.open_register_id)
    const [safe] = await read<{ balance_minor: number }>('select balance_minor from safe_balances')
    assert.equal(Number(safe!.balance_minor), Number(row.expected_cash_minor) - 100_000 - 100_000)
  })

  test('a figure that was tampered with is found by documents and by rows', async ({ assert }) => {
    const opening = firstOpening()
    const sale = aSale({ number: 10 })
    const closing = closingOf(opening, [sale])
    closing.body.report.salesReceipts.amountMinor -= 1_000
    await applyDocuments(opening, sale, closing)

    const differences = JSON.parse(String((await zReport()).differences)) as {
      field: string
      source: string
    }[]
    assert.deepEqual(
      differences.map(({ field, source }) => [field, source]),
      [
        ['salesReceipts', 'documents'],
        ['salesReceipts', 'rows'],
      ]
    )
  })

  test('a gap in the numbers and totals that do not carry on are told', async ({ assert }) => {
    const opening = anOpening()
    const sale = aSale({ number: 10 })
    const closing = closingOf(opening, [sale])
    closing.body.zNumber = 3
    await applyDocuments(opening, sale, closing)

    const differences = JSON.parse(String((await zReport()).differences)) as {
      field: string
      source: string
    }[]
    assert.deepEqual(
      differences.map(({ field, source }) => [field, source]),
      [
        ['zNumber', 'last_z'],
        ['grandTotals', 'last_z'],
      ]
    )
  })

  test('a number used before and the series of another enrolment are contradictions', async ({
    assert,
  }) => {
    const opening = firstOpening()
    await applyDocuments(opening, closingOf(opening, []))
    const next = { ...firstOpening(), id: id(100, 9), sequence: 100, tillSessionId: id(2, 2) }
    const closing = {
      ...closingOf(next, []),
      id: id(101, 9),
      sequence: 101,
      tillSessionId: id(2, 2),
    }
    const [opened, taken] = await applyDocuments(next, closing)
    const [series] = await applyDocuments({ ...closing, body: { ...closing.body, zSeries: 2 } })

    assert.isTrue(opened!.ok)
    assert.deepEqual(taken, { ok: false, reason: 'z_number_taken' })
    assert.deepEqual(series, { ok: false, reason: 'z_series_of_another_enrolment' })
  })
})
