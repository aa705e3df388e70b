import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { buildReceipt } from '#app/documents/build_receipt'
import { buildExchangeSlip } from '#app/documents/exchange_slip'
import { layOutExchangeSlip } from '#app/documents/lay_out_exchange_slip'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import { layOutTillReport } from '#app/documents/lay_out_till_report'
import type { PrintDocument } from '#app/documents/print_document'
import { sumTillReport } from '#app/documents/sum_till_report'
import { buildXReport, buildZReport } from '#app/documents/till_report_document'
import type { SaleDocument } from '#app/documents/types'
import { renderText } from '#app/receipts/render_text'
import {
  aCashMovement,
  aClosing,
  anEntry,
  anOpening,
  aPostVoidOf,
  aSale,
  id,
  KARI,
  NOK,
  OLA,
} from '#tests/support/documents'
import { aStoreProfile } from '#tests/support/stores'
import { receiptWording } from '#tests/support/translations'

const EUR = { code: 'EUR', minorDigits: 2 }
const percent = (ratePpm: number, reason: string) => ({
  kind: 'percent' as const,
  ratePpm,
  reason,
  authorisedById: null,
})

const exchange = aSale({
  lines: [
    {
      name: 'Rugbrød med solsikkefrø',
      quantityThousandths: 2_000,
      unitMinor: 4_290,
      ratePpm: 150_000,
    },
    {
      name: 'Ullgenser, håndstrikket, marineblå, størrelse L',
      unitMinor: 129_900,
      lineDiscountMinor: 12_990,
      with: { discount: percent(100_000, 'Feil i sømmen') },
    },
    {
      name: 'Pærer',
      quantityThousandths: 734,
      unitMinor: 2_990,
      ratePpm: 150_000,
      with: { unit: 'kilogram' },
    },
    {
      name: 'Termokopp',
      quantityThousandths: -1_000,
      unitMinor: 24_900,
      with: { sourceSaleId: id(3, 9), sourceLineId: id(1, 4), returnReason: 'Feil farge' },
    },
  ],
  tenders: [
    { kind: 'card', name: 'Bankkort', amountMinor: 50_000, reference: '048812' },
    { kind: 'cash', name: 'Kontant', amountMinor: 52_800, changeMinor: 47_200 },
  ],
})

const inEuro = (ratePpm: number): SaleDocument =>
  aSale({
    lines: [
      { name: 'Crème brûlée', unitMinor: 399, ratePpm },
      { name: 'Kahvi', quantityThousandths: 3_000, unitMinor: 1_299, ratePpm },
    ],
    stepMinor: 5,
    with: { currency: EUR },
  })

const report = sumTillReport(
  anOpening(),
  [
    exchange,
    aSale({ number: 43, operatorId: OLA, lines: [{ departmentId: id(2, 3) }] }),
    aPostVoidOf(aSale({ number: 44 })),
    aCashMovement('pickup', 30_000),
  ],
  NOK,
  [anEntry('drawer.opened'), anEntry('receipt.copied', { amountMinor: 102_785 })]
)
const context = {
  registerName: '3',
  operatorName: 'Kari',
  operatorNames: { [KARI]: 'Kari', [OLA]: 'Ola Nordmann' },
  receiptNumbers: { [id(3, 9)]: '3-1-12' },
}

function receipt(sale: SaleDocument, country: string, locale: string, mark: 'copy' | null = null) {
  const seller = aStoreProfile({ country })
  return layOutReceipt(buildReceipt(sale, { ...context, seller, mark }), receiptWording(locale))
}

const seller = aStoreProfile()
const papers: Record<string, PrintDocument> = {
  receipt_no: receipt(exchange, 'NO', 'nb'),
  receipt_no_copy: receipt(exchange, 'NO', 'nb', 'copy'),
  receipt_dk: receipt(aSale({ stepMinor: 50, lines: [{ unitMinor: 12_345 }] }), 'DK', 'da'),
  receipt_nl: receipt(inEuro(90_000), 'NL', 'nl'),
  receipt_fi: receipt(inEuro(255_000), 'FI', 'fi'),
  receipt_se: receipt(aSale({ stepMinor: 100, lines: [{ unitMinor: 9_950 }] }), 'SE', 'en'),
  exchange_slip: layOutExchangeSlip(buildExchangeSlip(exchange, seller), receiptWording('nb')),
  x_report: layOutTillReport(
    buildXReport(report, '2026-11-22T16:00:00.000Z', { ...context, seller }),
    receiptWording('en')
  ),
  z_report: layOutTillReport(
    buildZReport(aClosing(report), { ...context, seller }),
    receiptWording('nb')
  ),
}

/**
 * Whole papers as a person reads them, kept in `golden/`. A wanted change is written with
 * `GOLDEN=write node ace test unit --files=tests/unit/receipts/golden.spec.ts` and read in review.
 */
test.group('Papers as they were last approved', () => {
  for (const [name, paper] of Object.entries(papers)) {
    test(name, ({ assert }) => {
      const file = new URL(`golden/${name}.txt`, import.meta.url)
      const text = renderText(paper).replace(/[\u00a0\u202f]/g, ' ')
      if (process.env.GOLDEN === 'write') writeFileSync(file, text)
      assert.isTrue(existsSync(file))
      assert.equal(text, readFileSync(file, 'utf8'))
    })
  }
})
