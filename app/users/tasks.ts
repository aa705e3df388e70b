/**
 * Everything a person may be allowed to do, one key per act. Grants, routes and the register name
 * these keys; screens translate them as `users.tasks.<key with dots as underscores>`.
 */
export const TASKS = [
  // Back office
  'today.view',
  'sales.view',
  'sales.review',
  'journal.view',
  'items.view',
  'items.edit',
  'items.import',
  'prices.edit',
  'promotions.view',
  'promotions.edit',
  'costs.view',
  'stock.view',
  'stock.adjust',
  'customers.view',
  'customers.edit',
  'balances.view',
  'balances.adjust',
  'tills.view',
  'safe.manage',
  'stores.manage',
  'registers.manage',
  'users.manage',
  'tax.manage',
  'tenders.manage',
  'data.export',
  'system.manage',
  'backups.manage',
  'health.view',
  'health.mend',
  'plugins.manage',
  // Register
  'register.sell',
  'line.discount',
  'line.override_price',
  'line.void',
  'line.sell_expired',
  'sale.discount',
  'sale.relieve_tax',
  'sale.void',
  'sale.park',
  'sale.return',
  'sale.return_without_receipt',
  'sale.return_outside_policy',
  'sale.below_minimum_margin',
  'sale.waive_restocking_fee',
  'sale.change_service_charge',
  'refusal.pass',
  'sale.post_void',
  'gift_card.sell',
  'gift_card.redeem',
  'receipt.copy',
  'price.look_up',
  'till.open',
  'till.close',
  'till.count_open',
  'till.move_cash',
  'till.no_sale',
  'till.x_report',
] as const

export type Task = (typeof TASKS)[number]

/** Caps on a granted task. A discount above `maximumRatePpm` needs a manager override. */
export interface GrantLimits {
  maximumRatePpm?: number
  maximumAmountMinor?: number
}

export interface GrantRow {
  task: Task | '*'
  effect: 'allow' | 'deny'
  /** A grant to the person; its denial beats every role. */
  isPersonal: boolean
  storeId: string | null
  departmentId: string | null
  limits: GrantLimits
}

const REGISTER_TASKS: Task[] = [
  'register.sell',
  'line.discount',
  'line.void',
  'sale.discount',
  'sale.void',
  'sale.park',
  'sale.return',
  'gift_card.sell',
  'gift_card.redeem',
  'receipt.copy',
  'price.look_up',
  'till.open',
  'till.close',
  'till.move_cash',
  'till.no_sale',
  'till.x_report',
]

/** Starting roles of a new shop; the owner may change every one of them. */
export const STARTING_ROLES: Record<string, { task: Task | '*'; limits?: GrantLimits }[]> = {
  owner: [{ task: '*' }],
  manager: TASKS.filter(
    (task) =>
      ![
        'users.manage',
        'stores.manage',
        'system.manage',
        'backups.manage',
        'plugins.manage',
        'data.export',
      ].includes(task)
  ).map((task) => ({ task })),
  cashier: [
    ...REGISTER_TASKS.map((task) =>
      task === 'line.discount' || task === 'sale.discount'
        ? { task, limits: { maximumRatePpm: 100_000 } }
        : { task }
    ),
    { task: 'items.view' },
    { task: 'customers.view' },
  ],
  stock_clerk: (
    [
      'items.view',
      'items.edit',
      'items.import',
      'stock.view',
      'stock.adjust',
      'costs.view',
    ] as const
  ).map((task) => ({ task })),
  accountant: (
    [
      'today.view',
      'sales.view',
      'journal.view',
      'tills.view',
      'items.view',
      'promotions.view',
      'costs.view',
      'stock.view',
      'customers.view',
      'balances.view',
    ] as const
  ).map((task) => ({ task })),
}
