import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import type { Margin } from '#app/sales/margin'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** One of the first item at a cost of 3.00, sold; what it costs now is something else. */
async function givenSold() {
  const shop = await givenShop()
  const item = shop.items[0]!
  const costs = (unitCostMinorE4: number) =>
    transaction((sql) =>
      sql.run('update items set unit_cost_minor_e4 = ? where id = ?', [unitCostMinorE4, item.id])
    )
  await costs(3_000_000)
  const till = await givenOpenTill(shop)
  const sold = await till.sale({ lines: [{ item }, { item: shop.items[1]! }] })
  await sendDocument(shop, sold)
  await costs(9_000_000)
  return { shop, sale: sold.document }
}

interface SalePageProps {
  sale: { margin: Margin | null; uncostedLines: number }
  lines: { margin: Margin | null }[]
}

test.group('Margins in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('each line keeps the cost it was sold at, and the sale is their sum', async ({
    client,
    assert,
  }) => {
    const { shop, sale } = await givenSold()
    const owner = await accountOf(shop.operators.owner)
    const page = await client.get(`/sales/${sale.id}`).loginAs(owner).withInertia()
    const props = page.inertiaProps as unknown as SalePageProps
    const [line] = sale.body.lines
    assert.equal(props.lines[0]!.margin!.costMinor, 300)
    assert.equal(props.lines[0]!.margin!.marginMinor, line!.priced.netMinor - 300)
    const sum = props.lines.reduce((before, { margin }) => before + (margin?.marginMinor ?? 0), 0)
    assert.equal(props.sale.margin!.marginMinor, sum)
    const list = await client.get('/sales').loginAs(owner).withInertia()
    const { rows } = list.inertiaProps as unknown as { rows: { margin: Margin }[] }
    assert.deepEqual(rows[0]!.margin, props.sale.margin)
  })

  test('who may not see costs sees no margin, neither on the sale nor in the list', async ({
    client,
    assert,
  }) => {
    const { shop, sale } = await givenSold()
    const { accountant } = shop.operators
    await transaction((sql) =>
      sql.run(
        "insert into grants (id, user_id, task, effect, limits) values (?, ?, 'costs.view', 'deny', '{}')",
        [newId(), accountant.id]
      )
    )
    const account = await accountOf(accountant)
    const page = await client.get(`/sales/${sale.id}`).loginAs(account).withInertia()
    const props = page.inertiaProps as unknown as SalePageProps
    assert.isNull(props.sale.margin)
    assert.isTrue(props.lines.every(({ margin }) => margin === null))
    const list = await client.get('/sales').loginAs(account).withInertia()
    const listed = list.inertiaProps as unknown as { rows: { margin: null }[]; hasMargins: boolean }
    assert.isNull(listed.rows[0]!.margin)
    assert.isFalse(listed.hasMargins)
  })
})
