import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { isSqlite, transaction } from '#core/sql'
import type { WatchedStatement } from '#core/sql_watch'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { isBounded, plainStatement } from '#tests/support/big_shop/bounded_plans'
import { givenBigShop } from '#tests/support/big_shop/given_big_shop'
import { pageVisits, registerVisits } from '#tests/support/big_shop/list_visits'
import {
  findFaults,
  judgedTables,
  readsOfAWholePlace,
  selectsOf,
} from '#tests/support/big_shop/query_plans'
import { readVisitFacts } from '#tests/support/big_shop/read_visit_facts'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

/** More than two thousand of each, so that lists are walked in order rather than gathered. */
const SIZE = { items: 2_500, customers: 2_500, sales: 2_500, days: 50 }

async function faultsOf(selects: WatchedStatement[]): Promise<string[]> {
  const judged = await judgedTables()
  const faulty = new Set<string>()
  for (const select of selects) {
    const plain = plainStatement(select.text)
    for (const fault of await findFaults(select, judged)) {
      if (!isBounded(plain, fault)) faulty.add(`${fault}: ${plain}`)
    }
  }
  return [...faulty]
}

async function visitPages(client: ApiClient, shop: GivenShop, paths: string[]) {
  const owner = await accountOf(shop.operators.owner)
  const failed: string[] = []
  for (const path of paths) {
    const response = await client.get(path).loginAs(owner).withInertia()
    if (response.status() !== 200) failed.push(`${path}: ${response.status()}`)
  }
  return failed
}

test.group('Query plans', (group) => {
  let shop: GivenShop
  group.setup(async () => {
    await cleanDatabase()
    shop = (await givenBigShop(SIZE)).shop
  })
  group.teardown(cleanDatabase)
  group.each.timeout(240_000)

  test('no list reads a large table whole, or sorts one, whatever it is asked for', async ({
    client,
    assert,
  }) => {
    const paths = pageVisits(await readVisitFacts())
    let failed: string[] = []
    const selects = await selectsOf(async () => {
      failed = await visitPages(client, shop, paths)
    })
    assert.deepEqual(failed, [])
    assert.isAbove(selects.length, 300)
    assert.deepEqual(await faultsOf(selects), [])
  })

  test('nor does anything that a selling register asks for', async ({ client, assert }) => {
    const paths = registerVisits(await readVisitFacts())
    const token = await givenSignOn(shop, 'owner')
    const failed: string[] = []
    const selects = await selectsOf(async () => {
      for (const path of paths) {
        const response = await client
          .get(path)
          .header('cookie', shop.device.cookie)
          .header('x-operator', token)
        if (response.status() >= 400) failed.push(`${path}: ${response.status()}`)
      }
    })
    assert.deepEqual(failed, [])
    assert.deepEqual(await faultsOf(selects), [])
  })

  test('an import reads what concerns its rows, never all that a shop has of it', async ({
    assert,
  }) => {
    const file = await givenMoveInFile(
      shop,
      'sku,name,price,stock\nA1,Tea,39.90,3\nA2,Cup,9.90,5\n'
    )
    const selects = await selectsOf(async () => {
      const { progress } = await work(shop, file, 'import')
      assert.equal(progress.created, 2)
    })
    assert.isAbove(selects.length, 10)
    assert.deepEqual(await faultsOf(selects), [])
    // SQLite has no counts to know that a location has more movements than a row's item.
    const wide: string[] = []
    if (isSqlite()) for (const one of selects) wide.push(...(await readsOfAWholePlace(one)))
    assert.deepEqual(wide, [])
  })

  test('a missing index is noticed', async ({ client, assert, cleanup }) => {
    cleanup(() =>
      transaction(async (sql) => {
        await sql.run(
          'create index items_listed_by_change on items (parent_id, archived_at, updated_at, id)'
        )
      })
    )
    await transaction(async (sql) => {
      const table = sql.dialect === 'sqlite' ? '' : ' on items'
      await sql.run(`drop index items_listed_by_change${table}`)
    })
    const selects = await selectsOf(async () => {
      await visitPages(client, shop, ['/items?sort=updated'])
    })
    const faults = await faultsOf(selects)
    assert.isTrue(
      faults.some((fault) => /^sorts items: select i\.id from items i/.test(fault)),
      faults.join('\n')
    )
  })
})
