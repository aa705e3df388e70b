import { onEvent } from '#core/outbox'
import { keepFailedRules } from '#app/plugin_trials/keep_failed_rules'
import { watchSale } from '#app/plugin_trials/watch_sale'

onEvent('sales.sale.completed', watchSale)
onEvent('sales.sale.completed', keepFailedRules)
