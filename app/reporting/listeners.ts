import { onEvent } from '#core/outbox'
import { broadcast } from '#core/realtime'

/** Whoever looks at today's figures sees them grow; only that something was sold is told. */
onEvent('sales.sale.completed', async (event) => {
  if (event.storeId) broadcast(event.storeId, 'sales.sale.completed', {})
})
