import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { PromotionRow } from '#app/promotions/promotion_row'
import { savePromotion, type PromotionFields } from '#app/promotions/save_promotion'
import type { PromotionVersion } from '#app/promotions/versions/list_versions'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'

const FIRST: PromotionFields = {
  name: 'Spring sale',
  kind: 'percent',
  isForAllStores: false,
  definition: definitionWith(),
  maxUses: null,
  budgetMinor: null,
  givesBack: 'post_void',
}

/** Made by the owner, changed by the manager: its name, its hours and what gives its uses back. */
async function givenTwoVersions({ store, operators }: GivenShop): Promise<string> {
  const by = ({ id }: { id: string }) => ({ storeId: store.id, operatorId: id })
  const first = await savePromotion(null, FIRST, by(operators.owner))
  if (!first.ok) throw new Error(first.reason)
  const { id } = first.value
  const hours = [{ from: '14:00', to: '16:00' }]
  const definition = definitionWith({ times: { from: null, to: null, weekdays: [], hours } })
  const changes = { name: 'Spring hour', definition, givesBack: 'never' as const }
  const second = await savePromotion(
    { id, version: 1 },
    { ...FIRST, ...changes },
    by(operators.manager)
  )
  if (!second.ok) throw new Error(second.reason)
  return id
}

test.group('Earlier versions of a promotion', (group) => {
  group.each.setup(cleanDatabase)

  test('say who changed what, the newest first, in words', async ({ client, assert }) => {
    const shop = await givenShop()
    const id = await givenTwoVersions(shop)
    const owner = await accountOf(shop.operators.owner)
    const answer = await client.get(`/promotions/${id}/versions`).loginAs(owner).withInertia()
    const { versions } = answer.body().props as { versions: PromotionVersion[] }
    assert.deepEqual(
      versions.map(({ version, name, savedByName, changed }) => [
        version,
        name,
        savedByName,
        changed,
      ]),
      [
        [2, 'Spring hour', shop.operators.manager.name, ['name', 'when', 'limits']],
        [1, 'Spring sale', shop.operators.owner.name, null],
      ]
    )
    const page = await client.get(`/promotions/${id}/versions`).loginAs(owner)
    page.assertTextIncludes('All items: 20 % off, 14:00–16:00')
    page.assertTextIncludes('Changed: Name · When · Limits')
  })

  test('come back as the next version, with all that they said', async ({ client, assert }) => {
    const shop = await givenShop()
    const id = await givenTwoVersions(shop)
    const back = await client
      .post(`/promotions/${id}/versions`)
      .form({ version: 1, current: 2 })
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .redirects(0)
    back.assertFlashMessage('notice', 'Version 1 is back, as a new version.')
    const row = await PromotionRow.findOrFail(id)
    const { name, definition, givesBack } = FIRST
    assert.deepInclude(row.$attributes, { version: 3, name, definition, givesBack })
    const kept = await read('select version from promotion_versions where promotion_id = ?', [id])
    assert.lengthOf(kept, 3)
  })

  test('do not come back over what somebody saved meanwhile, nor when there is none', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const id = await givenTwoVersions(shop)
    const manager = await accountOf(shop.operators.manager)
    const bring = (version: number, current: number) =>
      client
        .post(`/promotions/${id}/versions`)
        .form({ version, current })
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
    assert.include(String((await bring(1, 1)).flashMessage('problem')), 'Somebody else has saved')
    assert.include(String((await bring(7, 2)).flashMessage('problem')), 'no such version')
    assert.equal((await PromotionRow.findOrFail(id)).version, 2)
  })

  test('are told, and do not come back, when they name what is gone', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const id = await givenTwoVersions(shop)
    const scope = { ...NO_GOODS, itemIds: [id] }
    await transaction((sql) =>
      sql.run('update promotion_versions set definition = ? where version = 1', [
        JSON.stringify(definitionWith({ scope })),
      ])
    )
    const manager = await accountOf(shop.operators.manager)
    const page = await client.get(`/promotions/${id}/versions`).loginAs(manager)
    page.assertTextIncludes('something that is gone')
    const back = await client
      .post(`/promotions/${id}/versions`)
      .form({ version: 1, current: 2 })
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
    assert.include(String(back.flashMessage('problem')), 'is no longer there')
    assert.equal((await PromotionRow.findOrFail(id)).version, 2)
  })

  test('a definition that lacks parts, or is none, can still be opened and listed', async ({
    client,
  }) => {
    const shop = await givenShop()
    const id = await givenTwoVersions(shop)
    const owner = await accountOf(shop.operators.owner)
    for (const odd of ['{"percentOf":"list"}', '7', 'null']) {
      await transaction((sql) => sql.run('update promotions set definition = ?', [odd]))
      const list = await client.get('/promotions').loginAs(owner)
      list.assertTextIncludes('Spring hour')
      const editor = await client.get(`/promotions/${id}/edit`).loginAs(owner)
      editor.assertStatus(200)
    }
  })
})
