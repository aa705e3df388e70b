import { layOutSeller } from '#app/documents/lay_out_seller'
import {
  centred,
  detail,
  GAP,
  pair,
  RULE,
  type PrintBlock,
  type PrintDocument,
} from '#app/documents/print_document'
import type { TillReportDocument } from '#app/documents/till_report_document'
import type { CountAndAmount, TillReport } from '#app/documents/types'
import type { Wording } from '#app/documents/wording'
import { untaxedReason } from '#pricing/tax/tax_treatment'

/** Puts an X or Z report into words: every point that the law's list names, zeros included. */
export function layOutTillReport(document: TillReportDocument, wording: Wording): PrintDocument {
  const { report, kind } = document
  const print = printer(report, wording)
  const title = wording.text(`receipts.report.title_${kind}`, { number: document.number ?? '' })
  return {
    title,
    locale: wording.locale,
    blocks: [
      ...layOutSeller(document.seller, wording),
      GAP,
      centred(title, 'strong'),
      GAP,
      ...particulars(document, wording),
      ...print.section('sales', sales(report, print)),
      ...print.section('departments', departments(report, print)),
      ...print.section('tenders', print.rows(report.tenders)),
      ...print.section('operators', operators(document, print)),
      ...vat(report, wording),
      ...print.section('cash', cash(report, print)),
      ...count(document, print),
      ...print.section('events', events(report, print)),
      ...print.section('grand_totals', grandTotals(report, print)),
      ...added(report, print),
      ...(document.note ? [RULE, centred(document.note)] : []),
    ],
  }
}

type Printer = ReturnType<typeof printer>

/** Rows of a report under their labels. */
function printer({ currency }: TillReport, wording: Wording) {
  const money = (amountMinor: number) => wording.money(amountMinor, currency)
  const label = (name: string) => wording.text(`receipts.report.${name}`)
  const counted = (name: string, { count: number, amountMinor }: CountAndAmount) =>
    pair(`${name} (${wording.count(number)})`, money(amountMinor))
  return {
    label,
    money,
    amount: (name: string, amountMinor: number) => pair(label(name), money(amountMinor)),
    strong: (name: string, amountMinor: number) => pair(label(name), money(amountMinor), 'strong'),
    number: (name: string, number: number) => pair(label(name), wording.count(number)),
    counted: (name: string, row: CountAndAmount) => counted(label(name), row),
    named: counted,
    rows: (rows: (CountAndAmount & { name: string })[]) =>
      rows.map((row) => counted(row.name || label('no_department'), row)),
    section: (name: string, blocks: PrintBlock[]): PrintBlock[] =>
      blocks.length === 0
        ? []
        : [
            RULE,
            { kind: 'section', text: wording.text(`receipts.report.section.${name}`) },
            ...blocks,
          ],
  }
}

function particulars(document: TillReportDocument, wording: Wording): PrintBlock[] {
  const { report, seller, reportedAt } = document
  const { text } = wording
  const at = (instant: string) =>
    `${wording.date(instant, seller.timeZone)} ${wording.time(instant, seller.timeZone)}`
  return [
    pair(text('receipts.report.business_date'), wording.day(report.businessDate)),
    pair(text('receipts.report.opened_at'), at(report.openedAt)),
    pair(text(`receipts.report.reported_at_${document.kind}`), at(reportedAt)),
    pair(
      text('receipts.register', { name: document.registerName }),
      text('receipts.operator', { name: document.operatorName })
    ),
    pair(text('receipts.report.currency'), report.currency.code),
  ]
}

function sales(report: TillReport, print: Printer): PrintBlock[] {
  const { salesReceipts, returns, restockingFees, serviceCharges, postVoids } = report
  const keptMinor = restockingFees?.amountMinor ?? 0
  const netMinor =
    salesReceipts.amountMinor - returns.amountMinor + keptMinor - postVoids.amountMinor
  return [
    print.counted('sales_receipts', salesReceipts),
    print.counted('returns', returns),
    ...(restockingFees ? [print.counted('restocking_fees', restockingFees)] : []),
    print.counted('post_voids', postVoids),
    print.strong('net_sales', netMinor),
    ...(serviceCharges ? [print.counted('service_charges', serviceCharges)] : []),
    print.counted('discounts', report.discounts),
    print.counted('price_overrides', report.priceOverrides),
    print.amount('tips', report.tipMinor),
    ...(report.giftCards ? [print.counted('gift_cards', report.giftCards)] : []),
    print.amount('rounding', report.roundingMinor),
  ]
}

