import type { HttpContext } from '@adonisjs/core/http'
import { JobProblem } from '#core/jobs/job'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { findFile } from '#app/backups/targets/file_rows'
import { openPlace } from '#app/backups/targets/open_place'
import { findTarget } from '#app/backups/targets/target_rows'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** A backup as a file to take away; it is encrypted, so that it may travel. */
export default class BackupFilesController {
  async show({ params, response, session, i18n, person }: HttpContext) {
    const file = await findFile(String(params.id))
    const target = file && (await findTarget(file.targetId))
    if (!file || !target) throw new ObjectNotFound()
    try {
      const stream = await openPlace(target).open(file.name)
      const author = authorOf(person)
      await transaction((sql) =>
        appendStoreEntry(sql, {
          ...author,
          kind: 'data.exported',
          payload: { what: 'backup', name: file.name },
        })
      )
      return response
        .header('content-type', 'application/octet-stream')
        .header('content-length', String(file.bytes))
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .stream(stream)
    } catch (error) {
      if (!(error instanceof JobProblem)) throw error
      session.flash('problem', i18n.t(error.key, error.values))
      return response.redirect('/settings/backups')
    }
  }
}
