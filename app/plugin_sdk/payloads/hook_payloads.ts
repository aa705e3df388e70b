import type { HookName } from '#app/plugin_sdk/hook_points'
import type {
  AskedCustomer,
  AskedItem,
  AskedSignOn,
  AskedStockAdjustment,
  ChangedSettings,
  CustomerConcerned,
  MovedStock,
  SavedCustomer,
  SavedItems,
} from '#app/plugin_sdk/payloads/records'
import type {
  AskedPark,
  AskedSale,
  AskedVoid,
  CompletedSale,
  ParkedSaleTold,
} from '#app/plugin_sdk/payloads/sales'
import type {
  AskedCashMovement,
  AskedClosing,
  AskedOpening,
  AskedReport,
  ClosedTillSession,
  MovedCash,
  OpenedTillSession,
} from '#app/plugin_sdk/payloads/tills'

/**
 * What handlers are given at each hook point, all in version 1: plain data, frozen. Amounts are
 * minor units, quantities thousandths, times ISO 8601 in UTC.
 */
export interface HookPayloads {
  'till_session.before_open': AskedOpening
  'till_session.opened': OpenedTillSession
  'cash.before_movement': AskedCashMovement
  'cash.moved': MovedCash
  'xreport.sections': AskedReport
  'till_session.before_close': AskedClosing
  'till_session.closed': ClosedTillSession
  'zreport.sections': AskedReport
  'sale.before_complete': AskedSale
  'sale.enrich': AskedSale
  'sale.tx': CompletedSale
  'sale.completed': CompletedSale
  'sale.before_park': AskedPark
  'sale.parked': ParkedSaleTold
  'sale.before_void': AskedVoid
  'sale.voided': CompletedSale
  'return.before_complete': AskedSale
  'return.completed': CompletedSale
  'customer.before_save': AskedCustomer
  'customer.saved': SavedCustomer
  'item.before_save': AskedItem
  'item.saved': SavedItems
  'stock.before_adjust': AskedStockAdjustment
  'stock.moved': MovedStock
  'operator.before_sign_on': AskedSignOn
  'privacy.export': CustomerConcerned
  'privacy.erase': CustomerConcerned
  'settings.changed': ChangedSettings
}

/** Does not compile while a hook point has no payload. */
export type PayloadOf<Hook extends HookName> = HookPayloads[Hook]
