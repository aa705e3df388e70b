import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { transaction } from '#core/sql'
import { tableName } from '#app/plugin_kernel/data/table_names'
import { activeRules } from '#app/rules/active_rules'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { addDays, dayIn } from '../../server/days.ts'
import { refreshAll } from '../../server/refresh_marks.ts'
import { aBatch, givenMarkdown, givenShipped, ID, setMarkdown } from '../support/given_markdown.ts'

test.group('A sale of marked-down goods', (group) => {
  group.each.setup(cleanDatabase)

  test('costs less by plugin and rule, on register and server alike, for its batch alone', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const { markdown, time } = await givenMarkdown(cleanup)
    time.now = new Date().toISOString()
    const { timeZone } = (await markdown.stores.get(shop.store.id))!
    const today = dayIn(timeZone, time.now)
    const batch = aBatch(shop, {
      batch: 'L7',
      gtin: '07038010055720',
      expires_on: addDays(today, 1),
    })
    await markdown.db.table('batches').insert({ ...batch })
    await refreshAll(markdown)
    const till = await givenOpenTill(shop)
    const [item] = shop.items
    const lot = { batch: 'L7', expiresOn: batch.expires_on, serial: null, soldExpiredById: null }
    const sale = await till.sale({ lines: [{ item: item!, lot }, { item: item! }] })
    const { body } = await sendDocument(shop, sale)
    assert.deepEqual(body.reviews, [])
    const { lines, explanation } = sale.document.body
    assert.equal(lines[0]!.priced.grossMinor * 2, lines[1]!.priced.grossMinor)
    const steps = explanation.filter(({ code }) => code === 'line.rule')
    assert.lengthOf(steps, 1)
    assert.containSubset(steps[0]!.detail, { pluginId: 'pricing-markdown', ruleId: 'mark-down' })
    assert.match(String(steps[0]!.detail.label), /50/)
  })

  test('follows the steps of its store as soon as they are saved', async ({ assert, cleanup }) => {
    const home = await givenShipped(cleanup)
    assert.equal(await home.stateOf('pricing-markdown'), 'enabled')
    const shop = await givenShop()
    // Without anything that is marked down there is no rule that could follow.
    const today = dayIn('UTC', new Date().toISOString())
    const added = { added_at: nowForDatabase() }
    const batch = aBatch(shop, { batch: 'L7', expires_on: today, ...added })
    await transaction((sql) => insertRows(sql, tableName(ID, 'batches'), [{ ...batch }]))
    await setMarkdown(shop, { floorPpm: 200_000 })
    assert.equal(activeRules(shop.store.id).packages[0]!.settings.floorPpm, 200_000)
  })
})
