import type { HttpContext } from '@adonisjs/core/http'
import { receiptMailValidator } from '#app/receipts/receipt_mail_validator'
import { requestReceiptMail } from '#app/receipts/request_receipt_mail'
import { requireDevice } from '#app/stores/require_device'

/** Sending a receipt to the address that a customer gives at the till. */
export default class ReceiptMailsController {
  async store(ctx: HttpContext) {
    const { request, response } = ctx
    const { saleId, email } = await request.validateUsing(receiptMailValidator)
    const answer = await requestReceiptMail(saleId, email, requireDevice(ctx).storeId)
    if (answer.ok) return response.status(202).send({ isQueued: true })
    const { reason } = answer
    return response.status(409).send({
      status: 409,
      code: `E_${reason.toUpperCase()}`,
      messageKey: `receipts.problem.${reason}`,
    })
  }
}
