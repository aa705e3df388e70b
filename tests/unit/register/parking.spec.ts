import { test } from '@japa/runner'
import type { ApiCall } from '#resources/register/device/api'
import { addLine, newDraft } from '#resources/register/sale/draft_sale'
import { createParking } from '#resources/register/sale/parking'
import { createSelling } from '#resources/register/sale/selling'
import type { ApiAnswer } from '#resources/register/register_context'
import { aDraftLine, pricingSettingsOf } from '#tests/support/register_drafts'

const lost: ApiAnswer<never> = { ok: false, status: 0, code: 'E_UNREACHABLE', body: null }

/** A register whose server answers so, one after the other; it keeps what it was asked. */
function givenParking(answers: ApiAnswer[]) {
  const settings = pricingSettingsOf()
  const asked: string[] = []
  let lastId = 0
  const newId = () => `id-${++lastId}`
  const actor = () => ({ operatorId: 'kari', now: '2026-11-22T10:00:00.000Z' })
  const selling = createSelling({
    settings: () => settings,
    newId,
    actor,
    keep: () => {},
    onRefused: () => {},
  })
  const parking = createParking({
    selling,
    newId,
    actor,
    journal: async () => {},
    api: async <Body>({ path }: ApiCall) => {
      asked.push(path)
      return answers.shift() as ApiAnswer<Body>
    },
  })
  return { asked, parking, selling }
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
