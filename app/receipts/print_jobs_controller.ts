import type { HttpContext } from '@adonisjs/core/http'
import { dataDir } from '#config/app'
import { answerProblem } from '#core/answer_problem'
import { nowIso } from '#core/clock'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { checkTillReport } from '#app/documents/check_document'
import { answerRefusal } from '#app/receipts/answer_refusal'
import { mayPrint, type PrintQuestion } from '#app/receipts/may_print'
import { printJob, type DrawerOccasion, type PrintRequest } from '#app/receipts/print_job'
import { printJobValidator } from '#app/receipts/print_job_validator'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'
import { AccessRefused } from '#app/users/access_errors'
import type { Task } from '#app/users/tasks'

const DRAWER_TASKS: Record<DrawerOccasion, Task> = {
  no_sale: 'till.no_sale',
  cash_movement: 'till.move_cash',
  closing: 'till.close',
  post_void: 'sale.post_void',
}

/** What a job needs beyond selling, and what it is about; null for the receipt of a sale. */
function questionOf(job: PrintRequest): PrintQuestion | null {
  switch (job.kind) {
    case 'receipt_copy':
      return { task: 'receipt.copy', subjectId: job.saleId }
    case 'gift_card':
      return { task: 'gift_card.sell', subjectId: job.saleId }
    case 'x_report':
      return { task: 'till.x_report', subjectId: job.report.tillSessionId }
    case 'z_report':
      return { task: 'till.close', subjectId: job.report.tillSessionId }
    case 'open_drawer':
      return { task: DRAWER_TASKS[job.occasion], subjectId: job.documentId }
    default:
      return null
  }
}

/** A register's paper: what its simulated printer printed last, and printing. */
export default class PrintJobsController {
  async index(ctx: HttpContext) {
    const { registerId } = requireDevice(ctx)
    const jobs = await readSimulatedJobs(simulatedPrinterFolder(dataDir, registerId))
    return { jobs: jobs.map(({ number, text }) => ({ number, text })) }
  }

  async store(ctx: HttpContext) {
    const { request } = ctx
    const device = requireDevice(ctx)
    const operator = requireOperator(ctx)
    const job = (await request.validateUsing(printJobValidator)) as PrintRequest
    const question = questionOf(job)
    if (question && !(await mayPrint(question, operator, device))) {
      throw new AccessRefused(question.task)
    }
    if ('report' in job && !checkTillReport(job.report)) {
      return answerProblem(ctx, 422, 'E_REPORT_MALFORMED')
    }
    const answer = await printJob(job, {
      storeId: device.storeId,
      registerId: device.registerId,
      operatorId: operator.userId,
      operatorName: operator.name,
      at: nowIso(),
    })
    return answer.ok ? answer.value : answerRefusal(ctx, answer.reason)
  }
}
