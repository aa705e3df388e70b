import { read } from '#core/sql'
import type { I18n } from '@adonisjs/i18n'
import { code128Bars } from '#core/bars'
import { isGiftCard } from '#app/documents/gift_cards'
import { loadSale } from '#app/receipts/load_sale'
import { receiptPaper } from '#app/receipts/print_sale'
import {
  loadSaleJournal,
  loadSaleLinks,
  loadSaleReviews,
  loadNotAsked,
  loadUnanswered,
} from '#app/reporting/sale_page/load_around_sale'
import { loadSaleFields } from '#app/reporting/sale_page/load_sale_fields'
import type { SalePage } from '#app/reporting/sale_page/sale_page'
import { lineMargin, sumMargins, type Margin } from '#app/sales/margin'
import type { SaleKind } from '#app/sales/sale_kind'

interface Row {
  kind: SaleKind
  register_name: string
  customer_id: string | null
  customer_name: string | null
}

/** The page of one sale; null when the server has no such sale. */
export async function loadSalePage(
  saleId: string,
  { maySeeCosts, i18n }: { maySeeCosts: boolean; i18n: I18n }
): Promise<SalePage | null> {
  const printable = await loadSale(saleId)
  const row = await findRow(saleId)
  if (!printable || !row) return null
  const { document, store } = printable
  const { body } = document
  const kept = await keptLines(saleId)
  const margins = body.lines.map(({ lineId }) => (maySeeCosts ? marginOf(kept.get(lineId)) : null))
  const paper = receiptPaper(printable)
  return {
    sale: {
      id: saleId,
      kind: row.kind,
      receiptNumber: body.receipt.number,
      completedAt: document.correctedAt,
      businessDate: document.businessDate ?? document.correctedAt.slice(0, 10),
      operatorName: printable.operatorName,
      registerName: row.register_name,
      timeZone: store.timeZone,
      customer:
        row.customer_id === null ? null : { id: row.customer_id, name: String(row.customer_name) },
      currency: body.currency,
      note: body.note,
      postVoidReason: body.postVoidReason,
      tipMinor: body.tipMinor,
      roundingMinor: body.roundingMinor,
      changeMinor: body.changeMinor,
      totals: body.totals,
      margin: sumMargins(margins),
      uncostedLines: body.lines.filter((line, at) => margins[at] === null && !isGiftCard(line))
        .length,
      publicToken: printable.publicToken,
    },
    lines: body.lines.map((line, index) => ({
      ...line,
      returnedThousandths: Number(kept.get(line.lineId)?.returned_thousandths ?? 0),
      margin: margins[index] ?? null,
    })),
    fields: await loadSaleFields(document, {
      locale: i18n.locale,
      currency: { code: store.currency, minorDigits: store.currencyDigits },
      yes: i18n.t('custom_fields.yes'),
      no: i18n.t('custom_fields.no'),
    }),
    taxes: body.taxes,
    tenders: body.tenders,
    explanation: body.explanation,
    links: await loadSaleLinks(saleId),
    reviews: await loadSaleReviews(saleId),
    notAsked: await loadNotAsked(saleId),
    unanswered: await loadUnanswered(body.clearanceId),
    journal: await loadSaleJournal(saleId),
    paper,
    barcodes: Object.fromEntries(
      paper.blocks.flatMap((block) =>
        block.kind === 'barcode' ? [[block.text, code128Bars(block.text)]] : []
      )
    ),
  }
}

async function findRow(saleId: string): Promise<Row | undefined> {
  const [row] = await read<Row>(
    `select s.kind, r.name as register_name, s.customer_id, c.name as customer_name
       from sales s join registers r on r.id = s.register_id
       left join customers c on c.id = s.customer_id where s.id = ?`,
    [saleId]
  )
  return row
}

interface KeptLine {
  id: string
  returned_thousandths: number
  quantity_thousandths: number
  net_minor: number
  unit_cost_minor_e4: number | null
}

/** What the document does not tell of its lines: what they cost, and what came back of them. */
async function keptLines(saleId: string): Promise<Map<string, KeptLine>> {
  const rows = await read<KeptLine>(
    `select id, returned_thousandths, quantity_thousandths, net_minor, unit_cost_minor_e4
       from sale_lines where sale_id = ?`,
    [saleId]
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function marginOf(line: KeptLine | undefined): Margin | null {
  if (!line) return null
  return lineMargin({
    netMinor: Number(line.net_minor),
    quantityThousandths: Number(line.quantity_thousandths),
    unitCostMinorE4: line.unit_cost_minor_e4 === null ? null : Number(line.unit_cost_minor_e4),
  })
}
