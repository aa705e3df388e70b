import { test } from '@japa/runner'
import { layOutTillReport } from '#app/documents/lay_out_till_report'
import { sumTillReport } from '#app/documents/sum_till_report'
import { buildXReport, buildZReport } from '#app/documents/till_report_document'
import {
  aCashMovement,
  aClosing,
  anEntry,
  anOpening,
  aSale,
  KARI,
  NOK,
} from '#tests/support/documents'
import { linesOf } from '#tests/support/printed'
import { aStoreProfile } from '#tests/support/stores'
import { LOCALES, receiptWording } from '#tests/support/translations'

const report = sumTillReport(
  anOpening(100_000),
  [
    aSale({ lines: [{}, { ratePpm: 0, unitMinor: 5_000 }] }),
    aSale({ lines: [{ quantityThousandths: -1_000, unitMinor: 2_000 }] }),
    aCashMovement('pickup', 30_000),
  ],
  NOK,
  [anEntry('receipt.copied', { amountMinor: 15_000 }), anEntry('drawer.no_sale')]
)
const context = {
  seller: aStoreProfile(),
  registerName: '3',
  operatorName: 'Kari',
  operatorNames: { [KARI]: 'Kari' },
}
const xReport = buildXReport(report, '2026-11-22T16:00:00.000Z', context)
const zReport = buildZReport(aClosing(report), context)

test.group('Till report on paper', () => {
  test('an X says what the session stands at, and has no number', ({ assert }) => {
    const lines = linesOf(layOutTillReport(xReport, receiptWording('en')))
    assert.includeMembers(lines, [
      'X report',
      'Org. no. 912 345 678 MVA',
      'Business date | 22/11/2026',
      'Printed | 22/11/2026 17:00',
      'Register 3 | Served by Kari',
      'Sales receipts (1) | 150.00',
      'Returns (1) | 20.00',
      'Net sales | 130.00',
      'Department 1 (3) | 130.00',
      'Cash (2) | 130.00',
      'Kari (2) | 130.00',
      '25 % | 64.00 | 16.00 | 80.00',
      'Exempt | 50.00 | 0.00 | 50.00',
      'Opening float | 1,000.00',
      'Cash sales | 130.00',
      'Pickups (1) | 300.00',
      'Expected cash | 830.00',
      'Drawer openings | 1',
      'Copies (1) | 150.00',
      'Net since first use | 8,130.00',
    ])
    assert.notInclude(lines, 'Count')
  })

  test('a Z carries its running number and the counted money', ({ assert }) => {
    const lines = linesOf(layOutTillReport(zReport, receiptWording('nb')))
    assert.includeMembers(lines, [
      'Z-rapport nr. 1-7',
      'Stengt | 22.11.2026 10:14',
      'Cash | 830,00',
      'Forventet | 830,00',
      'Differanse | 0,00',
      'Igjen i kassen | 1 000,00',
    ])
  })

  test('both have all their words in five languages', ({ assert }) => {
    for (const locale of LOCALES) {
      for (const document of [xReport, zReport]) {
        assert.isAbove(linesOf(layOutTillReport(document, receiptWording(locale))).length, 40)
      }
    }
  })
})
