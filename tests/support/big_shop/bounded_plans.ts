import { isSqlite } from '#core/sql'

interface Bounded {
  part: RegExp
  fault: 'sorts' | 'scans' | 'reads all'
  /** MariaDB counts rows and reads a table whole where most of it fits; SQLite gets no such leave. */
  onlyOnMariadb?: true
  reason: string
}

/** What may be read through or sorted beside an index all the same, and why it stays small. */
const BOUNDED: Bounded[] = [
  {
    part: /limit (2000|50)\) as f join/,
    fault: 'sorts',
    reason: 'counted before: two thousand at most',
  },
  { part: /\b(item_|parent_|sale_|c\.|i\.|s\.)?id in \(…\)/, fault: 'sorts', reason: 'one page' },
  {
    part: /\b(item_id|parent_id|sale_id|till_session_id|customer_id) = \?/,
    fault: 'sorts',
    reason: 'what belongs to one item, sale, session or customer',
  },
  {
    part: /where t\.tag = \? and i\.archived_at/,
    fault: 'sorts',
    reason: "the shop's own favourites",
  },
  {
    part: /from outbox_events where dead_at is not null/,
    fault: 'sorts',
    reason: 'what was given up: few, or somebody looks at once',
  },
  {
    part: /where d\.state = 'quarantined'/,
    fault: 'sorts',
    reason: 'documents in quarantine: few, or somebody looks at once',
  },
  {
    part: /t\.open_register_id in/,
    fault: 'sorts',
    reason: 'one open till session of each register',
  },
  {
    part: /from past_sales where store_id = \? group by month, currency/,
    fault: 'reads all',
    reason: 'sums by month, from an index in that order',
  },
  {
    part: /from balance_accounts where balance_minor <> 0 group by kind, currency/,
    fault: 'scans',
    reason: 'sums of all that is owed, from an index in that order',
  },
  {
    part: /exists\(select 1 from sales where store_id = \?\)/,
    fault: 'reads all',
    reason: 'stops at the first',
  },
  {
    part: /(p\.item_id in \(…\) and \(p\.store_id is null|from item_identifiers where item_id in \(…\) and kind)/,
    fault: 'scans',
    onlyOnMariadb: true,
    reason: 'prices and codes of five hundred labels, a good part of so small a shop',
  },
  {
    part: /where i\.kind in \('deposit', 'fee'\)/,
    fault: 'sorts',
    reason: 'the price rows of one deposit or fee at a time',
  },
  { part: /where i\.id = \?/, fault: 'sorts', reason: 'one item' },
  { part: /t\.business_date = \?/, fault: 'sorts', reason: "one day's till sessions" },
  {
    part: /group by (t\.tender_type_id|l\.item_id|l\.department_id|t\.tax_rate_id, t\.rate_ppm)/,
    fault: 'sorts',
    reason: 'the sums of thirty days at most, sorted when they are made',
  },
  {
    part: /s\.till_session_id in \(…\) and l\.margin_tax_minor is not null group by/,
    fault: 'sorts',
    reason: 'the rates on margins of one day',
  },
  {
    part: /where v\.resolved_at is null and s\.store_id = \? group by v\.reason/,
    fault: 'sorts',
    reason: 'a handful of reasons, sorted when they are counted',
  },
  { part: /limit 150\) as c/, fault: 'sorts', reason: 'at most 150 words' },
  {
    part: /\) as found join \w+ [as] on [as]\.id = found\.id/,
    fault: 'sorts',
    reason: 'what a text names: one amount, at most four hundred items or customers',
  },
  {
    part: /group by i\.unit_cost_minor_e4/,
    fault: 'sorts',
    reason: 'the value of all stock: read aside, after the page in a large shop',
  },
  {
    part: /limit (2001|10001)\) as counted/,
    fault: 'scans',
    onlyOnMariadb: true,
    reason: 'stops there',
  },
  { part: /limit 2000\) as f join/, fault: 'scans', onlyOnMariadb: true, reason: 'stops there' },
  {
    part: /\bi\.id in \(…\)/,
    fault: 'scans',
    onlyOnMariadb: true,
    reason: 'five hundred items of a snapshot, here a fifth of all',
  },
  {
    part: /s\.id in \(select t\.sale_id|select sale_id as id from sale_lines/,
    fault: 'scans',
    onlyOnMariadb: true,
    reason: 'a tender or word that much of the trade has',
  },
]

/** Statements that differ only in how many values a list holds are one. */
export function plainStatement(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\((\?, )*\?\)/g, '(…)')
    .trim()
}

export function isBounded(plain: string, fault: string): boolean {
  return BOUNDED.some(
    (one) =>
      fault.startsWith(one.fault) && one.part.test(plain) && !(one.onlyOnMariadb && isSqlite())
  )
}
