import { ITEM_SORTS } from '#app/catalog/items/find_item_ids'
import { CUSTOMER_SORTS } from '#app/customers/customer_validator'
import { ENTRY_KINDS } from '#app/reporting/journal/journal_validator'
import { PERIODS } from '#app/reporting/today/period'
import { SALE_SORTS } from '#app/sales/history/find_sales'
import { SALE_KINDS } from '#app/sales/sale_validator'
import { STOCK_SORTS } from '#app/stock/stock_validator'

/** Rows of the shop that filters and addresses name. */
export interface VisitFacts {
  departmentId: string
  registerId: string
  operatorId: string
  tenderTypeId: string
  itemId: string
  customerId: string
  receiptNumber: string
  tillSessionId: string
  /** A business date in the middle of the trade, and an earlier one. */
  date: string
  earlierDate: string
  gtin: string
  name: string
}

/** A list with everything it can be sorted and narrowed by; `''` stands for no filter. */
interface List {
  path: string
  sorts: readonly string[]
  filters: string[]
}

/** Far behind the last page of any list: lists turn back to their last page or show an empty one. */
const FAR = 90_000

/** Addresses of the back office: every list in every order with every filter, first page and a deep one. */
export function pageVisits(facts: VisitFacts): string[] {
  return [...lists(facts).flatMap(visitsOf), ...singlePages(facts)]
}

function lists(facts: VisitFacts): List[] {
  const [word, other] = facts.name.split(' ')
  return [
    {
      path: '/items',
      sorts: ITEM_SORTS,
      filters: [
        '',
        `department=${facts.departmentId}`,
        'tag=tag-7',
        'archived=1',
        'low=1',
        'no_picture=1',
        `q=${facts.gtin}`,
        `q=${word!.slice(0, 1)}`,
        'q=s',
        `q=${word}+${other}`,
        `q=${facts.name}`,
        `department=${facts.departmentId}&q=${word}`,
      ],
    },
    {
      path: '/stock',
      sorts: STOCK_SORTS,
      filters: ['', 'low=1', `q=${word}`, `low=1&q=${word}`],
    },
    {
      path: '/customers',
      sorts: CUSTOMER_SORTS,
      filters: ['', 'archived=1', 'q=berg', 'q=b', 'q=anna+berg', 'q=40000017', 'q=nobody'],
    },
    { path: '/sales', sorts: SALE_SORTS, filters: saleFilters(facts) },
    {
      path: '/sale_reviews',
      sorts: [],
      filters: ['', 'reason=clock_skew', 'reason=price_differs'],
    },
    {
      path: '/tills',
      sorts: [],
      filters: ['', `date=${facts.date}`, `register=${facts.registerId}`],
    },
    {
      path: '/journal',
      sorts: [],
      filters: [
        '',
        `register=${facts.registerId}`,
        ...[ENTRY_KINDS[0]!, 'sale.completed'].map((kind) => `kind=${kind}`),
        `operator=${facts.operatorId}`,
        `from=${facts.earlierDate}&to=${facts.date}`,
        `kind=sale.completed&operator=${facts.operatorId}`,
      ],
    },
    {
      path: '/past_sales',
      sorts: [],
      filters: ['', 'q=%2317', 'q=1234', 'q=nothing'],
    },
    {
      path: '/balances',
      sorts: [],
      filters: ['', 'empty=1', 'q=berg', 'q=0042', 'kind=credit', 'kind=credit&q=anna+berg'],
    },
    { path: '/settings/health/documents', sorts: [], filters: [''] },
    { path: `/stock/${facts.itemId}`, sorts: [], filters: [''] },
    { path: '/tills/safe', sorts: [], filters: [''] },
  ]
}

function saleFilters(facts: VisitFacts): string[] {
  const always = `from=2000-01-01`
  return [
    '',
    always,
    `from=${facts.earlierDate}&to=${facts.date}`,
    `${always}&fromHour=9&toHour=11`,
    `${always}&operator=${facts.operatorId}`,
    `${always}&register=${facts.registerId}`,
    ...SALE_KINDS.map((kind) => `${always}&kind=${kind}`),
    `${always}&tender=${facts.tenderTypeId}`,
    `${always}&minimum=900&maximum=950`,
    `${always}&review=1`,
    `q=${facts.receiptNumber}`,
    'q=123.45',
    `q=${facts.gtin}`,
    `q=${facts.name.split(' ')[0]}`,
    'q=berg',
  ]
}

function visitsOf({ path, sorts, filters }: List): string[] {
  return filters.flatMap((filter) =>
    [...sorts.map((sort) => `sort=${sort}`), '', `page=${FAR}`].map((choice) => {
      const query = [filter, choice].filter((part) => part !== '').join('&')
      return query === '' ? path : `${path}?${query}`
    })
  )
}

function singlePages(facts: VisitFacts): string[] {
  return [
    ...PERIODS.map((period) => `/?period=${period}`),
    '/departments',
    '/move-in',
    '/option_groups',
    '/promotions',
    '/promotions/create',
    '/promotion_calendar',
    '/coupon_batches',
    '/coming_prices',
    '/price_labels',
    '/price_labels?from=2020-01-01',
    `/price_labels?department=${facts.departmentId}`,
    '/price_lists',
    '/customer_groups',
    '/items/new',
    '/settings',
    '/settings/backups',
    '/settings/export',
    '/settings/health',
    '/settings/health/events',
    '/settings/stores',
    '/settings/registers',
    '/settings/tax',
    '/settings/tender_types',
    '/settings/people',
    '/settings/roles',
    `/items/${facts.itemId}`,
    `/customers/${facts.customerId}`,
    `/tills/${facts.tillSessionId}`,
    ...['berg', 'b', facts.gtin, facts.name, facts.receiptNumber, '123.45'].map(
      (text) => `/palette?q=${text}`
    ),
  ]
}

/** What registers ask for while they sell. */
export function registerVisits(facts: VisitFacts): string[] {
  return [
    '/api/register/bootstrap',
    '/api/till_sessions/current',
    '/api/register/catalog/changes?since=1',
    '/api/register/catalog',
    `/api/items/by_identifier/${facts.gtin}`,
    ...['b', 'so me', facts.name, facts.gtin].map((text) => `/api/items/search?q=${text}`),
    '/api/parked_sales',
    '/api/sales',
    ...['berg', 'b', '40000017'].map((text) => `/api/customers?q=${text}`),
    '/api/print_jobs',
  ]
}
