import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { copyPromotion } from '#app/promotions/copy_promotion'
import { movePromotion } from '#app/promotions/move_promotion'
import { PromotionRow } from '#app/promotions/promotion_row'
import { savePromotion, type PromotionFields } from '#app/promotions/save_promotion'
import { switchPromotion } from '#app/promotions/switch_promotion'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

const fieldsWith = (changes: Partial<PromotionFields> = {}): PromotionFields => ({
  name: 'Spring sale',
  kind: 'percent',
  isForAllStores: false,
  definition: definitionWith(),
  maxUses: null,
  budgetMinor: null,
  givesBack: 'post_void',
  ...changes,
})
const authorIn = (shop: GivenShop) => ({
  storeId: shop.store.id,
  operatorId: shop.operators.owner.id,
})
const lastEntry = async () => {
  const [entry] = await read<{ kind: string; operator_id: string; payload: string }>(
    `select kind, operator_id, payload from journal_entries where kind like 'promotion.%'
      order by sequence desc limit 1`
  )
  return { ...entry!, payload: JSON.parse(entry!.payload) }
}

test.group('Saving a promotion', (group) => {
  group.each.setup(cleanDatabase)

  test('begins as a draft of the store, behind all others, in its money', async ({ assert }) => {
    const shop = await givenShop()
    await givenPromotion({ position: 7 })
    const saved = await savePromotion(null, fieldsWith(), authorIn(shop))
    assert.isTrue(saved.ok)
    const row = await PromotionRow.findByOrFail('position', 8)
    assert.deepInclude(row.$attributes, {
      state: 'draft',
      version: 1,
      storeId: shop.store.id,
      currency: 'NOK',
      definition: definitionWith(),
    })
  })

  test('keeps every version and says in the journal who saved which', async ({ assert }) => {
    const shop = await givenShop()
    const author = authorIn(shop)
    const first = await savePromotion(null, fieldsWith(), author)
    if (!first.ok) throw new Error(first.reason)
    const { id } = first.value
    await savePromotion({ id, version: 1 }, fieldsWith({ name: 'Summer sale' }), author)
    const versions = await read<{ version: number; name: string }>(
      'select version, name from promotion_versions where promotion_id = ? order by version',
      [id]
    )
    assert.deepEqual(
      versions.map(({ version, name }) => [Number(version), name]),
      [
        [1, 'Spring sale'],
        [2, 'Summer sale'],
      ]
    )
    const entry = await lastEntry()
    assert.deepInclude(entry, { kind: 'promotion.saved', operator_id: author.operatorId })
    assert.deepEqual(entry.payload, { promotionId: id, version: 2, kind: 'percent' })
  })

  test('is refused when somebody else has saved meanwhile', async ({ assert }) => {
    const shop = await givenShop()
    const { id } = await givenPromotion({ storeId: shop.store.id })
    const change = (name: string) =>
      savePromotion({ id, version: 1 }, fieldsWith({ name }), authorIn(shop))
    assert.isTrue((await change('First')).ok)
    assert.deepEqual(await change('Second'), { ok: false, reason: 'changed_meanwhile' })
    assert.equal((await PromotionRow.findOrFail(id)).name, 'First')
  })

  test('names each field that is not right', async ({ assert }) => {
    const shop = await givenShop()
    const definition = definitionWith({
      scope: NO_GOODS,
      exclusions: { ...NO_GOODS, itemIds: [newId()] },
      audienceGroupIds: [],
      times: { from: '2026-06-01T00:00', to: '2026-05-01T00:00', weekdays: [], hours: [] },
    })
    const saved = await savePromotion(null, fieldsWith({ definition }), authorIn(shop))
    assert.isFalse(saved.ok)
    assert.deepInclude(saved, {
      reason: 'bad_fields',
      problems: [
        { field: 'scope', reason: 'no_goods' },
        { field: 'times.to', reason: 'ends_before_start' },
        { field: 'audienceGroupIds', reason: 'no_groups' },
        { field: 'exclusions', reason: 'gone' },
      ],
    })
    assert.equal((await PromotionRow.all()).length, 0)
  })

  test('makes a copy a draft of its own', async ({ assert }) => {
    const shop = await givenShop()
    const { id } = await givenPromotion({ storeId: shop.store.id })
    const copy = await copyPromotion(id, 'Spring sale again', authorIn(shop))
    if (!copy.ok) throw new Error(copy.reason)
    assert.notEqual(copy.value.id, id)
    assert.deepInclude(copy.value.$attributes, { state: 'draft', version: 1, position: 2 })
    assert.deepEqual(copy.value.definition, definitionWith())
  })
})

test.group('Switching and ordering promotions', (group) => {
  group.each.setup(cleanDatabase)

  test('what runs is paused, ended and put away, in this order only', async ({ assert }) => {
    const shop = await givenShop()
    const { id } = await givenPromotion({ storeId: shop.store.id })
    const go = async (state: PromotionRow['state']) =>
      (await switchPromotion(id, state, authorIn(shop))).ok
    assert.isFalse(await go('archived'))
    assert.isTrue(await go('paused'))
    assert.isTrue(await go('active'))
    assert.isTrue(await go('ended'))
    assert.isFalse(await go('paused'))
    assert.isTrue(await go('archived'))
    const { kind, payload } = await lastEntry()
    assert.equal(kind, 'promotion.state_changed')
    assert.deepEqual(payload, { promotionId: id, version: 1, state: 'archived' })
  })

  test('moving past one that is put away passes both', async ({ assert }) => {
    const shop = await givenShop()
    const { id: first } = await givenPromotion({ name: 'first', position: 1 })
    await givenPromotion({ name: 'gone', position: 2, state: 'archived' })
    const { id: third } = await givenPromotion({ name: 'third', position: 3 })
    const order = async () =>
      (await PromotionRow.query().whereNot('state', 'archived').orderBy('position')).map(
        ({ name }) => name
      )
    await movePromotion(third, 'up', authorIn(shop))
    assert.deepEqual(await order(), ['third', 'first'])
    await movePromotion(first, 'down', authorIn(shop))
    assert.deepEqual(await order(), ['third', 'first'], 'the last stays the last')
    await movePromotion(third, 'down', authorIn(shop))
    assert.deepEqual(await order(), ['first', 'third'])
  })
})
