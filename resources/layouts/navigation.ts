/** The rail of the back office: few words, one icon each, shown to whom the task is granted. */
export const navigation = [
  { href: '/', icon: 'i-lucide-sun', label: 'core.navigation.today', task: 'today.view' },
  {
    href: '/sales',
    icon: 'i-lucide-receipt-text',
    label: 'core.navigation.sales',
    task: 'sales.view',
  },
  { href: '/items', icon: 'i-lucide-package', label: 'core.navigation.items', task: 'items.view' },
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
    task: ['stores.manage', 'registers.manage', 'users.manage', 'tax.manage', 'tenders.manage'],
  },
]
