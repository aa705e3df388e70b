import type { SourceFormat } from '#app/move_in/engine/source'
import { formatsOf } from '#app/move_in/sources/known_headers'
import { rowsOfSale } from '#app/move_in/sources/sales/rows_of_sale'

const sales = formatsOf({
  kind: 'past_sales',
  repeatable: ['taxName', 'taxAmount', 'tender', 'tenderAmount', 'note'],
  rest: 'ignore',
  assemble: rowsOfSale,
})

const numbered = (text: string) =>
  [1, 2, 3, 4, 5].map((n) => text.replace('#', String(n))).join('|')

/** One row per line; the totals of an order stand on its first row. */
const shopify = sales('shopify', {
  marks: ['name', 'financial status', 'lineitem name', 'total'],
  fields: {
    number: 'name',
    date: 'created at',
    status: 'financial status',
    currency: 'currency',
    total: 'total',
    discount: 'discount amount',
    tax: 'taxes',
    taxName: numbered('tax # name'),
    taxAmount: numbered('tax # value'),
    refunded: 'refunded amount',
    shipping: 'shipping',
    shippingName: 'shipping method',
    tender: 'payment method',
    customerEmail: 'email',
    customerName: 'billing name',
    note: 'notes',
    lineName: 'lineitem name',
    lineIdentifier: 'lineitem sku',
    lineQuantity: 'lineitem quantity',
    lineUnitPrice: 'lineitem price',
    lineDiscount: 'lineitem discount',
  },
})

/** The items detail: one row per line, the sale only as the sum of them. */
const squareItems = sales('square', {
  marks: ['transaction id', 'net sales', 'price point name|item', 'qty'],
  fields: {
    number: 'transaction id',
    date: 'date',
    time: 'time',
    type: 'event type',
    customerNumber: 'customer id',
    customerName: 'customer name',
    note: 'notes',
    lineName: 'item',
    lineVariant: 'price point name',
    lineIdentifier: 'sku',
    lineQuantity: 'qty',
    lineDiscount: 'discounts',
    lineNet: 'net sales',
    lineTax: 'tax',
  },
})

/** Square's transactions: one row per sale, a column per way to pay. */
const squareTransactions = sales('square', {
  marks: ['transaction id', 'total collected', 'gross sales', 'cash|card'],
  fields: {
    number: 'transaction id',
    date: 'date',
    time: 'time',
    type: 'event type',
    total: 'total collected',
    discount: 'discounts',
    tax: 'tax',
    tip: 'tip',
    tenderAmount: 'card|cash|square gift card|other tender',
    customerNumber: 'customer id',
    customerName: 'customer name',
    note: 'description',
  },
})

/** Loyverse's receipts: one row each. */
const loyverseReceipts = sales('loyverse', {
  marks: ['receipt number', 'receipt type', 'total collected', 'payment type'],
  fields: {
    number: 'receipt number',
    date: 'date',
    type: 'receipt type',
    status: 'status',
    total: 'total collected',
    discount: 'discounts',
    tax: 'taxes',
    tender: 'payment type',
    customerName: 'customer name',
    customerEmail: 'customer contacts',
  },
})

/** Loyverse's receipts by item. Whether tax is within its net sales depends on the shop's prices. */
const loyverseItems: SourceFormat = {
  ...sales('loyverse', {
    marks: ['receipt number', 'receipt type', 'net sales', 'item', 'quantity'],
    fields: {
      number: 'receipt number',
      date: 'date',
      type: 'receipt type',
      status: 'status',
      customerName: 'customer name',
      customerEmail: 'customer contacts',
      note: 'comment',
      lineName: 'item',
      lineVariant: 'variant',
      lineIdentifier: 'sku',
      lineQuantity: 'quantity',
      lineDiscount: 'discounts',
      lineSum: 'net sales',
      lineTax: 'taxes',
    },
  }),
  pricesIncludeTax: null,
}

/** A row for the sale, one for each line and one for each payment. */
const lightspeed = sales('lightspeed', {
  marks: ['receipt number', 'line type', 'total', 'paid|register'],
  fields: {
    number: 'receipt number',
    date: 'date',
    lineType: 'line type',
    status: 'status',
    total: 'total',
    lineTotal: 'line total',
    tax: 'sales tax',
    discount: 'discount',
    paid: 'paid',
    customerNumber: 'customer code',
    customerName: 'customer name',
    note: 'note',
    lineName: 'details',
    lineIdentifier: 'sku',
    lineQuantity: 'quantity',
    lineNet: 'subtotal',
  },
})

