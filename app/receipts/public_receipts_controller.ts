import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { loadSaleByToken } from '#app/receipts/load_sale'
import { customerReceiptPaper } from '#app/receipts/print_sale'
import { code128Bars } from '#core/bars'

/** A customer's receipt, for whoever has its address. */
export default class PublicReceiptsController {
  async show({ params, inertia, response }: HttpContext) {
    const sale = await loadSaleByToken(String(params.token))
    if (!sale) throw new ObjectNotFound()
    const paper = customerReceiptPaper(sale)
    response.header('x-robots-tag', 'noindex, nofollow')
    response.header('referrer-policy', 'no-referrer')
    response.header('cache-control', 'private, no-store')
    return inertia.render('receipts/show', {
      paper,
      shopName: sale.store.name,
      barcodes: Object.fromEntries(
        paper.blocks.flatMap((block) =>
          block.kind === 'barcode' ? [[block.text, code128Bars(block.text)]] : []
        )
      ),
      pdfUrl: `/r/${sale.publicToken}/receipt.pdf`,
    })
  }
}
