import { emitEvent } from '#core/outbox'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { loadSale } from '#app/receipts/load_sale'
import { isMailSetUp } from '#app/receipts/mail_set_up'
import { patiently } from '#app/receipts/patiently'

export type MailRefusal = { reason: 'mail_not_set_up' | 'sale_not_here' }

/** Queues a sale's receipt for an address; it is sent once the request is safe on disk. */
export async function requestReceiptMail(
  saleId: string,
  email: string,
  storeId: string
): Promise<Result<null, MailRefusal>> {
  if (!isMailSetUp()) return fail({ reason: 'mail_not_set_up' })
  const sale = await patiently(() => loadSale(saleId))
  if (!sale || sale.store.id !== storeId) return fail({ reason: 'sale_not_here' })
  await transaction((sql) =>
    emitEvent(sql, {
      kind: 'receipts.mail.requested',
      storeId,
      subjectId: saleId,
      payload: { email },
    })
  )
  return succeed(null)
}
