interface NavigationEntry {
  href: string
  icon: string
  label: string
  task: string | readonly string[]
  /** Pages of one group, shown as tabs on each of them. */
  tabs?: readonly { href: string; label: string; task: string }[]
}

/** The pages of the group Prices. */
export const priceTabs = [
  { href: '/promotions', label: 'promotions.title', task: 'promotions.view' },
  { href: '/coupon_batches', label: 'coupons.title', task: 'promotions.view' },
  { href: '/price_lists', label: 'price_lists.title', task: 'items.view' },
  { href: '/coming_prices', label: 'catalog.coming.title', task: 'items.view' },
  { href: '/price_labels', label: 'catalog.labels.title', task: 'items.view' },
] as const

/** The rail of the back office: few words, one icon each, shown to whom the task is granted. */
const navigation: NavigationEntry[] = [
  { href: '/', icon: 'i-lucide-sun', label: 'core.navigation.today', task: 'today.view' },
  {
    href: '/sales',
    icon: 'i-lucide-receipt-text',
    label: 'core.navigation.sales',
    task: 'sales.view',
  },
  { href: '/items', icon: 'i-lucide-package', label: 'core.navigation.items', task: 'items.view' },
  {
    href: '/promotions',
    icon: 'i-lucide-tags',
    label: 'core.navigation.prices',
    task: priceTabs.map(({ task }) => task),
    tabs: priceTabs,
  },
  {
    href: '/stock',
    icon: 'i-lucide-warehouse',
    label: 'core.navigation.stock',
    task: 'stock.view',
  },
  {
    href: '/customers',
    icon: 'i-lucide-users',
    label: 'core.navigation.customers',
    task: 'customers.view',
  },
  { href: '/tills', icon: 'i-lucide-wallet', label: 'core.navigation.tills', task: 'tills.view' },
  {
    href: '/journal',
    icon: 'i-lucide-scroll-text',
    label: 'core.navigation.journal',
    task: 'journal.view',
  },
  {
    href: '/settings',
    icon: 'i-lucide-settings',
    label: 'core.navigation.settings',
    task: [
      'stores.manage',
      'registers.manage',
      'users.manage',
      'tax.manage',
      'tenders.manage',
      'system.manage',
      'health.view',
      'backups.manage',
      'data.export',
      'plugins.manage',
    ],
  },
]

/** What the signed-in person may open; a group leads to the first of its pages that they may. */
export function openNavigation(may: (task: string | readonly string[]) => boolean | undefined) {
  return navigation
    .filter(({ task }) => may(task))
    .map((entry) => ({
      ...entry,
      href: entry.tabs?.find(({ task }) => may(task))?.href ?? entry.href,
    }))
}

/** The sections of the settings; their texts stand at `stores.settings.sections.<key>`. */
export const settingsSections = [
  { key: 'stores', href: '/settings/stores', icon: 'i-lucide-store', task: 'stores.manage' },
  {
    key: 'registers',
    href: '/settings/registers',
    icon: 'i-lucide-monitor-smartphone',
    task: 'registers.manage',
  },
  { key: 'people', href: '/settings/people', icon: 'i-lucide-users', task: 'users.manage' },
  { key: 'roles', href: '/settings/roles', icon: 'i-lucide-shield-check', task: 'users.manage' },
  { key: 'tax', href: '/settings/tax', icon: 'i-lucide-percent', task: 'tax.manage' },
  {
    key: 'tenders',
    href: '/settings/tender_types',
    icon: 'i-lucide-credit-card',
    task: 'tenders.manage',
  },
  {
    key: 'secure_connection',
    href: '/settings/secure_connection',
    icon: 'i-lucide-lock-keyhole',
    task: 'system.manage',
  },
  { key: 'health', href: '/settings/health', icon: 'i-lucide-heart-pulse', task: 'health.view' },
  {
    key: 'backups',
    href: '/settings/backups',
    icon: 'i-lucide-archive',
    task: 'backups.manage',
  },
  { key: 'plugins', href: '/plugins', icon: 'i-lucide-puzzle', task: 'plugins.manage' },
  { key: 'move_in', href: '/move-in', icon: 'i-lucide-file-up', task: 'items.import' },
  {
    key: 'upgrade',
    href: '/settings/upgrade',
    icon: 'i-lucide-arrow-up-circle',
    task: 'system.manage',
  },
  { key: 'export', href: '/settings/export', icon: 'i-lucide-package-open', task: 'data.export' },
]
