import type { SourceFormat } from '#app/move_in/engine/source'
import { formatsOf } from '#app/move_in/sources/known_headers'
import { rowByRow } from '#app/move_in/sources/row_by_row'

const alike = { repeatable: ['note'], rest: 'ignore', assemble: rowByRow } as const
const giftCards = formatsOf({ kind: 'gift_cards', ...alike })
const credits = formatsOf({ kind: 'credits', ...alike })

/** Formats of gift cards and of customers' credit. Shopify tells the last characters of a code only. */
export const balanceFormats: readonly SourceFormat[] = [
  giftCards('tillhouse', {
    marks: ['gift card id', 'last four', 'issued amount', 'balance'],
    fields: {
      key: 'gift card id',
      code: 'code',
      lastFour: 'last four',
      balance: 'balance',
      initial: 'issued amount',
      currency: 'currency',
      issuedAt: 'issued at',
      expiresOn: 'expires on',
      state: 'state',
      holderNumber: 'customer number',
      holderEmail: 'customer email',
      holderName: 'customer name',
      note: 'note',
    },
  }),
  giftCards('shopify', {
    marks: [
      'last characters|code last characters|last 4 characters',
      'balance|current balance',
      'expires on|initial balance|initial value',
    ],
    fields: {
      key: 'id|gift card id',
      code: 'code|gift card code',
      lastFour: 'last characters|code last characters|last 4 characters',
      balance: 'balance|current balance',
      initial: 'initial balance|initial value',
      currency: 'currency',
      issuedAt: 'created at|issued at|date issued',
      expiresOn: 'expires on|expiry date|expires at',
      state: 'enabled|status',
      disabledAt: 'disabled at',
      holderEmail: 'customer email|email',
      holderName: 'customer name|customer|recipient name',
      note: 'note|order name',
    },
  }),
  giftCards('square', {
    marks: [
      'gift card number|gan|gift card gan',
      'balance|current balance',
      'state|status|date activated|activation date',
    ],
    fields: {
      code: 'gift card number|gan|gift card gan',
      balance: 'balance|current balance',
      initial: 'activation amount|initial amount|amount loaded',
      currency: 'currency',
      issuedAt: 'date activated|activation date|created at',
      state: 'state|status',
      holderNumber: 'square customer id|customer id',
      holderEmail: 'customer email',
      holderName: 'customer name',
    },
  }),
  giftCards('lightspeed', {
    marks: [
      'gift card number|number',
      'sold at|total sold|total redeemed|outlet sold',
      'balance|remaining balance',
    ],
    fields: {
      code: 'gift card number|number',
      balance: 'balance|remaining balance',
      initial: 'total sold|amount|initial value',
      currency: 'currency',
      issuedAt: 'created at|date sold|sold at',
      expiresOn: 'expires at|expiry|expiry date',
      state: 'status',
      holderName: 'customer|customer name',
      holderNumber: 'customer code',
      note: 'outlet sold|receipt number',
    },
  }),
  giftCards('generic', {
    atMost: 30,
    marks: [
      'gift card|gift card number|gift card code|card number|card code|code|gavekort|gavekortnummer|gavekortkode|cadeaukaart|cadeaukaartnummer|cadeaubon|lahjakortti|lahjakortin numero',
      'balance|remaining|remaining balance|saldo|restbelop|restbeloep|restsaldo|tegoed|jaljella',
    ],
    fields: {
      code: 'gift card|gift card number|gift card code|card number|card code|code|gavekort|gavekortnummer|gavekortkode|cadeaukaart|cadeaukaartnummer|cadeaubon|lahjakortti|lahjakortin numero',
      lastFour: 'last four|last 4|last characters',
      balance: 'balance|remaining|remaining balance|saldo|restbelop|restsaldo|tegoed|jaljella',
      initial: 'initial value|initial balance|value|amount|verdi|belop|belob|waarde|arvo|summa',
      currency: 'currency|valuta|valuutta',
      issuedAt:
        'issued|issued at|date|created at|utstedt|udstedt|dato|uitgegeven|datum|myonnetty|paivays',
      expiresOn:
        'expires|expires on|expiry date|valid until|utloper|utlopsdato|udlober|udlobsdato|vervalt|vervaldatum|vanhenee|voimassa',
      state: 'status|state|tila',
      holderNumber: 'customer number|kundenummer|klantnummer|asiakasnumero',
      holderEmail: 'email|customer email|e mail|epost|e post|sahkoposti',
      holderName: 'customer|customer name|holder|kunde|klant|asiakas',
      note: 'note|notat|notitie|merknad|huomautus|muistiinpano',
    },
  }),
  credits('tillhouse', {
    marks: ['credit id', 'balance', 'customer number'],
    fields: {
      balance: 'balance',
      currency: 'currency',
      holderNumber: 'customer number',
      holderEmail: 'customer email',
      holderName: 'customer name',
    },
  }),
  credits('shopify', {
    marks: ['store credit|store credit balance|credit balance', 'customer email|email|customer id'],
    fields: {
      balance: 'store credit|store credit balance|credit balance|balance',
      currency: 'currency|currency code',
      holderNumber: 'customer id',
      holderEmail: 'customer email|email',
      holderName: 'customer name|name',
      note: 'expires at|note',
    },
  }),
  credits('lightspeed', {
    atMost: 60,
    marks: ['customer code', 'store credit|store credit balance|account balance|credit balance'],
    fields: {
      balance: 'store credit|store credit balance|credit balance',
      holderNumber: 'customer code',
      holderEmail: 'email',
      holderName: 'customer name|name',
    },
  }),
  credits('nexopos', {
    atMost: 35,
    marks: ['first name|name', 'account amount|wallet balance|account credit'],
    fields: {
      balance: 'account amount|wallet balance|account credit',
      holderEmail: 'email',
      holderName: 'name|first name',
    },
  }),
  credits('generic', {
    atMost: 28,
    marks: [
      'customer|customer name|name|email|customer number|kunde|navn|klant|naam|asiakas|nimi|kundenummer|klantnummer|asiakasnumero',
      'credit|store credit|credit balance|tilgode|tilgodehavende|tilgodebelop|tegoed|hyvitys|hyvityssaldo',
    ],
    fields: {
      balance:
        'credit|store credit|credit balance|tilgode|tilgodehavende|tilgodebelop|tegoed|hyvitys|hyvityssaldo',
      currency: 'currency|valuta|valuutta',
      holderNumber: 'customer number|kundenummer|klantnummer|asiakasnumero',
      holderEmail: 'email|e mail|epost|e post|sahkoposti',
      holderName: 'customer|customer name|name|kunde|navn|klant|naam|asiakas|nimi',
      note: 'note|reason|notat|notitie|huomautus',
    },
  }),
]
