import type { HttpContext } from '@adonisjs/core/http'
import { answerRefusal } from '#app/receipts/answer_refusal'
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
    return answerRefusal(ctx, answer.reason)
  }
}
