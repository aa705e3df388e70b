import type { HttpContext } from '@adonisjs/core/http'
import { dataDir } from '#config/app'
import { answerProblem } from '#core/answer_problem'
import { nowIso } from '#core/clock'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { checkTillReport } from '#app/documents/check_document'
import { answerRefusal } from '#app/receipts/answer_refusal'
import { mayPrint } from '#app/receipts/may_print'
import { printJob, type PrintRequest } from '#app/receipts/print_job'
import { printJobValidator } from '#app/receipts/print_job_validator'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'
import { AccessRefused } from '#app/users/access_errors'
import type { Task } from '#app/users/tasks'

/** Tasks beyond selling that a kind of paper needs. */
const TASKS: Partial<Record<PrintRequest['kind'], Task>> = {
  receipt_copy: 'receipt.copy',
  x_report: 'till.x_report',
  z_report: 'till.close',
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
    const job = await request.validateUsing(printJobValidator)
    const task = TASKS[job.kind]
    if (task && !(await mayPrint(task, operator, device))) throw new AccessRefused(task)
    if ('report' in job && !checkTillReport(job.report)) {
      return answerProblem(ctx, 422, 'E_REPORT_MALFORMED')
    }
    const answer = await printJob(job as PrintRequest, {
      storeId: device.storeId,
      registerId: device.registerId,
      operatorId: operator.userId,
      operatorName: operator.name,
      at: nowIso(),
    })
    return answer.ok ? answer.value : answerRefusal(ctx, answer.reason)
  }
}
