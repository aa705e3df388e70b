import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { read, transaction } from '#core/sql'
import { loadApiExt } from '#app/custom_fields/load_ext'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
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

/** What registers get of fields that a plugin adds has changed with the plugin. */
onEvent('custom_fields.told', async ({ payload }) => {
  if (payload.entity !== 'item') return
  await transaction((sql) => markItemsChanged(sql, payload.recordIds as string[]))
})

tellPlugins({
  hook: 'item.saved',
  event: 'catalog.item.changed',
  payloadOf: async ({ payload }) => {
    const saved = payload as unknown as Omit<HookPayloads['item.saved'], 'ext'>
    return { ...saved, ext: Object.fromEntries(await loadApiExt('item', saved.itemIds)) }
  },
})
