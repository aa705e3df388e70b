import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import type { ErrorCode } from '#core/errors/error_codes'
import type { PrintRefusal } from '#app/receipts/print_job'
import type { MailRefusal } from '#app/receipts/request_receipt_mail'

type Refusal = PrintRefusal | MailRefusal['reason']

const CODES: Record<Refusal, ErrorCode> = {
  sale_not_here: 'E_SALE_NOT_HERE',
  report_not_here: 'E_REPORT_NOT_HERE',
  original_already_printed: 'E_ORIGINAL_ALREADY_PRINTED',
  copy_limit_reached: 'E_COPY_LIMIT_REACHED',
  printer_unreachable: 'E_PRINTER_UNREACHABLE',
  printer_not_ready: 'E_PRINTER_NOT_READY',
  paper_out: 'E_PRINTER_NOT_READY',
  cover_open: 'E_PRINTER_NOT_READY',
  mail_not_set_up: 'E_MAIL_NOT_SET_UP',
}

/** Why no paper came or no mail goes out, with the key of the text that says what to do. */
export function answerRefusal(ctx: HttpContext, reason: Refusal) {
  return answerProblem(ctx, 409, CODES[reason], { messageKey: `receipts.problem.${reason}` })
}
