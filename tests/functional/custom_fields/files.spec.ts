import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { loadExt } from '#app/custom_fields/load_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { exportPath } from '#app/data_export/export_job'
import { writeExport } from '#app/data_export/write_export'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { listProblems } from '#app/move_in/engine/problem_store'
import { listKept } from '#app/move_in/engine/undo_file'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'
import { givenFields } from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { readZip } from '#tests/support/read_zip'

const ITEM = {
  tea: {
    origin: 'Assam, "1st"\nflush',
    shelfDays: 365,
    bottleDeposit: 250,
    share: 125_000,
    isFair: true,
  },
}
const CUSTOMER = { tea: { birthday: '1990-05-17', tier: 'gold' } }

const columnsOf = (csv: string) => csv.split('\r\n', 1)[0]!.split(',')

async function exported() {
  const path = exportPath('fields')
  await writeExport({ path, signal: new AbortController().signal, onProgress: () => undefined })
  return readZip(path)
}

const valuesOf = async (table: 'items' | 'customers', name: string) => {
  const rows = await read<{ id: string }>(`select id from ${table} where name = ? order by id`, [
    name,
  ])
  const found = await loadExt(
    table === 'items' ? 'item' : 'customer',
    rows.map(({ id }) => id)
  )
  return rows.map(({ id }) => found.get(id))
}

test.group('Fields of plugins in files', (group) => {
  group.each.setup(cleanDatabase)

  test('move to another shop with their items and customers, unharmed', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 2 })
    const home = await PluginHome.open(cleanup)
    await givenFields(home)
    const ada = await Customer.create({ name: 'Ada' })
    await transaction(async (sql) => {
      await saveExt(sql, 'item', [shop.items[0]!.id], ITEM)
      await saveExt(sql, 'customer', [ada.id], CUSTOMER)
    })
    const files = await exported()
    assert.includeMembers(columnsOf(files['items.csv']!), ['tea.origin', 'tea.bottleDeposit'])
    assert.include(files['items.csv'], ',365,2.50,12.5,true')
    assert.includeMembers(columnsOf(files['customers.csv']!), ['tea.birthday', 'tea.tier'])

    await cleanDatabase()
    const there = await givenShop({ items: 0 })
    await givenFields(home)
    const brought: MoveInFile[] = []
    for (const name of ['items.csv', 'customers.csv']) {
      const file = await work(there, await givenMoveInFile(there, files[name]!), 'import')
      assert.deepEqual(await listProblems(file.id, { after: 0, limit: 9 }), [], name)
      brought.push(file)
    }
    assert.deepEqual(await valuesOf('items', shop.items[0]!.name), [ITEM])
    assert.deepEqual(await valuesOf('items', shop.items[1]!.name), [undefined])
    assert.deepEqual(await valuesOf('customers', 'Ada'), [CUSTOMER])
    assert.equal(
      columnsOf((await exported())['items.csv']!).join(),
      columnsOf(files['items.csv']!).join()
    )
    for (const file of brought) await work(there, file, 'undo')
    assert.lengthOf(await read('select record_id from custom_values'), 0)
  })

  test('are changed by any table that names them, told when they cannot hold it, and given back', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 0 })
    const home = await PluginHome.open(cleanup)
    await givenFields(home)
    const table = (...rows: string[]) =>
      `Name,SKU,Price,tea.shelfDays,tea.isFair\n${rows.join('\n')}`
    await work(shop, await givenMoveInFile(shop, table('Oolong,OO,9.00,30,yes')), 'import')
    const file = await givenMoveInFile(
      shop,
      table('Oolong,OO,9.00,40,', 'Senchá,SE,8.00,401,perhaps')
    )
    assert.deepEqual(
      file.options.columns.slice(3).map(({ field }) => field),
      ['ext', 'ext']
    )
    const imported = await work(shop, file, 'import')
    assert.deepEqual(
      (await listProblems(file.id, { after: 0, limit: 9 })).map(({ code, detail }) => [
        code,
        detail,
      ]),
      [
        ['field_too_high', '400'],
        ['flag_unreadable', null],
      ]
    )
    assert.deepEqual(await valuesOf('items', 'Oolong'), [{ tea: { shelfDays: 40, isFair: true } }])
    await work(shop, imported, 'undo')
    assert.deepEqual(await listKept(file.id, 9), [])
    assert.deepEqual(await valuesOf('items', 'Oolong'), [{ tea: { shelfDays: 30, isFair: true } }])
  })

  test('of a plugin that is not here are kept under their own names', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const customers =
      'customer_id,number,name,vat_number,postal_code,archived_at,tea.tier\nx,7,Ada,,,,gold'
    const file = await work(shop, await givenMoveInFile(shop, customers), 'import')
    assert.equal(`${file.source} ${file.kind}`, 'tillhouse customers')
    const [ada] = await read<{ custom: string }>('select custom from customers')
    assert.deepEqual(JSON.parse(ada!.custom), { imported: { 'tea.tier': 'gold' } })
  })
})