/** The usual export plug-ins: one row per order, or one per line with the totals repeated. */
const woocommerce = sales('woocommerce', {
  marks: [
    'order number|order id|order',
    'order status|status',
    'order total amount|order total|total',
    'payment method title|payment method|shipping total|order shipping amount',
  ],
  fields: {
    number: 'order number|order id|order',
    date: 'order date|date|date created',
    status: 'order status|status',
    currency: 'order currency|currency',
    total: 'order total amount|order total|total',
    tax: 'order total tax amount|tax total|total tax|order tax amount',
    discount: 'cart discount amount|discount total|cart discount',
    refunded: 'order refund amount|refunded total|refunded amount',
    shipping: 'order shipping amount|shipping total|shipping',
    shippingName: 'shipping method title|shipping method',
    tender: 'payment method title|payment method',
    customerNumber: 'customer id',
    customerEmail: 'billing email|email',
    customerName: 'billing full name|customer name|customer',
    note: 'customer note',
    lineName: 'item name|product name|line item name',
    lineIdentifier: 'sku|product sku',
    lineQuantity: 'quantity|qty|quantity refund',
    lineUnitPrice: 'item cost|item price',
  },
})

/** Any table of sales, one row each or one per line, by headers that people use. */
const generic = sales('generic', {
  atMost: 27,
  marks: [
    'receipt number|receipt no|receipt|sale number|sale id|order number|invoice number|transaction id|kvitteringsnummer|kvittering|kvitteringsnr|bonnummer|bilagsnummer|ordrenummer|fakturanummer|kuittinumero|kuitti|tilausnumero',
    'date|time|sold at|created at|dato|tid|datum|tijd|paivays|paivamaara|aika',
    'total|amount|gross|total incl vat|sum|belop|total inkl mva|belob|bedrag|totaal|summa|yhteensa|line total|linjesum|net',
  ],
  fields: {
    number:
      'receipt number|receipt no|receipt|sale number|sale id|order number|invoice number|transaction id|kvitteringsnummer|kvittering|kvitteringsnr|bonnummer|bilagsnummer|ordrenummer|fakturanummer|kuittinumero|kuitti|tilausnumero',
    date: 'date|sold at|created at|dato|datum|paivays|paivamaara',
    time: 'time|tid|tijd|aika|klokkeslett',
    type: 'type|receipt type',
    status: 'status|tila',
    currency: 'currency|valuta|valuutta',
    total:
      'total|amount|gross|total incl vat|sum|belop|total inkl mva|belob|bedrag|totaal|summa|yhteensa',
    net: 'net|total excl vat|netto|ekskl mva|verollinen',
    tax: 'tax|vat|tax total|mva|moms|btw|alv|vero',
    discount: 'discount|rabatt|rabat|korting|alennus',
    refunded: 'refunded|refund|refunded amount|refundert|refunderet|terugbetaald|palautettu',
    tender:
      'payment|payment method|tender|paid by|betaling|betalingsmate|betalingsmade|betaalwijze|maksutapa',
    customerNumber: 'customer number|customer id|kundenummer|klantnummer|asiakasnumero',
    customerEmail: 'email|customer email|epost|e post|sahkoposti',
    customerName: 'customer|customer name|kunde|klant|asiakas',
    note: 'note|comment|notat|notitie|huomautus',
    lineName:
      'item|item name|description|product|vare|varenavn|artikkel|artikel|product name|tuote|tuotenimi',
    lineIdentifier: 'sku|barcode|ean|gtin|varenummer|strekkode|artikelnummer|tuotekoodi|item code',
    lineQuantity: 'quantity|qty|antall|antal|aantal|maara|kpl',
    lineUnitPrice: 'unit price|price|enhetspris|stykpris|pris|stukprijs|prijs|yksikkohinta|hinta',
    lineTotal: 'line total|line amount|linjesum|linjebelop|regeltotaal|rivisumma',
  },
})

export const pastSaleFormats: readonly SourceFormat[] = [
  shopify,
  squareItems,
  squareTransactions,
  loyverseReceipts,
  loyverseItems,
  lightspeed,
  woocommerce,
  generic,
]
