import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { ObjectNotFound } from '#app/users/access_errors'
import { zReportPaper } from '#app/receipts/print_till_report'
import { sendPdf } from '#app/receipts/send_pdf'

/** The Z report of a closed till session as a file. */
export default class ZReportFilesController {
  async show({ params, response }: HttpContext) {
    const [session] = await read<{ store_id: string }>(
      'select store_id from till_sessions where id = ?',
      [String(params.id)]
    )
    const paper = session && (await zReportPaper(String(params.id), session.store_id))
    if (!paper) throw new ObjectNotFound()
    return sendPdf(response, paper)
  }
}
