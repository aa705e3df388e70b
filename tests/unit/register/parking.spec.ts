import { test } from '@japa/runner'
import type { ApiCall } from '#resources/register/device/api'
import { addLine, newDraft } from '#resources/register/sale/draft_sale'
import { createParking } from '#resources/register/sale/parking'
import { createSelling } from '#resources/register/sale/selling'
import type { ApiAnswer } from '#resources/register/register_context'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const lost: ApiAnswer<never> = { ok: false, status: 0, code: 'E_UNREACHABLE', body: null }

/** A register whose server answers so, one after the other; it keeps what it was asked. */
function givenParking(answers: (ApiAnswer | Promise<ApiAnswer>)[]) {
  const settings = pricingSettingsOf()
  const asked: string[] = []
  const refused: string[] = []
  let lastId = 0
  const newId = () => `id-${++lastId}`
  const actor = () => ({ operatorId: 'kari', now: '2026-11-22T10:00:00.000Z' })
  const selling = createSelling({
    settings: () => settings,
    newId,
    actor,
    keep: () => {},
    onRefused: (reason) => void refused.push(reason),
  })
  const parking = createParking({
    selling,
    newId,
    actor,
    journal: async () => {},
    api: async <Body>({ path }: ApiCall) => {
      asked.push(path)
      return (await answers.shift()) as ApiAnswer<Body>
    },
  })
  return { asked, parking, refused, selling }
}

test.group('Recalling a parked sale', () => {
  const draft = addLine(newDraft('parked', '2026-11-22T09:00:00.000Z'), aDraftLine())
  const given: ApiAnswer = { ok: true, status: 200, body: { draft } }

  test('asks for the same sale again when the answer was lost', async ({ assert }) => {
    const { asked, parking, selling } = givenParking([lost, given])
    await parking.recall('parked')
    await parking.recall('parked')
    assert.lengthOf(asked, 2)
    assert.equal(asked[0], asked[1])
    assert.equal(asked[1], `/api/parked_sales/parked?into=${selling.draft.value.id}`)
    assert.lengthOf(selling.draft.value.lines, 1)
  })

  test('becomes another sale each time it is put aside and brought back', async ({ assert }) => {
    const { asked, parking } = givenParking([given, given])
    await parking.recall('parked')
    await parking.recall('parked')
    assert.notEqual(asked[0], asked[1])
  })
})

test.group('A scan while a sale is put aside or brought back', () => {
  const given: ApiAnswer = {
    ok: true,
    status: 200,
    body: { draft: addLine(newDraft('parked', '2026-11-22T09:00:00.000Z'), aDraftLine()) },
  }
  const scanned = aDraftLine({ lineId: 'line-2', itemId: 'item-2', identifier: null })

  for (const act of ['park', 'recall'] as const) {
    test(`is refused during ${act}, and taken again after it`, async ({ assert }) => {
      const answer = Promise.withResolvers<ApiAnswer>()
      const { parking, refused, selling } = givenParking([answer.promise])
      if (act === 'park') selling.change(addLine(selling.draft.value, aDraftLine()))
      const done = act === 'park' ? parking.park(null) : parking.recall('parked')
      assert.isFalse(selling.change(addLine(selling.draft.value, scanned)))
      selling.undo()
      assert.isFalse(selling.amend({ ...selling.draft.value, stage: 'paying' }))
      assert.deepEqual(refused, ['putting_aside', 'putting_aside'])
      answer.resolve(given)
      await done
      const before = selling.draft.value.lines.length
      assert.equal(before, act === 'park' ? 0 : 1)
      assert.isTrue(selling.change(addLine(selling.draft.value, scanned)))
      assert.lengthOf(selling.draft.value.lines, before + 1)
    })
  }

  test('is taken again when the server did not answer', async ({ assert }) => {
    const { parking, selling } = givenParking([lost])
    selling.change(addLine(selling.draft.value, aDraftLine()))
    await parking.park(null)
    assert.isTrue(selling.change(addLine(selling.draft.value, scanned)))
    assert.lengthOf(selling.draft.value.lines, 2)
  })
})

test.group('Parking a long sale', () => {
  const accepted: ApiAnswer = { ok: true, status: 201, body: null }
  const givenLines = (count: number, note: string) => {
    const { asked, parking, selling } = givenParking([accepted])
    const lines = Array.from({ length: count }, (_, index) =>
      aDraftLine({
        lineId: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        note,
      })
    )
    selling.restore({ ...selling.draft.value, lines })
    return { asked, parking }
  }

  test('two thousand lines are put aside', async ({ assert }) => {
    const { asked, parking } = givenLines(2_000, 'Without salt')
    assert.isTrue((await parking.park(null)).ok)
    assert.lengthOf(asked, 1)
  })

  test('what the server would not take is told before it is sent', async ({ assert }) => {
    const { asked, parking } = givenLines(4_000, 'Without salt. '.repeat(20))
    const answer = await parking.park(null)
    assert.deepEqual([answer.ok, answer.status], [false, 413])
    assert.lengthOf(asked, 0)
  })
})
