import { test } from '@japa/runner'
import { read } from '#core/sql'
import { seedDemo } from '#app/setup/demo/seed_demo'
import { cleanDatabase } from '#tests/support/clean_database'

const SMALL = { seed: 7, days: 3, sales: 6, withPictures: false }

async function figures() {
  const [sales] = await read('select count(*) as sales, sum(gross_minor) as gross from sales')
  const [lines] = await read('select count(*) as line_count, sum(tax_minor) as tax from sale_lines')
  return { ...sales, ...lines }
}

test.group('The demo shop', (group) => {
  group.each.setup(cleanDatabase)

  test('its history went through the same checks as every shop’s', async ({ assert }) => {
    await seedDemo(SMALL, () => {})
    const refused = await read("select id from documents where state <> 'accepted'")
    const different = await read('select id from z_reports where differences is not null')
    assert.deepEqual([refused, different], [[], []])
    const [sums] = await read<{ off: number }>(
      `select count(*) as off from stock_levels l where l.on_hand_thousandths <>
         (select sum(m.quantity_thousandths) from stock_movements m
           where m.item_id = l.item_id and m.location_id = l.location_id)`
    )
    assert.equal(Number(sums!.off), 0)
    const [items] = await read<{ count: number }>('select count(*) as count from items')
    assert.isAbove(Number(items!.count), 300)
    const running = await read<{ name: string }>(
      "select name from promotions where state = 'active' order by position"
    )
    assert.deepEqual(
      running.map(({ name }) => name),
      ['Kaffetimen', 'Ta 3, betal for 2', 'Klubbpris']
    )
    const meals = await read<{ place: string; code: string }>(
      'select r.place, c.code from tax_rules r join tax_categories c on c.id = r.taxed_as_id'
    )
    assert.deepEqual(
      meals.map(({ place, code }) => [place, code]),
      [['eat_in', 'standard']]
    )
  })

  test('the same seed gives the same shop', async ({ assert }) => {
    await seedDemo(SMALL, () => {})
    const first = await figures()
    await cleanDatabase()
    await seedDemo(SMALL, () => {})
    assert.deepEqual(await figures(), first)
    assert.isAbove(Number(first.sales), 5)
  })
})
