/** Every domain's listeners of outbox events, and its ways of knowing who listens to the sockets. */
import '#app/catalog/listeners'
import '#app/customers/listeners'
import '#app/loyalty/listeners'
import '#app/move_in/listeners'
import '#app/plugin_kernel/listeners'
import '#app/plugin_trials/listeners'
import '#app/receipts/listeners'
import '#app/reporting/listeners'
import '#app/sales/listeners'
import '#app/stock/listeners'
import '#app/stores/realtime_listeners'
import '#app/tills/listeners'
import '#app/users/listeners'
import { fanOutEvents } from '#app/plugin_kernel/deliveries/fan_out'

fanOutEvents()
