import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'
import { read } from '#core/sql'

/** Registers hear that a promotion is used up, and fetch the pipeline without it. */
onEvent('promotions.used_up', async () => {
  const stores = await read<{ id: string }>('select id from stores where archived_at is null')
  for (const { id } of stores) broadcast(id, 'pipeline.changed', {})
})
