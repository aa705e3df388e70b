import { test } from '@japa/runner'
import { buildReceipt } from '#app/documents/build_receipt'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import { layOutTillReport } from '#app/documents/lay_out_till_report'
import { sumTillReport } from '#app/documents/sum_till_report'
import { buildXReport } from '#app/documents/till_report_document'
import { centred, pair, type PrintDocument } from '#app/documents/print_document'
import { renderPdf } from '#app/receipts/render_pdf'
import { anOpening, aSale, KARI, NOK } from '#tests/support/documents'
import { readPdf } from '#tests/support/read_pdf'
import { aStoreProfile } from '#tests/support/stores'
import { receiptWording } from '#tests/support/translations'

const context = {
  seller: aStoreProfile(),
  registerName: '3',
  operatorName: 'Kari',
  operatorNames: { [KARI]: 'Kari' },
}

test.group('Receipt as PDF', () => {
  test('a receipt is one page, 80 mm wide, with every amount in words of the shop', async ({
    assert,
  }) => {
    const receipt = buildReceipt(
      aSale({ lines: [{ name: 'Smørbrød', unitMinor: 123_450 }] }),
      context
    )
    const { pages, widthPoints, texts } = readPdf(
      await renderPdf(layOutReceipt(receipt, receiptWording('nb')))
    )
    assert.equal(pages, 1)
    assert.closeTo(widthPoints, (80 / 25.4) * 72, 0.1)
    assert.includeMembers(
      texts.map((text) => text.replaceAll('\u00a0', ' ')),
      ['Salgskvittering', 'Smørbrød', '1 234,50', 'Totalt NOK', 'Org.nr 912 345 678 MVA']
    )
  })

  test('the paper is as long as the sale', async ({ assert }) => {
    const heightOf = async (count: number) => {
      const receipt = buildReceipt(
        aSale({ lines: Array.from({ length: count }, () => ({})) }),
        context
      )
      return readPdf(await renderPdf(layOutReceipt(receipt, receiptWording('nb')))).heightPoints
    }
    const [one, hundred] = [await heightOf(1), await heightOf(100)]
    assert.closeTo((hundred - one) / 99, 12, 4)
  })

  test('letters of the five languages print, foreign ones are spelled plainly', async ({
    assert,
  }) => {
    const document: PrintDocument = {
      title: 'Test',
      locale: 'fi',
      blocks: [centred('ÆØÅ æøå ÄÖ äö ß € ž × é'), pair('Łódź 日', '\u2212249,00')],
    }
    assert.deepEqual(readPdf(await renderPdf(document)).texts, [
      'ÆØÅ æøå ÄÖ äö ß € ž × é',
      'Lódz _',
      '–249,00',
    ])
  })

  test('a copy mark is more than half as large again as the largest amount', async ({ assert }) => {
    const receipt = buildReceipt(aSale(), { ...context, mark: 'copy' })
    const { sizes } = readPdf(await renderPdf(layOutReceipt(receipt, receiptWording('nb'))))
    const amounts = sizes.filter(({ text }) => /\d,\d\d$/.test(text))
    const mark = sizes.find(({ text }) => text === 'KOPI')!
    assert.isAtLeast(mark.size, 1.5 * Math.max(...amounts.map(({ size }) => size)))
  })

  test('a till report prints from its own document', async ({ assert }) => {
    const report = sumTillReport(anOpening(), [aSale()], NOK)
    const document = buildXReport(report, '2026-11-22T16:00:00.000Z', context)
    const { texts } = readPdf(await renderPdf(layOutTillReport(document, receiptWording('fi'))))
    assert.includeMembers(texts, ['X-raportti', 'Käteinen', '25 %'])
  })
})
