import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { read } from '#core/sql'

/** Registers hear that the catalog has changed, and ask for the changes since their version. */
onEvent('catalog.item.changed', async () => {
  const [counter] = await read<{ value: number }>(
    "select value from counters where name = 'catalog'"
  )
  const stores = await read<{ id: string }>('select id from stores where archived_at is null')
  for (const { id } of stores)
    broadcast(id, 'catalog.changed', { version: Number(counter?.value ?? 0) })
})
