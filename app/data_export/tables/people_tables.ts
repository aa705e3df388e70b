import { type ExportTable, table } from '#app/data_export/export_table'

export const peopleTables: readonly ExportTable[] = [
  table(
    'stores',
    'Stores',
    `select id as store_id, code, name, country, currency, locale, time_zone, prices_include_tax,
            tax_rounding, legal_name, organisation_number, address, postal_code, city, phone, email
       from stores order by id`,
    `store_id, code, name, country, currency, locale, time_zone, prices_include_tax yes_no, tax_rounding,
     legal_name, organisation_number, address, postal_code, city, phone, email`
  ),
  table(
    'registers',
    'Registers',
    'select id as register_id, store_id, number, name, archived_at from registers order by id',
    'register_id, store_id, number integer, name, archived_at instant'
  ),
  table(
    'people',
    'People who work here, without anything they sign in with',
    'select id as operator_id, name, is_active from users order by id',
    'operator_id, name, is_active yes_no'
  ),
  table(
    'customers',
    'Customers',
    `select id as customer_id, number, name, company, vat_number, tax_certificate,
            tax_certificate_reason, tax_certificate_until, email, phone, address, postal_code,
            city, country, note, custom, archived_at, created_at, updated_at from customers order by id`,
    `customer_id, number, name, company, vat_number, tax_certificate, tax_certificate_reason,
     tax_certificate_until day, email, phone, address, postal_code, city, country,
     note, custom json, archived_at instant, created_at instant, updated_at instant`
  ),
  table(
    'customer_groups',
    'Groups and segments of customers',
    `select id as group_id, name, kind, color, position, archived_at, created_at, updated_at
       from customer_groups order by id`,
    'group_id, name, kind, color, position integer, archived_at instant, created_at instant, updated_at instant'
  ),
  table(
    'customer_group_members',
    'Who is in which group, with first and last day',
    `select m.group_id, g.name as group_name, m.customer_id, m.valid_from, m.valid_to
       from customer_group_members m join customer_groups g on g.id = m.group_id
      order by m.group_id, m.customer_id`,
    'group_id, group_name, customer_id, valid_from day, valid_to day'
  ),
  table(
    'gift_cards',
    'Gift cards with their codes and what is on them',
    `select a.id as gift_card_id, g.code_sealed as code, g.last_four, g.state, a.currency,
            a.balance_minor as balance, g.issued_minor as issued_amount, g.issued_at, g.expires_on,
            c.number as customer_number, c.email as customer_email, c.name as customer_name, g.note, g.origin
       from gift_cards g join balance_accounts a on a.id = g.account_id
       left join customers c on c.id = g.customer_id order by a.id`,
    `gift_card_id, code sealed, last_four, state, currency, balance amount, issued_amount amount,
     issued_at instant, expires_on day, customer_number, customer_email, customer_name, note, origin`
  ),
  table(
    'credits',
    'Credit of customers',
    `select a.id as credit_id, a.customer_id, c.number as customer_number, c.email as customer_email,
            c.name as customer_name, a.currency, a.balance_minor as balance, a.changed_at
       from balance_accounts a join customers c on c.id = a.customer_id
      where a.kind = 'credit' order by a.id`,
    `credit_id, customer_id, customer_number, customer_email, customer_name, currency, balance amount,
     changed_at instant`
  ),
  table(
    'balance_movements',
    'The ledger of gift cards and credit',
    `select m.id as movement_id, m.account_id, a.kind as account_kind, m.kind, m.amount_minor as amount,
            a.currency, m.reason, m.source_id, m.store_id, m.operator_id, m.occurred_at
       from balance_movements m join balance_accounts a on a.id = m.account_id order by m.id`,
    `movement_id, account_id, account_kind, kind, amount amount, currency, reason, source_id, store_id,
     operator_id, occurred_at instant`
  ),
]
