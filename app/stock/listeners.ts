import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { tellPlugins } from '#app/hooks/told'
import { readLevels } from '#app/stock/read_levels'

/** Registers show what is left; they are told the newest level, whichever move it came from. */
onEvent('stock.level.changed', async (event) => {
  if (!event.storeId) return
  const levels = await readLevels(event.storeId, event.payload.itemIds as string[])
  broadcast(event.storeId, 'stock.level.changed', { levels })
})

tellPlugins({
  hook: 'stock.moved',
  event: 'stock.level.changed',
  payloadOf: async ({ storeId, subjectId, payload }) => ({
    storeId: String(storeId),
    sourceId: String(subjectId),
    itemIds: payload.itemIds as string[],
  }),
})
