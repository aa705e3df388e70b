import { test } from '@japa/runner'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import { buildReceipt } from '#app/documents/build_receipt'
import { printerProfile, type PrinterProfile } from '#app/devices/printer_profiles'
import { centred, pair, type PrintDocument } from '#app/documents/print_document'
import { renderDrawerKick, renderEscPos } from '#app/receipts/render_escpos'
import { codePageTables, letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos } from '#tests/support/decode_escpos'
import { aSale } from '#tests/support/documents'
import { aStoreProfile } from '#tests/support/stores'
import { receiptWording } from '#tests/support/translations'

const EPSON = printerProfile('generic', 42)
const MOBILE = printerProfile('mobile', 32)
const IMPACT = printerProfile('impact', 42)
const PROFILES = [EPSON, printerProfile('generic', 48), MOBILE, IMPACT]

const NORDIC = 'æøå ÆØÅ öä ß €'
const tables = codePageTables()
const epson = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })

/** Names of the tables' code pages as the encoder calls them. */
const CODE_PAGES: Record<string, keyof PrinterProfile['codePages']> = {
  CP1252: 'windows1252',
  CP858: 'cp858',
  CP865: 'cp865',
  CP850: 'cp850',
  CP437: 'cp437',
}

function aDocument(...texts: string[]): PrintDocument {
  return { title: 'Test', locale: 'nb', blocks: texts.map((text) => centred(text)) }
}

/** One of our profiles with the code page numbers of a printer in the tables. */
function profileWith(codePages: Record<string, string>, only: string[]): PrinterProfile {
  const numbers = Object.entries(codePages)
    .filter(([, name]) => only.includes(name))
    .map(([number, name]) => [CODE_PAGES[name], Number(number)] as const)
  const preferred = Object.values(CODE_PAGES).flatMap((name) =>
    numbers.filter(([known]) => known === name).slice(0, 1)
  )
  return { ...EPSON, codePages: Object.fromEntries(preferred) }
}

function decoded(document: PrintDocument, profile: PrinterProfile, letters = epson) {
  return decodeEscPos(renderEscPos(document, profile), letters)
}

test.group(`ESC/POS letters, by ${tables.source}`, () => {
  for (const only of [
    ['CP1252'],
    ['CP858', 'CP437'],
    ['CP1252', 'CP858', 'CP865', 'CP850', 'CP437'],
  ]) {
    const printers = tables.profiles.filter(({ codePages }) =>
      Object.values(codePages).includes(only[0]!)
    )
    test(`${printers.length} printers with ${only.join(', ')} print ${NORDIC} as typed`, ({
      assert,
    }) => {
      assert.isAbove(printers.length, 0)
      for (const { name, codePages } of printers) {
        const paper = decoded(aDocument(NORDIC), profileWith(codePages, only), letterOf(codePages))
        assert.equal(paper.lines[0]!.text.trim(), NORDIC, name)
      }
    })
  }

  test('letters of two code pages on one line switch between them and back', ({ assert }) => {
    const codePages = { cp865: 5, cp858: 19 }
    const paper = decoded(aDocument('ø € ø'), { ...EPSON, codePages })
    assert.equal(paper.lines[0]!.text.trim(), 'ø € ø')
  })
})

test.group('ESC/POS', () => {
  test('our own profiles print every letter of the five languages', ({ assert }) => {
    const letters = 'ÆØÅæøå ÄÖäö ÉéËëÏïÓóÜü ß € ŠŽšž'
    for (const profile of PROFILES.filter((one) => one !== IMPACT)) {
      const paper = decoded(aDocument(letters), profile)
      assert.equal(
        paper.lines
          .map(({ text }) => text.trim())
          .join(' ')
          .trim(),
        letters
      )
    }
  })

  test('a printer without a letter spells it plainly, never as a question mark', ({ assert }) => {
    const paper = decoded(aDocument('Smørbrød 5 € Łódź −1 日'), IMPACT)
    assert.equal(paper.lines[0]!.text.trim(), 'Smorbrod 5 EUR Lódz -1 _')
  })

  test('no line is wider than the paper, whatever its width', ({ assert }) => {
    const sale = aSale({
      lines: [
        {
          name: 'A name that is far too long for any receipt and contains Donaudampfschifffahrtsgesellschaftskapitän',
        },
        { name: 'Gold', unitMinor: 99_999_999_99, quantityThousandths: 99_000 },
      ],
    })
    for (const profile of PROFILES) {
      const receipt = buildReceipt(sale, {
        seller: aStoreProfile(),
        registerName: 'Hovedkassen ved inngangen',
        operatorName: 'Kari Nordmann-Andersen',
        mark: 'copy',
      })
      const paper = decoded(layOutReceipt(receipt, receiptWording('nb')), profile)
      for (const line of paper.lines) {
        assert.isAtMost(line.text.length * line.width, profile.columns, line.text)
      }
    }
  })

  test('a copy mark is at least half as large again as the largest amount', ({ assert }) => {
    const receipt = buildReceipt(aSale(), {
      seller: aStoreProfile(),
      registerName: '3',
      operatorName: 'Kari',
      mark: 'copy',
    })
    const { lines } = decoded(layOutReceipt(receipt, receiptWording('nb')), EPSON)
    const mark = lines.find(({ text }) => text.trim() === 'KOPI')!
    const amounts = lines.filter(({ text }) => /\d,\d\d$/.test(text))
    assert.isAbove(amounts.length, 3)
    assert.isAtLeast(mark.height, 1.5 * Math.max(...amounts.map(({ height }) => height)))
    assert.isAtLeast(mark.width, 1.5 * Math.max(...amounts.map(({ width }) => width)))
  })

  test('barcode, QR code and cut are on the paper', ({ assert }) => {
    const receipt = buildReceipt(aSale(), {
      seller: aStoreProfile(),
      registerName: '3',
      operatorName: 'Kari',
      publicUrl: 'https://till.example/r/abc',
    })
    const paper = decoded(layOutReceipt(receipt, receiptWording('nb')), EPSON)
    assert.deepEqual(paper.barcodes, ['R3S1N42'])
    assert.deepEqual(paper.qrCodes, ['https://till.example/r/abc'])
    assert.equal(paper.cuts, 1)
    assert.deepEqual(paper.kicks, [])
  })

  test('a printer without QR codes prints the address instead', ({ assert }) => {
    const document: PrintDocument = {
      ...aDocument(),
      blocks: [{ kind: 'qr', text: 'https://till.example/r/abc', caption: 'Online' }],
    }
    const paper = decoded(document, IMPACT)
    assert.deepEqual(paper.qrCodes, [])
    assert.include(
      paper.lines.map(({ text }) => text.trim()),
      'https://till.example/r/abc'
    )
  })

  test('the drawer is kicked by ESC p 0 25 250 and no paper moves', ({ assert }) => {
    const bytes = renderDrawerKick(EPSON)
    assert.deepEqual([...bytes.slice(-5)], [0x1b, 0x70, 0, 25, 250])
    const paper = decodeEscPos(bytes, epson)
    assert.deepEqual(paper.kicks, [{ pin: 2, onMs: 50, offMs: 500 }])
    assert.deepEqual([paper.lines, paper.cuts], [[], 0])
  })

  test('an amount stays at the right edge beside a name of several lines', ({ assert }) => {
    const document = {
      ...aDocument(),
      blocks: [pair('A name that needs more than one line of paper', '1 250,00')],
    }
    const [first, second] = decoded(document, MOBILE).lines
    assert.equal(first!.text, 'A name that needs more  1 250,00')
    assert.equal(second!.text, 'than one line of paper')
  })
})
