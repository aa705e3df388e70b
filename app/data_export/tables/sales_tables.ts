import { type ExportTable, table } from '#app/data_export/export_table'

export const salesTables: readonly ExportTable[] = [
  table(
    'sales',
    'Sales and returns',
    `select id as sale_id, store_id, register_id, till_session_id, kind, receipt_number, business_date,
            completed_at, operator_id, customer_id, post_void_of_sale_id, currency, base_minor as base,
            discount_minor as discount, net_minor as net, tax_minor as tax, gross_minor as gross,
            tip_minor as tip, rounding_minor as rounding, cost_minor as cost,
            uncosted_net_minor as uncosted_net from sales order by id`,
    `sale_id, store_id, register_id, till_session_id, kind, receipt_number, business_date day,
     completed_at instant, operator_id, customer_id, post_void_of_sale_id, currency, base amount,
     discount amount, net amount, tax amount, gross amount, tip amount, rounding amount, cost amount,
     uncosted_net amount`
  ),
  table(
    'sale_lines',
    'Lines of sales',
    `select l.id as line_id, l.sale_id, l.position, l.item_id, l.name, l.identifier, l.unit,
            l.quantity_thousandths as quantity, l.unit_price_minor_e4 as unit_price,
            l.unit_cost_minor_e4 as unit_cost, l.cost_minor as cost, l.batch, l.serial, l.expires_on, l.line_discount_minor as line_discount,
            l.sale_discount_minor as sale_discount, l.net_minor as net, l.tax_minor as tax,
            l.gross_minor as gross, s.currency, l.source_line_id
       from sale_lines l join sales s on s.id = l.sale_id order by l.id`,
    `line_id, sale_id, position integer, item_id, name, identifier, unit, quantity quantity,
     unit_price unit_price, unit_cost unit_price, cost amount, batch, serial, expires_on day, line_discount amount, sale_discount amount, net amount,
     tax amount, gross amount, currency, source_line_id`
  ),
  table(
    'deposit_slips',
    'Slips of reverse-vending machines that were paid out, or are promised to a sale',
    `select p.store_id, p.code, p.sale_id, p.amount_minor as amount, s.currency, p.held_until, p.paid_at
       from deposit_slips p join stores s on s.id = p.store_id order by p.store_id, p.code`,
    'store_id, code, sale_id, amount amount, currency, held_until instant, paid_at instant'
  ),
  table(
    'sale_taxes',
    'Taxes of lines',
    `select x.sale_line_id as line_id, x.sale_id, x.name, x.rate_ppm as rate, x.net_minor as net,
            x.tax_minor as tax, s.currency
       from sale_line_taxes x join sales s on s.id = x.sale_id order by x.sale_line_id, x.position`,
    'line_id, sale_id, name, rate rate, net amount, tax amount, currency'
  ),
  table(
    'sale_promotions',
    'What promotions took off sales',
    `select u.sale_id, u.promotion_id, u.version, u.uses, u.discount_minor as discount, s.currency
       from sale_promotions u join sales s on s.id = u.sale_id order by u.sale_id, u.promotion_id`,
    'sale_id, promotion_id, version integer, uses integer, discount amount, currency'
  ),
  table(
    'sale_components',
    'What one of each kit on a sale was made of',
    `select c.sale_line_id as line_id, c.sale_id, c.position, c.item_id,
            c.quantity_thousandths as quantity, c.unit_cost_minor_e4 as unit_cost, s.currency
       from sale_line_components c join sales s on s.id = c.sale_id order by c.sale_line_id, c.position`,
    'line_id, sale_id, position integer, item_id, quantity quantity, unit_cost unit_price, currency'
  ),
  table(
    'sale_tenders',
    'How sales were paid',
    `select id as tender_id, sale_id, name, kind, given_minor as given, amount_minor as amount,
            change_minor as change_given, currency, reference from sale_tenders order by id`,
    'tender_id, sale_id, name, kind, given amount, amount amount, change_given amount, currency, reference'
  ),
  table(
    'till_sessions',
    'Till sessions',
    `select t.id as till_session_id, t.store_id, t.register_id, t.business_date, t.state, t.opened_at,
            t.opened_by_id, t.closed_at, t.closed_by_id, t.float_minor as float_amount, t.sales_count,
            t.sales_minor as sales_amount, t.returns_count, t.returns_minor as returns_amount,
            t.expected_cash_minor as expected_cash, s.currency
       from till_sessions t join stores s on s.id = t.store_id order by t.id`,
    `till_session_id, store_id, register_id, business_date day, state, opened_at instant, opened_by_id,
     closed_at instant, closed_by_id, float_amount amount, sales_count integer, sales_amount amount,
     returns_count integer, returns_amount amount, expected_cash amount, currency`
  ),
  table(
    'cash_movements',
    'Cash in and out of tills outside sales',
    `select id as movement_id, till_session_id, store_id, kind, amount_minor as amount, currency, reason,
            operator_id, occurred_at from cash_movements order by id`,
    `movement_id, till_session_id, store_id, kind, amount amount, currency, reason, operator_id,
     occurred_at instant`
  ),
  table(
    'safe_movements',
    'Cash in and out of stores’ safes',
    `select m.id as movement_id, m.store_id, m.kind, m.amount_minor as amount, m.currency, m.reason,
            m.source_document_id, m.operator_id, m.occurred_at from safe_movements m order by m.id`,
    `movement_id, store_id, kind, amount amount, currency, reason, source_document_id, operator_id,
     occurred_at instant`
  ),
  table(
    'gift_card_lines',
    'Lines of sales that sold gift cards or took them back: money kept for customers, no turnover',
    `select g.line_id, g.sale_id, g.store_id, g.business_date, g.amount_minor as amount, s.currency
       from gift_card_lines g join sales s on s.id = g.sale_id order by g.line_id`,
    'line_id, sale_id, store_id, business_date day, amount amount, currency'
  ),
  table(
    'tender_types',
    'Ways to pay',
    `select t.id as tender_type_id, t.store_id, t.code, t.name, t.kind, t.archived_at
       from tender_types t order by t.id`,
    'tender_type_id, store_id, code, name, kind, archived_at instant'
  ),
  table(
    'receipt_copies',
    'Copies of receipts that were printed',
    `select c.id as copy_id, c.sale_id, c.number, c.operator_id, c.printed_at
       from receipt_copies c order by c.id`,
    'copy_id, sale_id, number integer, operator_id, printed_at instant'
  ),
  table(
    'sale_reviews',
    'What was noticed about sales, and who looked at it',
    `select r.id as review_id, r.sale_id, r.reason, r.detail, r.created_at, r.resolved_at,
            r.resolved_by_id from sale_reviews r order by r.id`,
    `review_id, sale_id, reason, detail json, created_at instant, resolved_at instant, resolved_by_id`
  ),
  table(
    'manager_overrides',
    'What one person allowed another at a register',
    `select o.id as override_id, o.store_id, o.register_id, o.operator_id, o.authorised_by_id, o.task,
            o.context, o.created_at from manager_overrides o order by o.id`,
    `override_id, store_id, register_id, operator_id, authorised_by_id, task, context json,
     created_at instant`
  ),
  table(
    'parked_sales',
    'Sales that were put aside, with the draft as JSON',
    `select p.id as parked_sale_id, p.store_id, p.register_id, p.operator_id, p.label,
            p.gross_minor as gross, s.currency, p.draft, p.parked_at, p.recalled_at, p.recalled_by_id
       from parked_sales p join stores s on s.id = p.store_id order by p.id`,
    `parked_sale_id, store_id, register_id, operator_id, label, gross amount, currency, draft json,
     parked_at instant, recalled_at instant, recalled_by_id`
  ),
  table(
    'z_reports',
    'Z reports, with the whole report and the counts as JSON',
    `select z.id as z_report_id, z.till_session_id, z.store_id, z.register_id, z.series, z.number,
            z.business_date, z.over_short_minor as over_short, s.currency, z.report, z.counts, z.closed_at
       from z_reports z join stores s on s.id = z.store_id order by z.id`,
    `z_report_id, till_session_id, store_id, register_id, series integer, number integer,
     business_date day, over_short amount, currency, report json, counts json, closed_at instant`
  ),
  table(
    'past_sales',
    'Sales of the system used before, as they moved in',
    `select p.id as past_sale_id, p.store_id, p.source, p.number, p.occurred_at, p.business_date,
            p.customer_id, p.customer_text, p.currency, p.gross_minor as gross,
            p.discount_minor as discount, p.tax_minor as tax, p.refunded_minor as refunded, p.note
       from past_sales p order by p.id`,
    `past_sale_id, store_id, source, number, occurred_at instant, business_date day, customer_id,
     customer_text, currency, gross amount, discount amount, tax amount, refunded amount, note`
  ),
  table(
    'past_sale_lines',
    'Lines of past sales',
    `select l.past_sale_id, l.position, l.kind, l.item_id, l.name, l.identifier,
            l.quantity_thousandths as quantity, l.gross_minor as gross, l.discount_minor as discount,
            l.tax_minor as tax, p.currency
       from past_sale_lines l join past_sales p on p.id = l.past_sale_id
      order by l.past_sale_id, l.position`,
    `past_sale_id, position integer, kind, item_id, name, identifier, quantity quantity, gross amount,
     discount amount, tax amount, currency`
  ),
  table(
    'past_sale_taxes',
    'Taxes of past sales',
    `select t.past_sale_id, t.name, t.rate_ppm as rate, t.tax_minor as tax, p.currency
       from past_sale_taxes t join past_sales p on p.id = t.past_sale_id
      order by t.past_sale_id, t.position`,
    'past_sale_id, name, rate rate, tax amount, currency'
  ),
  table(
    'past_sale_tenders',
    'How past sales were paid',
    `select t.past_sale_id, t.name, t.amount_minor as amount, p.currency
       from past_sale_tenders t join past_sales p on p.id = t.past_sale_id
      order by t.past_sale_id, t.position`,
    'past_sale_id, name, amount amount, currency'
  ),
]
