import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { checkTillReport } from '#app/documents/check_document'
import type { TillReport } from '#app/documents/types'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'
import { collectSections } from '#app/tills/collect_sections'
import { reportSectionsValidator } from '#app/tills/till_validator'
import { AccessRefused } from '#app/users/access_errors'
import { answerPermission } from '#app/users/permissions'

/** What plugins add to the X or Z report that a register is about to show. */
export default class ReportSectionsController {
  async store(ctx: HttpContext) {
    const { storeId, registerId } = requireDevice(ctx)
    const { grants } = requireOperator(ctx)
    const input = await ctx.request.validateUsing(reportSectionsValidator)
    const task = input.kind === 'x' ? 'till.x_report' : 'till.close'
    if (!answerPermission(grants, { task, storeId }).isAllowed) throw new AccessRefused(task)
    const report: unknown = input.report
    if (!checkTillReport(report)) return answerProblem(ctx, 422, 'E_REPORT_MALFORMED')
    const place = { storeId, registerId }
    return { sections: await collectSections(input.kind, place, report as TillReport) }
  }
}
