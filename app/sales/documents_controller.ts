import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { acceptDocument } from '#app/sales/accept_document'
import { readRawBody } from '#app/sales/acceptance/read_raw_body'
import { senderOf } from '#app/sales/acceptance/sender_of'
import { documentValidator } from '#app/sales/document_validator'
import { requireDevice } from '#app/stores/require_device'

/** A sale of as many lines as there may be, discounts and their explanation on each, has room. */
const MAX_BYTES = 15 * 1024 * 1024

/** Takes the documents of a register's outbox, one by one and byte for byte. */
export default class DocumentsController {
  async update(ctx: HttpContext) {
    const { request, params } = ctx
    const device = requireDevice(ctx)
    const { id, enrolmentId, signature } = await documentValidator.validate({
      id: params.id,
      enrolmentId: request.header('x-enrolment') ?? device.enrolmentId,
      signature: request.header('x-signature'),
    })
    const sender = await senderOf(device, enrolmentId)
    if (!sender.ok) return answerProblem(ctx, 409, 'E_NOT_READMITTED')
    const bytes = await readRawBody(request.request, MAX_BYTES)
    if (!bytes) return answerProblem(ctx, 413, 'E_DOCUMENT_TOO_LARGE')
    const answer = await acceptDocument(sender.value, { id, bytes, signature })
    switch (answer.outcome) {
      case 'accepted':
        return {
          state: 'accepted',
          acceptanceSequence: answer.acceptanceSequence,
          reviews: answer.reviews,
        }
      case 'quarantined':
        return { state: 'quarantined', problems: answer.problems }
      case 'differs':
        return answerProblem(ctx, 409, 'E_DOCUMENT_DIFFERS')
      case 'out_of_order':
        return answerProblem(ctx, 409, 'E_OUT_OF_ORDER', {
          expectedSequence: answer.expectedSequence,
        })
    }
  }
}
