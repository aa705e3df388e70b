/**
 * Who may import whom. Read by the boundary check and by the test that compares it with the table
 * in app/README.md. A domain may always import itself and npm packages, save where it says so.
 */
export const DOMAINS = {
  pricing: [],
  barcodes: [],
  documents: ['pricing'],
  core: [],
  journal: ['core', 'documents'],
  users: ['core', 'journal', 'hooks'],
  stores: ['core', 'pricing', 'barcodes', 'documents', 'users', 'journal', 'hooks'],
  customers: ['core', 'documents', 'users', 'journal', 'stores', 'hooks'],
  balances: ['core', 'pricing', 'documents', 'users', 'stores', 'customers', 'journal'],
  devices: ['core', 'stores'],
  catalog: ['core', 'pricing', 'barcodes', 'users', 'stores', 'journal', 'hooks'],
  price_lists: ['core', 'pricing', 'users', 'stores', 'customers', 'catalog', 'journal'],
  promotions: [
    'core',
    'pricing',
    'documents',
    'users',
    'stores',
    'customers',
    'catalog',
    'journal',
  ],
  past_sales: ['core', 'pricing', 'users', 'stores', 'customers', 'catalog', 'journal'],
  stock: ['core', 'pricing', 'catalog', 'users', 'stores', 'journal', 'hooks'],
  tills: ['core', 'pricing', 'documents', 'users', 'stores', 'journal', 'hooks'],
  tenders: ['core', 'pricing', 'users', 'stores', 'customers', 'devices', 'journal'],
  sales: [
    'core',
    'pricing',
    'documents',
    'barcodes',
    'journal',
    'users',
    'stores',
    'catalog',
    'stock',
    'customers',
    'tills',
    'tenders',
    'balances',
    'past_sales',
    'promotions',
    'price_lists',
    'hooks',
    'rules',
  ],
  receipts: [
    'core',
    'pricing',
    'documents',
    'users',
    'stores',
    'sales',
    'tills',
    'balances',
    'devices',
    'journal',
  ],
  https: ['core', 'users', 'stores', 'journal'],
  backups: ['core', 'users', 'stores', 'journal'],
  rules: ['pricing'],
  plugin_sdk: ['core', 'pricing'],
  hooks: ['core', 'plugin_sdk'],
  plugin_kernel: [
    'core',
    'pricing',
    'rules',
    'documents',
    'users',
    'stores',
    'journal',
    'plugin_sdk',
    'hooks',
  ],
  register: '*',
  setup: '*',
  reporting: '*',
  upgrade: '*',
  data_export: '*',
  move_in: '*',
  health: '*',
}

/** Nobody imports these: they sit on top of every domain. */
export const TOPS = [
  'register',
  'setup',
  'reporting',
  'data_export',
  'move_in',
  'health',
  'upgrade',
]

/** What the browser may run; everything else of app/ is for types only. */
export const ISOMORPHIC = ['pricing', 'documents', 'barcodes', 'rules']

/** Domains that know nothing but themselves, not even an npm package or node:. */
export const PURE = ['pricing', 'barcodes']
