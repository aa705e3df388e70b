import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { addFile } from '#app/move_in/add_file'
import { MoveIn } from '#app/move_in/move_in'
import { MoveInFile } from '#app/move_in/move_in_file'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, givenUpload, work } from '#tests/support/move_in/given_move_in'
import { givenWorkbook, type SketchedCell } from '#tests/support/move_in/given_workbook'

const text = (value: string): SketchedCell => ({ type: 'inlineStr', value })
const number = (value: string, style = 0): SketchedCell => ({ type: 'n', value, style })

test.group('Workbooks', (group) => {
  group.each.setup(cleanDatabase)

  test('texts, numbers, dates, booleans and results of formulas come out as they are shown', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const shared = (index: number): SketchedCell => ({ type: 's', value: String(index) })
    const workbook = await givenWorkbook(
      {
        Items: [
          [shared(0), shared(1), text('Price'), text('Since'), text('Track stock')],
          [shared(2), number('7038010009457'), number('29.899999999999999'), number('46000', 1)],
          [],
          [text('Bread & butter'), number('9.6385074E7'), { type: 'str', value: '19.5' }],
        ],
      },
      ['Name', 'EAN', 'Rømme "lett"']
    )
    const file = await givenMoveInFile(shop, workbook, { name: 'items.xlsx' })
    assert.deepEqual(readFileSync(file.filePath, 'utf8').split('\n').slice(1, 4), [
      '"Rømme ""lett""",7038010009457,29.9,2025-12-09',
      '',
      'Bread & butter,96385074,19.5',
    ])
    assert.deepInclude(file, { fileName: 'items.xlsx', rowsTotal: 2 })
    const { progress } = await work(shop, file, 'import')
    assert.deepInclude(progress, { created: 2, failed: 0 })
    const prices = await read<{ price: number }>(
      'select unit_price_minor_e4 as price from item_prices order by unit_price_minor_e4'
    )
    assert.deepEqual(
      prices.map(({ price }) => Number(price)),
      [1_950_0000, 2_990_0000]
    )
  })

  test('every sheet that is known becomes a file of its own', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
    const workbook = await givenWorkbook({
      Items: [
        [text('SKU'), text('Name')],
        [text('1'), text('Rømme')],
      ],
      Notes: [
        [text('Weather'), text('Mood')],
        [text('fine'), text('good')],
      ],
      Stock: [
        [text('SKU'), text('Quantity')],
        [text('1'), number('4')],
      ],
    })
    await addFile(moveIn, { path: givenUpload(workbook), name: 'shop.xlsx' })
    const files = await MoveInFile.query().orderBy('fileName')
    assert.deepEqual(
      files.map(({ fileName, kind }) => [fileName, kind]),
      [
        ['shop.xlsx – Items', 'items'],
        ['shop.xlsx – Stock', 'stock'],
      ]
    )
  })

  test('what is no workbook, unpacks too far or holds a giant cell is refused in plain words', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
    const head = [text('SKU'), text('Name')]
    const whole = await givenWorkbook({ A: [head, [text('1'), text('Rømme')]] })
    const cases: [Uint8Array, string][] = [
      [
        await givenWorkbook({ A: [head, [text('1'), text('x'.repeat(1_000_000))]] }),
        'cell_too_long',
      ],
      [
        await givenWorkbook({ A: [head, [text('1'), text(' '.repeat(30_000_000))]] }),
        'workbook_too_large',
      ],
      [whole.subarray(0, whole.length - 40), 'workbook_broken'],
      [await givenWorkbook({ A: [] }), 'workbook_empty'],
    ]
    for (const [bytes, reason] of cases) {
      const added = await addFile(moveIn, { path: givenUpload(bytes), name: 'a.xlsx' })
      assert.equal(added.ok ? 'read' : added.reason, reason)
    }
    assert.lengthOf(await MoveInFile.all(), 0)
  })
})
