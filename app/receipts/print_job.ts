import { dataDir } from '#config/app'
import { fail, succeed, type Result } from '#core/result'
import type { PrintFailureReason, PrintOutcome } from '#app/devices/pos_printer'
import { printerOf, type ReadyPrinter } from '#app/devices/printer_of'
import type { PrintDocument } from '#app/documents/print_document'
import type { TillReport } from '#app/documents/types'
import { opensDrawer } from '#app/receipts/opens_drawer'
import { countPrint, forgetPrint, type PrintLimit } from '#app/receipts/count_print'
import { loadSale, type PrintableSale } from '#app/receipts/load_sale'
import { patiently } from '#app/receipts/patiently'
import { giftCardPaper } from '#app/receipts/gift_card_paper'
import { pluggedPrinter } from '#app/receipts/plugged_printer'
import { exchangeSlipPaper, receiptPaper } from '#app/receipts/print_sale'
import { xReportPaper, zReportPaper } from '#app/receipts/print_till_report'
import { renderDrawerKick, renderEscPos } from '#app/receipts/render_escpos'
import { renderText } from '#app/receipts/render_text'
import { Register } from '#app/stores/register'

/** Why a drawer is opened without a receipt; each is something that not everybody may do. */
export const DRAWER_OCCASIONS = ['no_sale', 'cash_movement', 'closing', 'post_void'] as const

export type DrawerOccasion = (typeof DRAWER_OCCASIONS)[number]

export type PrintRequest =
  | { kind: 'receipt' | 'receipt_copy'; saleId: string }
  | { kind: 'exchange_slip'; saleId: string; lineId: string | null }
  | { kind: 'gift_card'; saleId: string }
  | { kind: 'x_report' | 'z_report'; report: TillReport }
  | { kind: 'open_drawer'; occasion: DrawerOccasion; documentId: string }

export interface Requester {
  storeId: string
  registerId: string
  operatorId: string
  operatorName: string
  /** Instant of the request, ISO 8601 UTC. */
  at: string
}

export interface Printed {
  /** False when the register has no printer: the paper is for the screen then. */
  isPrinted: boolean
  /** Number of the copy, from 1; null for everything else. */
  copyNumber: number | null
  paper: PrintDocument | null
}

export type PrintRefusal = 'sale_not_here' | 'report_not_here' | PrintLimit | PrintFailureReason

export type PrintAnswer = Result<Printed, { reason: PrintRefusal }>

/** Prints what a register asks for on that register's printer. */
export async function printJob(request: PrintRequest, requester: Requester): Promise<PrintAnswer> {
  switch (request.kind) {
    case 'open_drawer':
      return send(null, requester)
    case 'x_report':
      return send(await xReportPaper(request.report, requester), requester)
    case 'z_report': {
      const { tillSessionId } = request.report
      const paper = await patiently(() => zReportPaper(tillSessionId, requester.storeId))
      return paper ? send(paper, requester) : fail({ reason: 'report_not_here' })
    }
    case 'exchange_slip':
    case 'gift_card':
    case 'receipt':
    case 'receipt_copy': {
      const sale = await patiently(() => loadSale(request.saleId))
      if (!sale || sale.store.id !== requester.storeId) return fail({ reason: 'sale_not_here' })
      if (request.kind === 'gift_card') return send(await giftCardPaper(sale), requester)
      if (request.kind !== 'exchange_slip') return printReceipt(sale, request.kind, requester)
      return send(exchangeSlipPaper(sale, request.lineId), requester)
    }
  }
}

/** The original is printed once and copies are counted, so each is noted before the paper runs. */
async function printReceipt(
  sale: PrintableSale,
  kind: 'receipt' | 'receipt_copy',
  requester: Requester
): Promise<PrintAnswer> {
  const isCopy = kind === 'receipt_copy'
  const paper = receiptPaper(sale, isCopy ? 'copy' : null)
  const ready = await findPrinter(requester)
  if (!ready) return succeed({ isPrinted: false, copyNumber: null, paper })
  const counted = await countPrint(sale, isCopy, requester)
  if (!counted.ok) return counted
  const kicksDrawer = !isCopy && (await opensDrawer(sale.document))
  const outcome = await run(ready, paper, kicksDrawer)
  if (!outcome.ok) {
    await forgetPrint(counted.value.id)
    return outcome
  }
  return succeed({ isPrinted: true, copyNumber: isCopy ? counted.value.number : null, paper })
}

async function send(paper: PrintDocument | null, requester: Requester): Promise<PrintAnswer> {
  const ready = await findPrinter(requester)
  const isNothing = paper === null && ready?.profile.drawerPin === null
  if (!ready || isNothing) return succeed({ isPrinted: false, copyNumber: null, paper })
  const outcome = await run(ready, paper)
  return outcome.ok ? succeed({ isPrinted: true, copyNumber: null, paper }) : outcome
}

/** What the shop has plugged in goes before what the register is set to. */
async function findPrinter({ storeId, registerId }: Requester): Promise<ReadyPrinter | null> {
  const plugged = await pluggedPrinter({ storeId, registerId })
  if (plugged) return plugged
  const { settings } = await Register.findOrFail(registerId)
  return printerOf(settings.printer, registerId, dataDir)
}

/** Gives a paper to the printer, or without one only opens its drawer. */
function run(
  { printer, profile }: ReadyPrinter,
  paper: PrintDocument | null,
  kicksDrawer = false
): Promise<PrintOutcome> {
  return printer.print(
    paper
      ? {
          bytes: renderEscPos(paper, profile, kicksDrawer),
          text: renderText(paper, profile.columns),
        }
      : { bytes: renderDrawerKick(profile), text: '' }
  )
}
