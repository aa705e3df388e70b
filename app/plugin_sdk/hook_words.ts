import type { HookName, RuleStage, SlotName } from '#app/plugin_sdk/hook_points'

/** When a hook point is called, for docs/plugins/hooks.md. */
export const HOOK_WORDS: Readonly<Record<HookName, string>> = {
  'till_session.before_open': 'A till is about to be opened at a register that reaches the server.',
  'till_session.opened': 'A till was opened.',
  'cash.before_movement': 'Money is about to be put into the till or taken out of it.',
  'cash.moved': 'Money was put in or taken out.',
  'xreport.sections': 'An X report is shown; sections may be added, totals never change.',
  'till_session.before_close':
    'A till is about to be closed: its money is counted, its Z is not made yet.',
  'till_session.closed': 'A till was closed and its Z report made.',
  'zreport.sections':
    'A Z report is made; sections are kept and printed with it, totals never change.',
  'sale.before_complete':
    'Payment is about to begin: the last moment at which a sale may be refused.',
  'sale.enrich': 'The same moment; the answer is kept with the sale under the plugin’s id.',
  'sale.tx': 'The sale is being stored; own rows are written with it or not at all.',
  'sale.completed': 'The sale is stored. Nothing that happens here can reach it.',
  'sale.before_park': 'A sale is about to be parked.',
  'sale.parked': 'A sale was parked.',
  'sale.before_void': 'A completed sale is about to be post-voided.',
  'sale.voided': 'A completed sale was post-voided.',
  'return.before_complete': 'Goods are about to be taken back.',
  'return.completed': 'Goods were taken back.',
  'customer.before_save': 'A customer is about to be stored.',
  'customer.saved': 'A customer was stored.',
  'item.before_save': 'An item is about to be stored.',
  'item.saved': 'An item was stored.',
  'stock.before_adjust': 'Stock is about to be adjusted by hand.',
  'stock.moved': 'Stock has moved, by a sale or by hand.',
  'operator.before_sign_on':
    'An operator whose PIN is right is about to sign on at a register; nobody overrides it.',
  'privacy.export': 'A customer asked for what is kept of them.',
  'privacy.erase':
    'A customer was erased; it is told until the handler ends well, also to plugins that were switched off.',
  'settings.changed':
    'The plugin’s own settings were saved (`own`), or the shop’s prices and taxes (`pricing`).',
}

export const RULE_WORDS: Readonly<Record<RuleStage, string>> = {
  'price.base': 'What one piece of a line costs before any discount.',
  'price.line': 'Discounts of single lines.',
  'price.sale': 'Bundles and discounts of the whole sale.',
  'price.coupon': 'Discounts that come after all others of the sale.',
  'tax.classify': 'Which tax category a line has here and for this customer.',
  'tax.compute': 'The taxes; one plugin at most.',
  'total.round': 'What cash is rounded to; one plugin at most.',
  'sale.validate': 'What is wrong with a sale; an error keeps it from being paid.',
  'receipt.blocks': 'Blocks of text, QR codes and barcodes on the receipt.',
}

export const SLOT_WORDS: Readonly<Record<SlotName, string>> = {
  'nav.main': 'Entry of the back office’s rail.',
  'nav.register': 'Entry of the register’s menu.',
  'draft_sale.top': 'Above the lines of a sale.',
  'draft_sale.side': 'Beside the lines of a sale.',
  'draft_sale.footer': 'Between the lines and the total.',
  'draft_sale.line.badge': 'A small mark on a line.',
  'draft_sale.line.actions': 'Buttons of a line.',
  'item.tile.badge': 'A small mark on a tile.',
  'item.detail': 'A section of an item’s page.',
  'customer.card': 'On the customer of a sale at the register.',
  'customer.detail.tab': 'A section of a customer’s page.',
  'tender.panel': 'Where money is taken.',
  'checkout.complete': 'After a sale is paid.',
  'sale.detail.tab': 'A section of a sale’s page.',
  'sale.actions': 'Buttons of a sale’s page.',
  'till_session.open.form': 'Where a till is opened.',
  'till_session.close.form': 'Where a till is closed.',
  'report.page': 'A section of the reports.',
  'settings.page': 'A section of the plugin’s settings.',
  'dashboard.widget': 'A section of Today.',
}
