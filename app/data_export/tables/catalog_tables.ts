import { type ExportTable, SHOP_CURRENCY, table } from '#app/data_export/export_table'

/** The currency of items' costs and of options. */
const CURRENCY = `${SHOP_CURRENCY} as currency`
const first = (kind: string) =>
  `(select d.value from item_identifiers d where d.item_id = i.id and d.kind = '${kind}'
    and d.pack_quantity_thousandths is null order by d.position limit 1)`

export const catalogTables: readonly ExportTable[] = [
  table(
    'items',
    'Items, each followed by its variants, with codes and the price in force in every store',
    `select i.id as item_id, i.parent_id as parent_item_id, i.name, ${first('sku')} as sku,
            (select group_concat(d.value) from item_identifiers d
              where d.item_id = i.id and d.kind = 'gtin' and d.pack_quantity_thousandths is null) as gtin, ${first('plu')} as plu,
            (select group_concat(json_object('kind', d.kind, 'value', d.value, 'pack', d.pack_name,
                                             'thousandths', d.pack_quantity_thousandths))
               from item_identifiers d where d.item_id = i.id
                and (d.pack_quantity_thousandths is not null or d.kind = 'alias')) as other_codes, e.name as department,
            t.code as tax_category, i.unit, i.kind, i.is_sellable, i.is_open_price, i.tracks_stock,
            (select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id
              and p.store_id is null and p.valid_from <= {now} and (p.valid_to is null or p.valid_to > {now})
              order by p.valid_from desc limit 1) as price,
            i.unit_cost_minor_e4 as cost, ${CURRENCY}, i.description, i.minimum_age,
            i.content_quantity_thousandths as content, i.content_unit,
            i.low_stock_thousandths as low_stock, i.variant_axes, i.variant_values, i.sale_hours,
            (select group_concat(g.tag) from item_tags g where g.item_id = i.id) as tags,
            i.custom, i.archived_at, i.created_at, i.updated_at
       from items i left join departments e on e.id = i.department_id
       left join tax_categories t on t.id = i.tax_category_id
      order by coalesce(i.parent_id, i.id), case when i.parent_id is null then 0 else 1 end, i.id`,
    `item_id, parent_item_id, name, sku, gtin, plu, other_codes, department, tax_category, unit, kind, is_sellable yes_no,
     is_open_price yes_no, tracks_stock yes_no, price unit_price, cost unit_price, currency, description,
     minimum_age integer, content quantity, content_unit, low_stock quantity, variant_axes json,
     variant_values json, sale_hours json, tags, custom json, archived_at instant, created_at instant, updated_at instant`
  ),
  table(
    'custom_values',
    'What is filled in at items and customers in fields that plugins added',
    `select entity, record_id, plugin_id, field_values from custom_values
      order by entity, record_id, plugin_id`,
    'entity, record_id, plugin_id, field_values json'
  ),
  table(
    'variants',
    'Items that are a variant of another one',
    `select id as item_id, parent_id as parent_item_id, name, variant_values from items
      where parent_id is not null order by id`,
    'item_id, parent_item_id, name, variant_values json'
  ),
  table(
    'identifiers',
    'Every code that finds an item; with a pack, how many of the item it stands for',
    `select item_id, kind, value, position, pack_name, pack_quantity_thousandths as pack_quantity
       from item_identifiers order by id`,
    'item_id, kind, value, position integer, pack_name, pack_quantity quantity'
  ),
  table(
    'prices',
    'Prices with the time in which they hold; without a store they hold in all',
    `select p.id as price_id, p.item_id, p.store_id, p.currency, p.unit_price_minor_e4 as price,
            p.includes_tax, p.version, p.valid_from, p.valid_to from item_prices p order by p.id`,
    `price_id, item_id, store_id, currency, price unit_price, includes_tax yes_no, version integer,
     valid_from instant, valid_to instant`
  ),
  table(
    'promotions',
    'Promotions in the order they count, with what they do as JSON; without a store they run in all',
    `select p.id as promotion_id, p.store_id, p.currency, p.position, p.name, p.kind, p.state, p.version,
            p.definition, p.starts_at, p.ends_at, p.max_uses, p.budget_minor as budget,
            p.gives_back, p.created_at, p.updated_at from promotions p order by p.position, p.id`,
    `promotion_id, store_id, currency, position integer, name, kind, state, version integer,
     definition json, starts_at, ends_at, max_uses integer, budget amount, gives_back,
     created_at instant, updated_at instant`
  ),
  table(
    'promotion_versions',
    'Every version that a promotion has had',
    `select v.promotion_id, v.version, v.name, v.definition, v.max_uses, v.budget_minor as budget,
            v.gives_back, p.currency, v.saved_by_id, v.saved_at
       from promotion_versions v join promotions p on p.id = v.promotion_id
      order by v.promotion_id, v.version`,
    `promotion_id, version integer, name, definition json, max_uses integer, budget amount, gives_back,
     currency, saved_by_id, saved_at instant`
  ),
  table(
    'coupon_batches',
    'Coupons of promotions, as they were made together',
    `select b.id as coupon_batch_id, b.promotion_id, b.name, b.kind, b.prefix, b.coupon_count,
            b.uses_per_coupon, b.valid_from, b.valid_to, b.customer_id, b.state, b.created_at
       from coupon_batches b order by b.id`,
    `coupon_batch_id, promotion_id, name, kind, prefix, coupon_count integer, uses_per_coupon integer,
     valid_from day, valid_to day, customer_id, state, created_at instant`
  ),
  table(
    'coupons',
    'Every coupon with what it may and what it has been used',
    `select c.id as coupon_id, c.batch_id as coupon_batch_id, c.code, c.uses_allowed,
            c.uses_counted, c.state from coupons c order by c.id`,
    'coupon_id, coupon_batch_id, code, uses_allowed integer, uses_counted integer, state'
  ),
  table(
    'coupon_uses',
    'The sales on which coupons counted, and what gave a use back',
    `select u.coupon_id, u.sale_id, u.used_at, u.given_back_by_sale_id
       from coupon_uses u order by u.sale_id, u.coupon_id`,
    'coupon_id, sale_id, used_at instant, given_back_by_sale_id'
  ),
  table(
    'promotion_usage',
    'What is used of the limits of promotions',
    `select u.promotion_id, u.uses_counted, u.discount_counted_minor as discount, p.currency
       from promotion_usage u join promotions p on p.id = u.promotion_id order by u.promotion_id`,
    'promotion_id, uses_counted integer, discount amount, currency'
  ),
  table(
    'promotion_uses',
    'The sales on which promotions with a limit counted, and what gave a use back',
    `select u.promotion_id, u.sale_id, u.discount_minor as discount, p.currency, u.used_at,
            u.given_back_by_sale_id
       from promotion_uses u join promotions p on p.id = u.promotion_id
      order by u.sale_id, u.promotion_id`,
    'promotion_id, sale_id, discount amount, currency, used_at instant, given_back_by_sale_id'
  ),
  table(
    'price_lists',
    'Price lists in their order; without a rate their prices are in price_list_items',
    `select l.id as price_list_id, l.name, l.store_id, l.currency, l.includes_tax, l.position,
            l.rate_ppm as rate, l.starts_on, l.ends_on, l.is_for_groups, l.customer_id, l.channels, l.archived_at, l.created_at,
            l.updated_at from price_lists l order by l.id`,
    `price_list_id, name, store_id, currency, includes_tax yes_no, position integer, rate rate,
     starts_on day, ends_on day, is_for_groups yes_no, customer_id, channels, archived_at instant, created_at instant, updated_at instant`
  ),
  table(
    'price_list_groups',
    'Groups of customers that a price list is for',
    'select price_list_id, group_id from price_list_groups order by price_list_id, group_id',
    'price_list_id, group_id'
  ),
  table(
    'price_list_items',
    'Prices in price lists, from a quantity on, with the time in which they hold',
    `select p.id as price_id, p.price_list_id, p.item_id, l.currency, p.from_quantity_thousandths as from_quantity,
            p.unit_price_minor_e4 as price, p.version, p.valid_from, p.valid_to
       from price_list_items p join price_lists l on l.id = p.price_list_id order by p.id`,
    `price_id, price_list_id, item_id, currency, from_quantity quantity, price unit_price, version integer,
     valid_from instant, valid_to instant`
  ),
  table(
    'item_tags',
    'Tags of items',
    'select item_id, tag from item_tags order by item_id, tag',
    'item_id, tag'
  ),
  table(
    'departments',
    'Departments',
    `select d.id as department_id, d.parent_id as parent_department_id, d.name, t.code as tax_category,
            d.position, d.is_sellable, d.archived_at
       from departments d left join tax_categories t on t.id = d.tax_category_id order by d.id`,
    `department_id, parent_department_id, name, tax_category, position integer, is_sellable yes_no,
     archived_at instant`
  ),
  table(
    'options',
    'Options that are chosen while selling, by group',
    `select o.id as option_id, g.name as option_group, g.minimum, g.maximum, o.name,
            o.unit_price_minor_e4 as price, ${CURRENCY}, o.position
       from options o join option_groups g on g.id = o.option_group_id order by o.id`,
    'option_id, option_group, minimum integer, maximum integer, name, price unit_price, currency, position integer'
  ),
  table(
    'item_options',
    'Which groups of options an item is sold with',
    `select x.item_id, g.name as option_group, x.position
       from item_option_groups x join option_groups g on g.id = x.option_group_id
      order by x.item_id, x.position`,
    'item_id, option_group, position integer'
  ),
  table(
    'item_fees',
    'Deposits and fees that come with each unit of an item',
    `select f.item_id, f.fee_item_id, i.name as fee, i.kind, f.quantity_thousandths as quantity, f.position
       from item_fees f join items i on i.id = f.fee_item_id order by f.item_id, f.position`,
    'item_id, fee_item_id, fee, kind, quantity quantity, position integer'
  ),
  table(
    'item_components',
    'What kits are made of',
    `select c.item_id, c.component_item_id, i.name as component, c.quantity_thousandths as quantity,
            c.position
       from item_components c join items i on i.id = c.component_item_id order by c.item_id, c.position`,
    'item_id, component_item_id, component, quantity quantity, position integer'
  ),
  table(
    'pictures',
    'Pictures of items; the files lie in the folder pictures',
    `select m.id as picture_id, m.item_id, m.kind, m.path, m.alt, m.width, m.height, m.position
       from item_media m order by m.id`,
    'picture_id, item_id, kind, path, alt, width integer, height integer, position integer'
  ),
  table(
    'tax_rates',
    'Tax categories with their rates by country and date',
    `select c.code as tax_category, c.name as category_name, c.scheme, r.country, r.region, r.levy, r.name,
            r.rate_ppm as rate, r.is_compound, r.standard_code, r.valid_from, r.valid_to
       from tax_rates r join tax_categories c on c.id = r.tax_category_id order by r.id`,
    `tax_category, category_name, scheme, country, region, levy, name, rate rate, is_compound yes_no,
     standard_code, valid_from day, valid_to day`
  ),
  table(
    'tax_rules',
    'Goods that are taxed as another category where they are eaten here or taken away',
    `select r.id as tax_rule_id, r.country, c.code as tax_category, r.place, a.code as taxed_as,
            r.valid_from, r.valid_to
       from tax_rules r join tax_categories c on c.id = r.tax_category_id
       join tax_categories a on a.id = r.taxed_as_id order by r.id`,
    'tax_rule_id, country, tax_category, place, taxed_as, valid_from day, valid_to day'
  ),
  table(
    'stock_levels',
    'What lies where',
    `select l.location_id, o.name as location, o.store_id, s.name as store, l.item_id, i.name,
            ${first('sku')} as sku,
            l.on_hand_thousandths as on_hand, l.held_thousandths as held
       from stock_levels l join stock_locations o on o.id = l.location_id
       join stores s on s.id = o.store_id join items i on i.id = l.item_id
      order by l.location_id, l.item_id`,
    'location_id, location, store_id, store, item_id, name, sku, on_hand quantity, held quantity'
  ),
  table(
    'stock_movements',
    'What came and went',
    `select m.id as movement_id, m.location_id, m.item_id, m.quantity_thousandths as quantity, m.kind,
            m.reason, m.source_id, m.unit_cost_minor_e4 as cost, s.currency, m.operator_id, m.occurred_at
       from stock_movements m join stock_locations o on o.id = m.location_id
       join stores s on s.id = o.store_id order by m.id`,
    `movement_id, location_id, item_id, quantity quantity, kind, reason, source_id, cost unit_price,
     currency, operator_id, occurred_at instant`
  ),
]
