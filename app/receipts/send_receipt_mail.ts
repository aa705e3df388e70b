import mail from '@adonisjs/mail/services/main'
import type { OutboxEvent } from '#core/outbox'
import { transaction } from '#core/sql'
import { loadSale } from '#app/receipts/load_sale'
import { customerReceiptPaper, publicReceiptUrl } from '#app/receipts/print_sale'
import { receiptWording } from '#app/receipts/receipt_wording'
import { renderHtml } from '#app/receipts/render_html'
import { renderPdf } from '#app/receipts/render_pdf'
import { renderText } from '#app/receipts/render_text'

/** Sends a receipt that was asked for: as text, as HTML and with the PDF. */
export async function sendReceiptMail({ id, subjectId, payload }: OutboxEvent): Promise<void> {
  const { email } = payload
  const sale = subjectId === null ? null : await loadSale(subjectId)
  if (!sale || typeof email !== 'string') return
  const paper = customerReceiptPaper(sale)
  const { text } = receiptWording(sale.store)
  const url = publicReceiptUrl(sale.publicToken)
  const greeting = text('receipts.mail.greeting')
  const link = text('receipts.mail.link')
  const pdf = await renderPdf(paper)
  await mail.send((message) => {
    message
      .to(email)
      .subject(text('receipts.mail.subject', { store: sale.store.name }))
      .text(`${greeting}\n\n${renderText(paper)}\n${link}:\n${url}\n`)
      .html(renderHtml(paper, { greeting, link, url }))
      .attachData(pdf, { filename: `${paper.title}.pdf`, contentType: 'application/pdf' })
  })
  await forgetAddress(id)
}

/** The address was needed for this one mail; it does not stay behind in the outbox. */
async function forgetAddress(eventId: string): Promise<void> {
  await transaction((sql) =>
    sql.run('update outbox_events set payload = ? where id = ?', ['{}', eventId])
  )
}
