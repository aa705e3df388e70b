import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { diagnosticsFileName, packDiagnostics } from '#app/health/diagnostics/pack_diagnostics'
import { appendStoreEntry } from '#app/journal/append_store_entry'

/** The diagnostics bundle as a download; that it left the shop is journalled. */
export default class DiagnosticsController {
  async show({ person, response }: HttpContext) {
    const bundle = await packDiagnostics()
    await transaction((sql) =>
      appendStoreEntry(sql, {
        storeId: person!.storeId!,
        kind: 'data.exported',
        operatorId: person!.user.id,
        payload: { what: 'diagnostics' },
      })
    )
    return response
      .header('content-disposition', `attachment; filename="${diagnosticsFileName()}"`)
      .header('cache-control', 'no-store')
      .type('zip')
      .send(bundle)
  }
}
