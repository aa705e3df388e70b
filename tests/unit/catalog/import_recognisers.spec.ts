import fc from 'fast-check'
import { test } from '@japa/runner'
import { recogniseItemColumns as recogniseColumns } from '#app/move_in/sources/generic_columns'
import { detectEncoding } from '#app/move_in/files/detect_encoding'
import { detectDecimalSeparator, detectDelimiter } from '#app/move_in/files/detect_separators'
import {
  bareAmount,
  contentUnitOfHeader,
  readContent,
  readUnit,
} from '#app/catalog/import/read_cells'
import { foldTax, readItemRow, type RowReading } from '#app/catalog/import/read_item_row'

const reading: RowReading = {
  decimalSeparator: ',',
  currencyDigits: 2,
  storeIdOf: () => null,
  taxCategoryIds: new Map([
    ['25', 'standard-id'],
    ['food', 'food-id'],
  ]),
}
const COLUMNS = [
  ['sku', 'SKU'],
  ['gtin', 'EAN'],
  ['name', 'Navn'],
  ['price', 'Pris'],
  ['content', 'Volum'],
  ['taxCategory', 'MVA'],
] as const
const readRow = (cells: string[]) =>
  readItemRow(
    2,
    COLUMNS.flatMap(([field, header], index) =>
      cells[index] ? [{ field, header, text: cells[index] }] : []
    ),
    reading
  )

test.group('Columns are recognised by their headers', () => {
  test('in five languages and as other systems export them', ({ assert }) => {
    assert.deepEqual(
      recogniseColumns(['Varenummer', 'Strekkode', 'Varenavn', 'Pris (inkl. mva)', 'Varetype']),
      ['sku', 'gtin', 'name', 'price', 'department']
    )
    assert.deepEqual(
      recogniseColumns(['Varenr.', 'Stregkode', 'Navn', 'Salgspris', 'Varegruppe', 'Moms']),
      ['sku', 'gtin', 'name', 'price', 'department', 'taxCategory']
    )
    assert.deepEqual(
      recogniseColumns([
        'Artikelnummer',
        'EAN-code',
        'Omschrijving',
        'Verkoopprijs',
        'Groep',
        'BTW',
      ]),
      ['sku', 'gtin', 'name', 'price', 'department', 'taxCategory']
    )
    assert.deepEqual(
      recogniseColumns(['Tuotenumero', 'Viivakoodi', 'Nimi', 'Hinta', 'Tuoteryhmä', 'ALV %']),
      ['sku', 'gtin', 'name', 'price', 'department', 'taxCategory']
    )
    assert.deepEqual(
      recogniseColumns([
        'Handle',
        'Title',
        'Body (HTML)',
        'Type',
        'Tags',
        'Variant SKU',
        'Variant Price',
        'Variant Barcode',
        'Cost per item',
      ]),
      ['ignore', 'name', 'description', 'department', 'tags', 'sku', 'price', 'gtin', 'cost']
    )
    assert.deepEqual(
      recogniseColumns(['SKU', 'GTIN, UPC, EAN, or ISBN', 'Name', 'Regular price', 'Categories']),
      ['sku', 'gtin', 'name', 'price', 'department']
    )
  })

  test('a second column of the same meaning is left out, further barcodes are not', ({
    assert,
  }) => {
    assert.deepEqual(recogniseColumns(['Name', 'Title', 'EAN', 'Barcode']), [
      'name',
      'ignore',
      'gtin',
      'gtin',
    ])
    assert.deepEqual(recogniseColumns(['Farge', '']), ['ignore', 'ignore'])
    assert.equal(contentUnitOfHeader('Volum'), 'litre')
    assert.equal(contentUnitOfHeader('Nettovekt'), 'kilogram')
    assert.isNull(contentUnitOfHeader('Innhold'))
  })
})