function departments(report: TillReport, print: Printer): PrintBlock[] {
  return print.rows(
    report.departments.toSorted((one, other) => other.amountMinor - one.amountMinor)
  )
}

function operators({ report, operatorNames }: TillReportDocument, print: Printer): PrintBlock[] {
  return report.operators.map((row) =>
    print.named(operatorNames[row.operatorId] ?? row.operatorId.slice(-6), row)
  )
}

function vat({ taxes, currency }: TillReport, wording: Wording): PrintBlock[] {
  if (taxes.length === 0) return []
  const { text } = wording
  const money = (amountMinor: number) => wording.money(amountMinor, currency)
  return [
    RULE,
    { kind: 'section', text: text('receipts.report.section.vat') },
    {
      kind: 'table',
      head: [
        text('receipts.rate_name'),
        text('receipts.net'),
        text('receipts.vat'),
        text('receipts.gross'),
      ],
      rows: taxes
        .toSorted((one, other) => other.ratePpm - one.ratePpm)
        .map((tax) => [
          nameOfTax(tax, wording),
          money(tax.netMinor),
          money(tax.taxMinor),
          money(tax.grossMinor),
        ]),
    },
  ]
}

/** Amounts that bear no tax say why: an exempt buyer is not the same as exempt goods. */
function nameOfTax(
  { taxRateId, name, ratePpm, isExempt }: TillReport['taxes'][number],
  { text, rate }: Wording
): string {
  if (untaxedReason(taxRateId)) return name
  return isExempt ? text('receipts.report.exempt') : rate(ratePpm)
}

function cash(report: TillReport, print: Printer): PrintBlock[] {
  return [
    print.amount('float', report.floatMinor),
    print.amount('cash_sales', report.cashSalesMinor),
    print.counted('loans', report.loans),
    print.counted('paid_in', report.paidIn),
    print.counted('pickups', report.pickups),
    print.counted('paid_out', report.paidOut),
    print.strong('expected_cash', report.expectedCashMinor),
  ]
}

function count(document: TillReportDocument, print: Printer): PrintBlock[] {
  if (document.kind === 'x') return []
  return print.section('count', [
    ...document.counts.flatMap((row) => [
      pair(row.name, print.money(row.countedMinor)),
      detail(print.label('expected'), print.money(row.expectedMinor)),
      detail(print.label('over_short'), print.money(row.overShortMinor)),
    ]),
    print.amount('left_in_till', document.leftInTillMinor),
    print.amount('to_safe', document.toSafeMinor),
  ])
}

function events(report: TillReport, print: Printer): PrintBlock[] {
  return [
    print.number('drawer_openings', report.drawerOpenings),
    print.number('no_sales', report.noSales),
    print.counted('copies', report.copies),
    print.counted('aborted_sales', report.abortedSales),
    print.counted('line_corrections', report.lineCorrections),
    print.number('price_look_ups', report.priceLookUps),
    print.counted('parked', report.parked),
  ]
}

/** Below every total, so that nothing added is taken for one of them. */
function added({ sections = [] }: TillReport, print: Printer): PrintBlock[] {
  return sections.flatMap(({ title, rows }) => [
    RULE,
    { kind: 'section', text: title },
    ...rows.map(({ label, value = '', amountMinor }) =>
      pair(label, amountMinor === undefined ? value : print.money(amountMinor))
    ),
  ])
}

function grandTotals({ grandTotals: totals }: TillReport, print: Printer): PrintBlock[] {
  return [
    print.amount('grand_sales', totals.salesMinor),
    print.amount('grand_returns', totals.returnsMinor),
    print.strong('grand_net', totals.netMinor),
  ]
}
