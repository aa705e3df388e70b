import { handleCommand } from '#core/command_socket'
import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { read } from '#core/sql'
import { importFromPath, type PathImport } from '#app/catalog/import/import_from_path'

/** Registers hear that the catalog has changed, and ask for the changes since their version. */
onEvent('catalog.item.changed', async () => {
  const [counter] = await read<{ value: number }>(
    "select value from counters where name = 'catalog'"
  )
  const stores = await read<{ id: string }>('select id from stores where archived_at is null')
  for (const { id } of stores)
    broadcast(id, 'catalog.changed', { version: Number(counter?.value ?? 0) })
})

handleCommand('catalog.import', (payload, say) => importFromPath(payload as PathImport, say))
