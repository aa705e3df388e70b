import iconv from 'iconv-lite'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { addFile } from '#app/move_in/add_file'
import { errorReport } from '#app/move_in/engine/error_report'
import { runFile } from '#app/move_in/engine/run_file'
import { listProblems } from '#app/move_in/engine/problem_store'
import { MoveIn } from '#app/move_in/move_in'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { cleanDatabase } from '#tests/support/clean_database'
import { type GivenShop, givenShop } from '#tests/support/given_shop'
import { givenMoveInFile, givenUpload, work } from '#tests/support/move_in/given_move_in'

const names = async () =>
  (await read<{ name: string }>('select name from items order by name')).map((row) => row.name)

async function importText(
  shop: GivenShop,
  content: string | Uint8Array,
  wanted: 'check' | 'import' = 'import'
): Promise<MoveInFile> {
  return work(shop, await givenMoveInFile(shop, content), wanted)
}

const problemsOf = (file: MoveInFile) => listProblems(file.id, { after: 0, limit: 100 })

async function reportOf(file: MoveInFile): Promise<string> {
  let text = ''
  const texts = { row: 'Row', reason: 'Reason', explain: ({ code }: { code: string }) => code }
  for await (const piece of errorReport(file, texts)) text += piece
  return text
}

test.group('Files that are not as they should be', (group) => {
  group.each.setup(cleanDatabase)

  test('what cannot be read whole is refused with its reason before anything is written', async ({
    assert,
  }) => {
    const files: [string | Uint8Array, string][] = [
      ['', 'empty'],
      ['\uFEFF', 'empty'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
      [Buffer.from('PK\u0003\u0004', 'latin1'), 'workbook_broken'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'spreadsheet'],
      ['Name;Price\n', 'no_rows'],
      ['just words\nwithout columns\n', 'one_column'],
      ['Colour;Weather\nred;fine\n', 'unknown_format'],
      ['Name;Price\nA;1\n"B;2\nC;3\n', 'quotes'],
      [`Name;Price\n"${'x'.repeat(300_000)}`, 'too_long'],
    ]
    const shop = await givenShop({ items: 0 })
    const moveIn = await MoveIn.create({ storeId: shop.store.id, createdById: null })
    for (const [content, reason] of files) {
      const added = await addFile(moveIn, { path: givenUpload(content), name: 'a.csv' })
      assert.equal(added.ok ? 'read' : added.reason, reason, String(content).slice(0, 30))
    }
    assert.lengthOf(await read('select id from move_in_files'), 0)
  })

  test('the same rows come out of every encoding, delimiter and line end', async ({ assert }) => {
    const text =
      'Varenr;Navn;Pris\r\n1;Rømme øæå ÆØÅ;29,90\r\n2;"Linje én\r\nlinje to; ""sitat""";1 249,50\r\n'
    const variants: [string, Uint8Array][] = [
      ['utf8', Buffer.from(text)],
      ['utf8 with mark', Buffer.from(`\uFEFF${text}`)],
      ['latin1', iconv.encode(text, 'latin1')],
      ['cp1252', iconv.encode(text, 'win1252')],
      ['utf16le', iconv.encode(text, 'utf16le', { addBOM: true })],
      ['utf16be', iconv.encode(text, 'utf16be', { addBOM: true })],
      ['lf', Buffer.from(text.replaceAll('\r\n', '\n'))],
      ['tabs', Buffer.from(text.replaceAll(/(?<!to);/g, '\t'))],
    ]
    for (const [name, bytes] of variants) {
      await cleanDatabase()
      const shop = await givenShop({ items: 0 })
      const { progress } = await importText(shop, bytes)
      assert.deepInclude(progress, { created: 2, failed: 0 }, name)
      assert.deepEqual(await names(), ['Linje én linje to; "sitat"', 'Rømme øæå ÆØÅ'], name)
      const prices = await read<{ price: number }>(
        'select unit_price_minor_e4 as price from item_prices order by unit_price_minor_e4'
      )
      assert.deepEqual(
        prices.map((row) => Number(row.price)),
        [2_990_0000, 124_950_0000],
        name
      )
    }
  })

  test('a bad row is left out with row, column and reason; the others are taken', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await importText(
      shop,
      [
        'SKU,EAN,Name,Price',
        '1,7038010009457,Good,10.00',
        '2,"7,04E+12",Mangled,10.00',
        '3,7038010009458,Wrong digit,10.00',
        '4,1234567,Lost zeros,10.00',
        '5,07038010009457,Same code as row 2,10.00',
        '1,,Same SKU as row 2,10.00',
        '6,,,10.00',
        '7,,Minus,-3.00',
        ',,,5.00',
        '8,,Good too,11.00',
      ].join('\n')
    )
    assert.deepEqual(
      (await problemsOf(file)).map(({ row, column, code, detail }) => [row, column, code, detail]),
      [
        [3, 'EAN', 'code_mangled_by_spreadsheet', null],
        [4, 'EAN', 'code_bad_check_digit', '7'],
        [5, 'EAN', 'code_bad_length', null],
        [6, null, 'duplicate_in_file', '2'],
        [7, null, 'duplicate_in_file', '2'],
        [8, null, 'name_missing', null],
        [9, 'Price', 'figure_negative', null],
        [10, null, 'no_identity', null],
      ]
    )
    assert.deepInclude(file.progress, { created: 2, failed: 8, rowsFailed: 8 })
    assert.deepEqual(await names(), ['Good', 'Good too'])
    const errorFile = await reportOf(file)
    assert.lengthOf(errorFile.trim().split('\n'), 9)
    assert.include(errorFile, '4,EAN: code_bad_check_digit,3,7038010009458,Wrong digit,10.00')
  })

  test('a formula is kept as text and made harmless in the error file', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const formula = `=cmd|' /C calc'!A0`
    const file = await importText(
      shop,
      `SKU;Name;Price\n1;${formula};10,00\n2;${formula};x\n3;@SUM(A1);-1\n`
    )
    assert.deepInclude(file.progress, { created: 1, failed: 2 })
    assert.deepEqual(await names(), [formula])
    const cells = await reportOf(file)
    assert.include(cells, `'=cmd`)
    assert.include(cells, `'@SUM`)
    assert.notMatch(cells, /(^|,|")[=@+]/m)
  })

  test('the rows of the report come back in as they were, once they are mended', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const rows = 'SKU,Name,Price,Stock\n1,-Minus- tape,ten,-5\n2,@home,x,4\n3,Plain,3.00,1\n'
    const report = await reportOf(await importText(shop, rows))
    assert.include(report, `,'-5`)
    const mended = await importText(shop, report.replace('ten', '10.00').replace(',x,', ',20.00,'))
    assert.deepInclude(mended.progress, { created: 2, failed: 0 })
    assert.deepEqual(await names(), ['-Minus- tape', '@home', 'Plain'])
    const [level] = await read<{ pieces: number }>(
      'select min(on_hand_thousandths) as pieces from stock_levels'
    )
    assert.equal(Number(level?.pieces), -5_000)
  })

  test('a duplicate of what was done before an interruption is noticed after it', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 100 })
    const codes = shop.items.map(({ sku }) => `${sku},4`)
    const file = await givenMoveInFile(shop, ['SKU,Quantity', ...codes, codes[0]].join('\n'))
    assert.equal(file.kind, 'stock')
    const stop = new AbortController()
    const run = { file, isDryRun: false, operatorId: null, signal: stop.signal }
    await runFile({ ...run, onProgress: () => stop.abort() })
    await file.refresh()
    const { recordsDone } = file.progress
    assert.isTrue(recordsDone > 0 && recordsDone < 100)
    await runFile({ ...run, signal: new AbortController().signal })
    await file.refresh()
    assert.deepInclude(file.progress, { recordsDone: 101, failed: 1 })
    assert.equal((await problemsOf(file))[0]?.code, 'duplicate_in_file')
  })

  test('a check writes nothing and says what the import then does', async ({ assert }) => {
    const shop = await givenShop({ items: 1 })
    const text = `SKU;Name;Price;Category\n${shop.items[0]!.sku};Renamed;12,00;Drinks > Beer\nnew;New;9,00;Drinks > Beer\n`
    const check = await importText(shop, text, 'check')
    assert.deepEqual(await names(), ['Item 1'])
    const done = await importText(shop, text)
    for (const { progress } of [check, done]) {
      assert.deepInclude(progress, { created: 1, updated: 1, unchanged: 0, failed: 0 })
      assert.deepEqual(progress.notes, { departments: ['Drinks', 'Drinks › Beer'] })
    }
    assert.deepEqual(await names(), ['New', 'Renamed'])
    const again = await importText(shop, text)
    assert.deepInclude(again.progress, { created: 0, updated: 0, unchanged: 2 })
  })

  test('a quotation mark in the middle of a name is part of it', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    await importText(shop, 'SKU;Name;Price\n1;Board 10" wide;5,00\n2;A "big" one;6,00\n')
    assert.deepEqual(await names(), ['A "big" one', 'Board 10" wide'])
  })

  test('a row whose codes belong to two items is left out', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    await importText(shop, 'SKU,EAN,Name\nA,7038010009457,First\nB,96385074,Second\n')
    const mixed = await importText(shop, 'SKU,EAN,Name\nA,96385074,Mixed\n')
    assert.equal((await problemsOf(mixed))[0]?.code, 'identifiers_of_two_items')
    assert.deepEqual(await names(), ['First', 'Second'])
  })
})
