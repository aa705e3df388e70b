import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { loadSale } from '#app/receipts/load_sale'
import { receiptPaper } from '#app/receipts/print_sale'
import { sendPdf } from '#app/receipts/send_pdf'

/** The receipt of a sale as a file for the back office: a view of the original. */
export default class ReceiptFilesController {
  async show({ params, response }: HttpContext) {
    const sale = await loadSale(params.id)
    if (!sale) throw new ObjectNotFound()
    return sendPdf(response, receiptPaper(sale))
  }
}