test.group('Files are recognised by their bytes', () => {
  const encodingOf = (bytes: Uint8Array, isUtf8 = true) => {
    const detected = detectEncoding(bytes, isUtf8)
    return detected.ok ? detected.encoding : detected.reason
  }

  test('text encodings with and without their mark', ({ assert }) => {
    assert.equal(encodingOf(Buffer.from('Navn;Pris\nØl;39')), 'utf8')
    assert.equal(encodingOf(Buffer.from('\uFEFFNavn;Pris')), 'utf8')
    assert.equal(encodingOf(Buffer.from('Navn;Pris\nØl', 'utf16le')), 'utf16le')
    assert.equal(encodingOf(Buffer.from('\uFEFFNavn;Pris', 'utf16le'), false), 'utf16le')
    assert.equal(encodingOf(Buffer.from('Navn;Pris\nØl;39', 'latin1'), false), 'win1252')
  })

  test('what is no text is named', ({ assert }) => {
    assert.equal(encodingOf(new Uint8Array()), 'empty')
    assert.equal(encodingOf(Buffer.from('PK\u0003\u0004 xlsx', 'latin1')), 'spreadsheet')
    assert.equal(
      encodingOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), false),
      'binary'
    )
    assert.equal(encodingOf(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), true), 'binary')
  })

  test('delimiters outside quotes decide', ({ assert }) => {
    assert.equal(detectDelimiter('a;b;c\n"1,2,3,4";x;y\n'), ';')
    assert.equal(detectDelimiter('a,b\n"x;y;z;w",2\n'), ',')
    assert.equal(detectDelimiter('a\tb\tc\n1,5\t2\t3\n'), '\t')
    assert.equal(detectDelimiter('a|b|c\n1|2|3\n'), '|')
  })

  test('decimals are told by the prices', ({ assert }) => {
    assert.equal(detectDecimalSeparator(['149,90', '39', '1.249,00'], ';'), ',')
    assert.equal(detectDecimalSeparator(['149.90', '1,249.00'], ','), '.')
    assert.equal(detectDecimalSeparator([], ';'), ',')
    assert.equal(detectDecimalSeparator(['39', '12'], ','), '.')
  })
})

test.group('Cells', () => {
  test('amounts are bared of what stands around them', ({ assert }) => {
    for (const text of ['149', 'kr 149', '149,-', 'NOK 149', '€149', '149 kr.']) {
      assert.equal(bareAmount(text), '149', text)
    }
  })

  test('contents are read with their unit or the column’s', ({ assert }) => {
    assert.deepEqual(readContent('75 cl', null), { quantityThousandths: 750, unit: 'litre' })
    assert.deepEqual(readContent('0,187', 'litre'), { quantityThousandths: 187, unit: 'litre' })
    assert.deepEqual(readContent('500g', 'litre'), { quantityThousandths: 500, unit: 'kilogram' })
    assert.isNull(readContent('0.75', null))
    assert.isNull(readContent('a lot', 'litre'))
    assert.equal(readUnit('STK.'), 'piece')
    assert.isNull(readUnit('barrel'))
  })

  test('a rate is the same however it is written', ({ assert }) => {
    for (const text of ['25', '25 %', '25,00', '25.0%']) assert.equal(foldTax(text), '25', text)
    assert.equal(foldTax('25,5 %'), '25.5')
    assert.equal(foldTax('0'), '0')
  })

  test('every problem of a row is found, with column, cell and what to expect', ({ assert }) => {
    const { problems } = readRow(['1', '7038010009458', 'x'.repeat(256), 'abc', '?', '99'])
    assert.deepEqual(
      problems.map(({ column, code, detail }) => [column, code, detail]),
      [
        ['EAN', 'code_bad_check_digit', '7'],
        ['Navn', 'name_too_long', null],
        ['Pris', 'figure_malformed', null],
        ['Volum', 'content_unreadable', null],
        ['MVA', 'tax_unknown', null],
      ]
    )
  })

  test('markup of web shops is taken off descriptions', ({ assert }) => {
    const html = '<p>Ren &amp; god.</p><ul><li>Ull</li></ul> 1 < 2'
    const cell = { field: 'description', header: 'Body', text: html }
    const { row } = readItemRow(2, [cell], reading)
    assert.equal(row.description, 'Ren & god.\nUll\n 1 < 2')
  })

  test('codes that a spreadsheet has mangled are refused, lost zeros are restored', ({
    assert,
  }) => {
    assert.equal(
      readRow(['1', '7,04E+12', 'A', '', '', '']).problems[0]!.code,
      'code_mangled_by_spreadsheet'
    )
    assert.equal(
      readRow(['7.04E+12', '', 'A', '', '', '']).problems[0]!.code,
      'code_mangled_by_spreadsheet'
    )
    assert.equal(
      readRow(['1', '36000291453', 'A', '', '', '']).problems[0]!.code,
      'code_bad_length'
    )
    const restored = readRow(['1', '36000291452', 'A', '', '', ''])
    assert.deepEqual(restored.problems, [])
    assert.deepEqual(restored.row.identifiers[1], {
      kind: 'gtin',
      value: '036000291452',
      key: 'g:00036000291452',
    })
  })

  test('no row of any text makes the reader fail', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (cells) => {
        const { row, problems } = readRow(cells)
        return row.number === 2 && problems.every((problem) => problem.row === 2)
      })
    )
  })
})
