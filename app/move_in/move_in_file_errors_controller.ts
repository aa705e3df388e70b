import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { errorReport } from '#app/move_in/engine/error_report'
import { MoveInFile } from '#app/move_in/move_in_file'
import { explainProblem } from '#app/move_in/move_in_transformer'

/** The rows that were left out, to mend and import again. */
export default class MoveInFileErrorsController {
  async show({ params, response, i18n }: HttpContext) {
    const file = await MoveInFile.findOrFail(params.id)
    const name = file.fileName.replace(/\.\w+$/, '').replaceAll(/[^\w.-]+/g, '_')
    const report = errorReport(file, {
      row: i18n.t('move_in.row'),
      reason: i18n.t('move_in.reason'),
      explain: (problem) => explainProblem(problem, i18n),
    })
    return response
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}-errors.csv"`)
      .stream(Readable.from(report))
  }
}
