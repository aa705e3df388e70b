import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { loadSaleByToken } from '#app/receipts/load_sale'
import { customerReceiptPaper } from '#app/receipts/print_sale'
import { sendPdf } from '#app/receipts/send_pdf'

/** A customer's receipt as a file, for whoever has its address. */
export default class PublicReceiptFilesController {
  async show({ params, response }: HttpContext) {
    const sale = await loadSaleByToken(String(params.token))
    if (!sale) throw new ObjectNotFound()
    response.header('x-robots-tag', 'noindex, nofollow')
    return sendPdf(response, customerReceiptPaper(sale))
  }
}
