import type { HttpContext } from '@adonisjs/core/http'
import { read, transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { ObjectNotFound } from '#app/users/access_errors'

interface Row {
  bytes: string
  signature: string
  digest: string
  problems: string | null
}

/** A document in quarantine as a file: its bytes, its signature and why it was not taken. */
export default class QuarantinedFilesController {
  async show({ params, person, response }: HttpContext) {
    const id = String(params.id)
    const [row] = await read<Row>(
      "select bytes, signature, digest, problems from documents where id = ? and state = 'quarantined'",
      [id]
    )
    if (!row) throw new ObjectNotFound()
    await transaction((sql) =>
      appendStoreEntry(sql, {
        storeId: person!.storeId!,
        kind: 'data.exported',
        operatorId: person!.user.id,
        payload: { what: 'quarantined_document', documentId: id },
      })
    )
    const { bytes, signature, digest } = row
    const problems = JSON.parse(row.problems ?? '[]') as unknown
    return response
      .header('content-disposition', `attachment; filename="document-${id}.json"`)
      .type('json')
      .send(JSON.stringify({ id, bytes, signature, digest, problems }, null, 2))
  }
}
