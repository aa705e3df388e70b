import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { read } from '#core/sql'
import type { HandlerContext } from '#app/plugin_sdk/define_plugin'
import type { CompletedSale } from '#app/plugin_sdk/payloads/sales'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const TABLE = 'plg_acme__points'

type Cleanup = (undo: () => void | Promise<void>) => void

async function given(cleanup: Cleanup) {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  await db.connection().schema.createTable(TABLE, (table) => {
    table.string('sale_id', 40)
    table.bigInteger('points')
  })
  cleanup(async () => void (await db.connection().schema.dropTable(TABLE)))
  const sell = async () => {
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    return { sale, answer: await sendDocument(shop, sale) }
  }
  return { shop, sell, ...givenHooks(cleanup) }
}

function writePoints(payload: unknown, { transaction }: HandlerContext) {
  const { saleId, totals } = payload as CompletedSale
  const points = Math.floor(totals.grossMinor / 100)
  return transaction!.run(`insert into ${TABLE} (sale_id, points) values (?, ?)`, [saleId, points])
}

const points = () => read<{ sale_id: string }>(`select sale_id from ${TABLE}`)
const sales = async () => (await read('select id from sales')).length

test.group('Plugins in the transaction of a sale', (group) => {
  group.each.setup(cleanDatabase)

  test('write to their own tables, together with the sale or not at all', async ({
    assert,
    cleanup,
  }) => {
    const { sell, on, failures } = await given(cleanup)
    on('sale.tx', writePoints)
    const { sale, answer } = await sell()
    assert.equal(answer.body.state, 'accepted')
    assert.deepEqual(
      (await points()).map(({ sale_id: id }) => id),
      [sale.document.id]
    )
    assert.deepEqual(failures, [])
  })

  const broken: [string, (payload: unknown, context: HandlerContext) => unknown][] = [
    [
      'throws after it has written',
      async (payload, context) => {
        await writePoints(payload, context)
        throw new Error('boom')
      },
    ],
    ['never comes back', () => new Promise(() => {})],
    [
      'writes to a table of the core',
      (_payload, { transaction }) => transaction!.run('delete from sale_lines'),
    ],
    ['writes what cannot be', (_payload, { transaction }) => transaction!.run('insert nothing')],
  ]
  test('one that {0} is left out, and the sale is written without it')
    .with(broken)
    .run(async ({ assert, cleanup }, [, run]) => {
      const { sell, on, failures } = await given(cleanup)
      on('sale.tx', run)
      on('sale.tx', writePoints, { pluginId: 'acme' })
      const { answer } = await sell()
      assert.deepEqual([answer.body.state, answer.body.reviews], ['accepted', []])
      assert.deepEqual([await sales(), (await points()).length], [1, 0])
      assert.lengthOf(failures, 1)
    })

  test('one that the owner does not want to do without is named to a person', async ({
    assert,
    cleanup,
  }) => {
    const { sell, on } = await given(cleanup)
    const fail = () => {
      throw new Error('boom')
    }
    on('sale.tx', fail, { pluginId: 'fiscal', blocksWhenUnavailable: true })
    on('sale.tx', writePoints)
    const { answer } = await sell()
    assert.deepEqual([answer.body.state, answer.body.reviews], ['accepted', ['plugin_left_out']])
    assert.deepEqual([await sales(), (await points()).length], [1, 1])
    const [review] = await read<{ detail: string }>('select detail from sale_reviews')
    assert.deepEqual(JSON.parse(review!.detail), { pluginId: 'fiscal' })
  })

  test('one that keeps failing is left alone and costs later sales nothing', async ({
    assert,
    cleanup,
  }) => {
    const { sell, on, failures } = await given(cleanup)
    let calls = 0
    on('sale.tx', () => {
      calls++
      throw new Error('boom')
    })
    for (let count = 0; count < 5; count++) await sell()
    assert.deepEqual([calls, failures.length, await sales()], [3, 3, 5])
  })

  test('a statement that outlives its handler is refused', async ({ assert, cleanup }) => {
    const { sell, on } = await given(cleanup)
    let late: Promise<unknown> = Promise.resolve()
    on('sale.tx', (payload, context) => {
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        writePoints(payload, context)
      )
      late.catch(() => {})
    })
    await sell()
    await assert.rejects(() => late, 'The transaction is over')
    assert.deepEqual(await points(), [])
  })
})
