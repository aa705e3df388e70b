import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { exchangeSlipFileValidator } from '#app/receipts/exchange_slip_file_validator'
import { loadSale } from '#app/receipts/load_sale'
import { exchangeSlipPaper } from '#app/receipts/print_sale'
import { sendPdf } from '#app/receipts/send_pdf'

/** The exchange slip of a sale, or of one of its lines, as a file. */
export default class ExchangeSlipFilesController {
  async show({ params, request, response }: HttpContext) {
    const { lineId = null } = await request.validateUsing(exchangeSlipFileValidator)
    const sale = await loadSale(params.id)
    const isKnownLine =
      lineId === null || sale?.document.body.lines.some((line) => line.lineId === lineId)
    if (!sale || !isKnownLine) throw new ObjectNotFound()
    return sendPdf(response, exchangeSlipPaper(sale, lineId))
  }
}
