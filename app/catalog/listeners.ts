import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { read } from '#core/sql'
import type { HookPayloads } from '#app/hooks/hook_port'
import { tellPlugins } from '#app/hooks/told'

/** Registers hear that the catalog has changed, and ask for the changes since their version. */
onEvent('catalog.item.changed', async () => {
  const [counter] = await read<{ value: number }>(
    "select value from counters where name = 'catalog'"
  )
  const stores = await read<{ id: string }>('select id from stores where archived_at is null')
  for (const { id } of stores)
    broadcast(id, 'catalog.changed', { version: Number(counter?.value ?? 0) })
})

tellPlugins({
  hook: 'item.saved',
  event: 'catalog.item.changed',
  payloadOf: async ({ payload }) => payload as unknown as HookPayloads['item.saved'],
})
