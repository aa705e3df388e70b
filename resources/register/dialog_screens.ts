import type { Component } from 'vue'

type Load = () => Promise<{ default: Component }>

/** Every dialog of the register by the name it is opened with; each is a chunk of its own. */
export const dialogScreens: Record<string, Load> = {
  age_check: () => import('./dialogs/age_check.vue'),
  coupon: () => import('./dialogs/coupon.vue'),
  customer: () => import('./dialogs/customer.vue'),
  device_settings: () => import('./dialogs/device_settings.vue'),
  discount: () => import('./dialogs/discount.vue'),
  empties: () => import('./dialogs/empties.vue'),
  exchange_slip: () => import('./dialogs/exchange_slip.vue'),
  expired: () => import('./dialogs/expired.vue'),
  explanation: () => import('./dialogs/explanation.vue'),
  gift_card: () => import('./dialogs/gift_card.vue'),
  gift_card_slip: () => import('./dialogs/gift_card_slip.vue'),
  keys: () => import('./dialogs/keys.vue'),
  mail_receipt: () => import('./dialogs/mail_receipt.vue'),
  manager_override: () => import('./dialogs/manager_override.vue'),
  not_on_file: () => import('./dialogs/not_on_file.vue'),
  note: () => import('./dialogs/note.vue'),
  open_price: () => import('./dialogs/open_price.vue'),
  options: () => import('./dialogs/options.vue'),
  park: () => import('./dialogs/park.vue'),
  parked: () => import('./dialogs/parked.vue'),
  plugin_page: () => import('./dialogs/plugin_page.vue'),
  price: () => import('./dialogs/price.vue'),
  price_check: () => import('./dialogs/price_check.vue'),
  quantity: () => import('./dialogs/quantity.vue'),
  reason: () => import('./dialogs/reason.vue'),
  recent_sales: () => import('./dialogs/recent_sales.vue'),
  refusals: () => import('./dialogs/refusals.vue'),
  tax_relief: () => import('./dialogs/tax_relief.vue'),
  tip: () => import('./dialogs/tip.vue'),
  weight: () => import('./dialogs/weight.vue'),
}

/** Fetches them all while nothing else is to be done, so that the first one opens at once. */
export function fetchDialogsAhead(): void {
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2_000))
  whenIdle(() => {
    for (const load of Object.values(dialogScreens)) void load()
  })
}
