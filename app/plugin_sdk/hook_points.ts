/**
 * What a handler at a hook point is asked for:
 *
 * - `guard` says nothing or denies; the first denial stops the act, all are collected for display
 * - `filter` may answer a changed value; an invalid one is ignored
 * - `collect` may answer list items; late ones are dropped
 * - `first` is asked in turn until one answers
 * - `tx` runs inside the transaction of the act, on own tables only
 * - `action` hears of it after the commit, from the outbox, at least once
 * - `observe` hears of it in memory, best effort
 */
export const HOOK_KINDS = [
  'guard',
  'filter',
  'collect',
  'first',
  'tx',
  'action',
  'observe',
] as const
export type HookKind = (typeof HOOK_KINDS)[number]

export interface HookPoint {
  /** The current version of its payload; a plugin names it behind an `@`. */
  version: number
  kinds: readonly HookKind[]
  /** True where a denial stops the act. A handler that fails never does, unless the owner said so. */
  mayDeny: boolean
  /** For all handlers of the point together, in milliseconds; 0 where nobody waits. */
  budgetMs: number
}

const told: HookPoint = { version: 1, kinds: ['action'], mayDeny: false, budgetMs: 0 }

function asked(budgetMs: number): HookPoint {
  return { version: 1, kinds: ['guard'], mayDeny: true, budgetMs }
}

function gathered(budgetMs: number): HookPoint {
  return { version: 1, kinds: ['collect'], mayDeny: false, budgetMs }
}

/**
 * Every point in the life of a shop where a plugin's code is called, from opening the till to the Z.
 * What a sale costs and how it is taxed are rules (`RULE_STAGES`), which are no code on the server.
 */
export const HOOK_POINTS = {
  'till_session.before_open': asked(1_000),
  'till_session.opened': told,
  'cash.before_movement': asked(500),
  'cash.moved': told,
  'xreport.sections': gathered(2_000),
  'till_session.before_close': asked(2_000),
  'till_session.closed': told,
  'zreport.sections': gathered(2_000),
  'sale.before_complete': asked(800),
  'sale.enrich': { version: 1, kinds: ['filter'], mayDeny: false, budgetMs: 300 },
  'sale.tx': { version: 1, kinds: ['tx'], mayDeny: true, budgetMs: 100 },
  'sale.completed': told,
  'sale.before_park': asked(500),
  'sale.parked': told,
  'sale.before_void': asked(500),
  'sale.voided': told,
  'return.before_complete': asked(800),
  'return.completed': told,
  'customer.before_save': asked(500),
  'customer.saved': told,
  'item.before_save': asked(500),
  'item.saved': told,
  'stock.before_adjust': asked(500),
  'stock.moved': told,
  'operator.before_sign_on': asked(500),
  'privacy.export': gathered(30_000),
  'privacy.erase': told,
  'settings.changed': told,
} as const satisfies Record<string, HookPoint>
export type HookName = keyof typeof HOOK_POINTS

/** Where rules say something about a sale; run on the register and on the server alike. */
export const RULE_STAGES = [
  'price.base',
  'price.line',
  'price.sale',
  'price.coupon',
  'tax.classify',
  'tax.compute',
  'total.round',
  'sale.validate',
  'receipt.blocks',
] as const
export type RuleStage = (typeof RULE_STAGES)[number]

/** Named places on the screens where a plugin's component may stand. */
export const SLOTS = {
  'nav.main': 1,
  'nav.register': 1,
  'draft_sale.top': 1,
  'draft_sale.side': 1,
  'draft_sale.footer': 1,
  'draft_sale.line.badge': 1,
  'draft_sale.line.actions': 1,
  'item.tile.badge': 1,
  'item.detail': 1,
  'customer.card': 1,
  'customer.detail.tab': 1,
  'tender.panel': 1,
  'checkout.complete': 1,
  'sale.detail.tab': 1,
  'sale.actions': 1,
  'till_session.open.form': 1,
  'till_session.close.form': 1,
  'report.page': 1,
  'settings.page': 1,
  'dashboard.widget': 1,
} as const satisfies Record<string, number>
export type SlotName = keyof typeof SLOTS

/** What a plugin may stand in for. One of them serves a store; the owner chooses between several. */
export const PROVIDERS = ['loyalty', 'tax-engine', 'payment-terminal', 'receipt-printer'] as const
export type ProviderName = (typeof PROVIDERS)[number]
