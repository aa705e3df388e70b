import logger from '@adonisjs/core/services/logger'
import { QueueWorker, type QueueWorkerOptions } from '#core/queue_worker'
import { isSqlite } from '#core/sql'
import {
  claimDeliveries,
  forgetDeliveries,
  freeDeliveries,
  markDelivered,
  markUndelivered,
  type Delivery,
  type DeliveryWork,
} from '#app/plugin_kernel/deliveries/delivery_store'
import { tellHandler } from '#app/plugin_kernel/deliveries/tell_handler'
import { onNewDeliveries } from '#app/plugin_kernel/deliveries/wake_deliveries'
import type { HookDispatch } from '#app/plugin_kernel/hooks/call_hooks'

export interface DeliverySource extends HookDispatch {
  /** Plugins that run here; what others are to be told waits for them. */
  runningIds(): readonly string[]
}

/**
 * Tells plugins what happened: at least once, in order per plugin and subject, later again when a
 * handler fails.
 */
export class DeliveryWorker extends QueueWorker<Delivery> {
  constructor(
    source: DeliverySource,
    { work = 'all', ...options }: Partial<QueueWorkerOptions> & { work?: DeliveryWork } = {}
  ) {
    super(
      {
        claimDue: (limit) => claimDeliveries(source.runningIds(), limit, work),
        handle: (delivery) => tellHandler(source, delivery),
        markDone: markDelivered,
        async markFailed(delivery, error) {
          const { id, pluginId: plugin, hook, attempt } = delivery
          logger.warn({ err: error, plugin }, `${hook} ${id} failed, attempt ${attempt}`)
          await markUndelivered(delivery, error)
        },
        // With several processes a claim ends by itself.
        freeClaims: async () => isSqlite() && (await freeDeliveries(work)),
        forget: forgetDeliveries,
        onNew: onNewDeliveries,
      },
      options
    )
  }
}
