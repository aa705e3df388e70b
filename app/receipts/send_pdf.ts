import type { HttpContext } from '@adonisjs/core/http'
import type { PrintDocument } from '#app/documents/print_document'
import { renderPdf } from '#app/receipts/render_pdf'

/** Answers with a document as PDF, shown in the browser and saved under its title. */
export async function sendPdf(response: HttpContext['response'], paper: PrintDocument) {
  const name = encodeURIComponent(`${paper.title}.pdf`)
  response.header('content-type', 'application/pdf')
  response.header('content-disposition', `inline; filename*=UTF-8''${name}`)
  response.header('cache-control', 'private, no-store')
  return response.send(await renderPdf(paper))
}
