import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { ImportJob } from '#app/catalog/import/import_job'

/** The rows that were left out, to correct and import again. */
export default class ImportErrorsController {
  async show({ params, response }: HttpContext) {
    const job = await ImportJob.findOrFail(params.id)
    await access(job.errorFilePath).catch(() => {
      throw new ObjectNotFound()
    })
    const name = job.fileName.replace(/\.\w+$/, '').replaceAll(/[^\w.-]+/g, '_')
    return response
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}-errors.csv"`)
      .stream(createReadStream(job.errorFilePath))
  }
}
