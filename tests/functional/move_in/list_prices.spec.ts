import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { jobsFinished } from '#core/jobs/job_runner'
import { read, transaction } from '#core/sql'
import { startWork } from '#app/move_in/engine/start_work'
import { MoveInFile } from '#app/move_in/move_in_file'
import { listProblems } from '#app/move_in/engine/problem_store'
import { loadSheet } from '#app/move_in/reconciliation/load_sheet'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenGoods } from '#tests/support/given_items'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'
import { givenList } from '#tests/support/price_lists/given_list'

const NOW = '2026-11-22T10:00:00.000Z'
const HEADERS = 'price list,sku,gtin,name,from quantity,price,valid from,valid to,item id'

async function givenListOfThree(client: ApiClient) {
  clock.now = () => new Date(NOW)
  const shop = await givenShop({ items: 4 })
  const manager = await accountOf(shop.operators.manager)
  const list = await givenList(shop, { name: 'Trade' })
  const [one, two, three, four] = shop.items as [
    (typeof shop.items)[number],
    (typeof shop.items)[number],
    (typeof shop.items)[number],
    (typeof shop.items)[number],
  ]
  await list.price(one.id, 1, 895)
  await list.price(one.id, 10, 800)
  await list.price(two.id, 1, 1_250)
  await list.price(two.id, 1, 1_300, '2026-12-01T05:30:00.000Z')
  await list.price(three.id, 1, 300)
  await list.price(three.id, 1, null, '2026-12-31T23:00:00.000Z')
  const exported = async () =>
    (await client.get(`/price_lists/${list.listId}/price_files`).loginAs(manager)).text()
  /** A file for the list, as its page makes it of an upload. */
  const givenFile = (content: string, takesOut = false) =>
    givenMoveInFile(shop, content, {
      priceListId: list.listId,
      options: { priceList: { id: list.listId, takesOut } },
    })
  const prices = async () =>
    (
      await read<Record<string, string | number | null>>(
        `select i.name, p.from_quantity_thousandths as step, p.unit_price_minor_e4 as price,
                p.valid_from, p.valid_to
           from price_list_items p join items i on i.id = p.item_id
          where p.price_list_id = ? and (p.valid_to is null or (p.valid_to > ? and p.valid_to > p.valid_from))
          order by i.name, p.from_quantity_thousandths, p.valid_from`,
        [list.listId, clock.now().toISOString().replace('T', ' ').replace('Z', '')]
      )
    ).map((row) => [
      row.name,
      Number(row.step) / 1_000,
      Number(row.price) / 10_000,
      String(row.valid_from) > '2026-11-23' ? String(row.valid_from).slice(0, 16) : null,
      row.valid_to === null ? null : String(row.valid_to).slice(0, 16),
    ])
  return { shop, manager, list, exported, givenFile, prices, items: { one, two, three, four } }
}

