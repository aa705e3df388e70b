import { onEvent } from '#core/outbox'
import { watchSale } from '#app/plugin_trials/watch_sale'

onEvent('sales.sale.completed', watchSale)