test.group('Prices of a list from a file', (group) => {
  group.each.setup(cleanDatabase)

  test('an export brought back as it is changes nothing, and knows its planned prices and ends', async ({
    client,
    assert,
  }) => {
    const { shop, exported, givenFile, prices } = await givenListOfThree(client)
    const csv = await exported()
    assert.equal(csv.split('\n')[0]!.replace('\uFEFF', ''), HEADERS)
    assert.match(csv, /,13\.00,2026-12-01 06:30,,/)
    assert.match(csv, /,3\.00,,2026-12-31,/)
    const before = await prices()
    const file = await givenFile(csv, true)
    assert.deepInclude(file, { source: 'tillhouse', kind: 'list_prices' })
    await work(shop, file, 'check')
    const { progress } = await work(shop, file, 'import')
    assert.deepInclude(progress, { created: 0, updated: 0, unchanged: 5, failed: 0, leftOut: 0 })
    assert.deepEqual(progress.counts, {})
    assert.deepEqual(await prices(), before)
    const sheet = await loadSheet({ storeId: shop.store.id })
    assert.isTrue(sheet.isBalanced)
    assert.containSubset(sheet.together, [{ key: 'list_prices', source: 5, imported: 5 }])
  })

  test('a check tells what is new, changed, taken out or left; an import does it, and undo takes it back', async ({
    client,
    assert,
  }) => {
    const { shop, givenFile, prices, items } = await givenListOfThree(client)
    const before = await prices()
    const csv = [
      'SKU;Pris;Fra antall;Gyldig fra;Gyldig til',
      `${items.one.sku};8,50;1;;`,
      `${items.two.sku};12,50;1;;`,
      `${items.four.sku};7,25;1;01.12.2026;24.12.2026`,
      '',
    ].join('\n')
    const generic = { source: 'generic', kind: 'list_prices' } as const
    const file = await givenFile(csv, false)
    assert.equal(file.kind, 'list_prices')
    assert.deepInclude(file, generic)
    const left = await work(shop, file, 'check')
    assert.deepInclude(left.progress, { created: 1, updated: 1, unchanged: 1, failed: 0 })
    assert.deepEqual(left.progress.counts, { left: 2 })
    assert.deepEqual(await prices(), before)

    file.options = { ...file.options, priceList: { ...file.options.priceList!, takesOut: true } }
    await file.merge({ state: 'ready' }).save()
    const checked = await work(shop, file, 'check')
    assert.deepEqual(checked.progress.counts, { takenOut: 2 })
    assert.deepInclude(checked.progress.prices, {
      name: 'Item 1',
      fromThousandths: 1_000,
      validFrom: null,
      beforeMinorE4: 895_0000,
      afterMinorE4: 850_0000,
    })
    assert.deepEqual(await prices(), before)

    clock.now = () => new Date('2026-11-22T10:05:00.000Z')
    const imported = await work(shop, file, 'import')
    assert.deepInclude(imported.progress, { created: 1, updated: 1, unchanged: 1, failed: 0 })
    assert.deepEqual(await prices(), [
      ['Item 1', 1, 850, null, null],
      ['Item 2', 1, 1_250, null, '2026-12-01 05:30'],
      ['Item 2', 1, 1_300, '2026-12-01 05:30', null],
      ['Item 4', 1, 725, '2026-11-30 23:00', '2026-12-24 23:00'],
    ])

    clock.now = () => new Date('2026-11-22T10:10:00.000Z')
    const undone = await work(shop, file, 'undo')
    assert.equal(undone.state, 'undone')
    assert.deepEqual(await prices(), before)
  })

  test('a price changed since an import stays when that is undone', async ({ client, assert }) => {
    const { shop, list, givenFile, prices, items } = await givenListOfThree(client)
    const file = await givenFile(`SKU,Price\n${items.four.sku},7.25\n${items.three.sku},2.50\n`)
    await work(shop, file, 'check')
    await work(shop, file, 'import')
    clock.now = () => new Date('2026-11-22T10:10:00.000Z')
    await list.price(items.four.id, 1, 700)
    await work(shop, file, 'undo')
    const now = await prices()
    assert.deepInclude(now, ['Item 4', 1, 700, null, null])
    assert.deepInclude(now, ['Item 3', 1, 300, null, '2026-12-31 23:00'])
    const kept = await read<{ undo_state: string; undo_name: string }>(
      "select undo_state, undo_name from move_in_changes where undo_state <> 'undone'"
    )
    assert.deepEqual(
      kept.map((row) => ({ ...row })),
      [{ undo_state: 'changed_since', undo_name: 'Item 4' }]
    )
  })

  test('with a fault nothing is written before a person leaves the faulty rows out', async ({
    client,
    assert,
  }) => {
    const { shop, givenFile, prices, items } = await givenListOfThree(client)
    const cola = { name: 'Cola', gtin: '4006381333931', unitPriceMinor: 2_000, pieces: 5 }
    await givenGoods(shop.store, shop.departments.kitchen, cola)
    await transaction((sql) =>
      sql.run(
        "update item_identifiers set pack_name = 'case', pack_quantity_thousandths = 24000 where value = ?",
        [cola.gtin]
      )
    )
    const before = await prices()
    const rows = [
      `${items.one.sku},,1,8.50,,`,
      `${items.one.sku},,1,8.40,,`,
      'NOBODY,,1,2.00,,',
      ',,1,2.00,,',
      `${items.two.sku},,0,2.00,,`,
      `${items.three.sku},,1,two,,`,
      `${items.four.sku},,1,2.00,,2026-11-21`,
      `${items.four.sku},,1,2.00,2040-01-01,`,
      `${items.four.sku},,2,,,`,
      ',4006381333931,1,2.00,,',
    ]
    const file = await givenFile(
      ['sku,gtin,from quantity,price,valid from,valid to', ...rows, ''].join('\n'),
      true
    )
    const owner = shop.operators.owner.id
    assert.deepEqual(await startWork(file, 'import', owner), { ok: false, reason: 'check_first' })
    await work(shop, file, 'check')
    const problems = await listProblems(file.id, { after: 0, limit: 20 })
    assert.deepEqual(
      problems.map(({ row, code }) => [row, code]).sort(([a], [b]) => Number(a) - Number(b)),
      [
        [3, 'price_twice_in_file'],
        [4, 'item_unknown'],
        [5, 'code_missing'],
        [6, 'from_quantity_wrong'],
        [7, 'figure_malformed'],
        [8, 'end_passed'],
        [9, 'start_too_far'],
        [11, 'code_of_pack'],
      ]
    )
    assert.deepInclude(file.progress, { failed: 8, updated: 1, leftOut: 1 })
    // A row that names nobody might mean any of them: nothing is taken out.
    assert.deepEqual(file.progress.counts, { left: 3 })
    assert.deepEqual(await startWork(file, 'import', owner), { ok: false, reason: 'faults' })
    assert.deepEqual(await prices(), before)
    const started = await startWork(file, 'import', owner, { leavesFaultsOut: true })
    assert.isTrue(started.ok)
    await jobsFinished()
    const changed = (await prices()).filter((row) => !before.some((old) => `${old}` === `${row}`))
    assert.deepEqual(changed, [['Item 1', 1, 850, null, null]])
  })

  test('an upload on the page of a list is checked at once, by those who may import and set prices', async ({
    client,
    assert,
  }) => {
    const { shop, list, manager, prices, items } = await givenListOfThree(client)
    const before = await prices()
    const upload = (user: typeof manager, content: string) =>
      client
        .post(`/price_lists/${list.listId}/imports`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .file('file', Buffer.from(content), { filename: 'prices.csv' })
    const answer = await upload(manager, `Varenummer;Pris\n${items.one.sku};8,50\n`)
    const path = answer.header('location')!
    assert.match(path, /^\/move-in\/files\/[0-9a-f-]{36}$/)
    await jobsFinished()
    const page = await client.get(path).loginAs(manager).withInertia()
    assert.containSubset(page.inertiaProps, {
      file: {
        kind: 'list_prices',
        state: 'checked',
        isCheckedFirst: true,
        progress: { updated: 1 },
      },
      priceLists: [{ id: list.listId, name: 'Trade' }],
    })
    assert.deepEqual(await prices(), before)

    const empty = await upload(manager, '')
    assert.equal(empty.header('location'), `/price_lists/${list.listId}/edit`)
    const clerk = await accountOf(shop.operators.stockClerk)
    await upload(clerk, `Varenummer;Pris\n${items.one.sku};8,50\n`)
    await jobsFinished()
    const files = await MoveInFile.query().orderBy('createdAt')
    assert.deepEqual(
      files.map(({ state }) => state),
      ['checked', 'ready']
    )
    assert.equal((await upload(await accountOf(shop.operators.cashier), '')).status(), 403)
  })
})
