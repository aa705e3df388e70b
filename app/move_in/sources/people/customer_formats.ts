import type { SourceFormat } from '#app/move_in/engine/source'
import { isSaid } from '#app/move_in/sources/nexopos_items'
import { formatsOf } from '#app/move_in/sources/known_headers'
import { rowByRow } from '#app/move_in/sources/row_by_row'

const customers = formatsOf({
  kind: 'customers',
  repeatable: ['phone', 'address', 'country', 'note', 'consent', 'custom'],
  rest: 'custom',
  assemble: rowByRow,
})

/** Customers of a Shopify admin, with the addresses under either of the names it has used. */
const shopify = customers('shopify', {
  needs: ['first name', 'last name', 'email'],
  marks: ['first name', 'accepts email marketing|accepts marketing', 'total spent', 'total orders'],
  fields: {
    number: 'customer id',
    firstName: 'first name',
    lastName: 'last name',
    email: 'email',
    consent: 'accepts email marketing|accepts marketing|accepts sms marketing',
    company: 'default address company|company',
    address: 'default address address1|default address address2|address1|address2',
    city: 'default address city|city',
    country: 'default address country code|country code|country',
    postalCode: 'default address zip|zip',
    phone: 'phone|default address phone',
    note: 'note',
  },
})

/** WooCommerce: the report of its admin, and the usual export plug-in. */
const woocommerce = customers('woocommerce', {
  marks: [
    'username|user login|customer id',
    'total spend|total spent|billing email|date registered',
    'email|billing email',
  ],
  fields: {
    number: 'customer id',
    name: 'name|billing full name',
    firstName: 'first name|billing first name',
    lastName: 'last name|billing last name',
    company: 'billing company|company',
    email: 'email|billing email',
    phone: 'billing phone|phone',
    address: 'billing address 1|billing address 2',
    postalCode: 'billing postcode|postal code|postcode',
    city: 'billing city|city',
    country: 'billing country|country region|country',
  },
})

const square = customers('square', {
  needs: ['first name', 'last name', 'email address'],
  marks: ['square customer id|reference id', 'email address', 'creation source|first visit'],
  fields: {
    number: 'square customer id',
    firstName: 'first name',
    lastName: 'last name',
    email: 'email address',
    phone: 'phone number',
    company: 'company name',
    address: 'street address 1|street address 2',
    city: 'city',
    postalCode: 'postal code',
    note: 'memo',
    consent: 'email subscription status',
  },
})

const lightspeed = customers('lightspeed', {
  needs: ['first name', 'last name', 'email'],
  marks: [
    'customer code',
    'first name',
    'physical address1|physical address 1|customer group name',
  ],
  fields: {
    number: 'customer code',
    firstName: 'first name',
    lastName: 'last name',
    company: 'company name',
    email: 'email',
    phone: 'phone|mobile',
    address:
      'physical address1|physical address2|physical address 1|physical address 2|physical suburb',
    city: 'physical city',
    postalCode: 'physical postcode',
    country: 'physical country id|physical country',
    note: 'note',
  },
})

const loyverse = customers('loyverse', {
  needs: ['customer name', 'email'],
  marks: ['customer name', 'points balance', 'customer code|total visits'],
  fields: {
    number: 'customer code',
    name: 'customer name',
    email: 'email',
    phone: 'phone',
    address: 'address',
    city: 'city',
    postalCode: 'postal code',
    country: 'country',
    note: 'note',
  },
})

const opensourcepos = customers('opensourcepos', {
  needs: ['first name', 'last name', 'email'],
  marks: ['first name', 'account number', 'discount type', 'taxable'],
  fields: {
    number: 'account number',
    firstName: 'first name',
    lastName: 'last name',
    consent: 'consent',
    email: 'email',
    phone: 'phone number',
    address: 'address 1|address2|address 2',
    city: 'city',
    postalCode: 'zip',
    country: 'country',
    note: 'comments',
    company: 'company',
  },
})

/** Customers of NexoPOS; its list says `Not Defined` where there is nothing. */
const nexopos: SourceFormat = {
  ...customers('nexopos', {
    needs: ['email'],
    marks: [
      'first name|name',
      'account amount|wallet balance|account credit',
      'purchases amount|purchase amount|owed amount|group',
    ],
    fields: {
      firstName: 'first name|name',
      lastName: 'last name|surname',
      email: 'email',
      phone: 'phone',
      address: 'pobox|address 1|address 2',
      note: 'description',
    },
  }),
  async *assemble(openRows) {
    for await (const record of rowByRow(openRows))
      yield { ...record, fields: record.fields.filter(isSaid) }
  },
}

/** Tillhouse's own export. */
const tillhouse = customers('tillhouse', {
  marks: ['customer id', 'vat number', 'postal code', 'archived at'],
  fields: {
    number: 'number',
    name: 'name',
    company: 'company',
    vatNumber: 'vat number',
    email: 'email',
    phone: 'phone',
    address: 'address',
    postalCode: 'postal code',
    city: 'city',
    country: 'country',
    note: 'note',
    ignore: 'customer id|created at|updated at|archived at|custom',
  },
})

const generic: SourceFormat = (() => {
  const format = customers('generic', {
    marks: [
      'name|customer|customer name|full name|first name|navn|kunde|kundenavn|fornavn|naam|klant|klantnaam|voornaam|nimi|asiakas|etunimi',
      'email|e mail|mail|phone|telephone|mobile|epost|e post|telefon|mobil|telefoon|telefoonnummer|mobiel|puhelin|sahkoposti|puhelinnumero|company|city|customer number|kundenummer|kundenr|klantnummer|asiakasnumero',
    ],
    fields: {
      number:
        'number|customer number|customer no|customer id|account number|kundenummer|kundenr|klantnummer|asiakasnumero|id',
      name: 'name|customer|customer name|full name|navn|kunde|kundenavn|naam|klant|klantnaam|nimi|asiakas',
      firstName: 'first name|firstname|given name|fornavn|voornaam|etunimi',
      lastName: 'last name|lastname|surname|family name|etternavn|efternavn|achternaam|sukunimi',
      company: 'company|company name|organisation|firma|bedrijf|bedrijfsnaam|yritys',
      vatNumber:
        'vat number|vat no|vat id|org nr|orgnr|organisasjonsnummer|cvr|momsnummer|btw nummer|alv numero|y tunnus',
      email: 'email|e mail|mail|email address|epost|e post|e postadresse|emailadres|sahkoposti',
      phone:
        'phone|telephone|mobile|phone number|telefon|mobil|tlf|telefonnummer|telefoon|telefoonnummer|mobiel|puhelin|puhelinnumero',
      address:
        'address|street|address 1|address 2|adresse|gate|gade|vej|adres|straat|osoite|katuosoite',
      postalCode: 'postal code|postcode|zip|zip code|postnummer|postnr|postkode|postinumero',
      city: 'city|town|place|poststed|by|sted|plaats|woonplaats|kaupunki|postitoimipaikka',
      country: 'country|country code|land|landkode|landcode|maa|maatunnus',
      note: 'note|notes|comment|comments|memo|notat|merknad|note til kunde|bemaerkning|notitie|opmerking|muistiinpano|huomautus',
      consent:
        'consent|marketing consent|newsletter|samtykke|nyhetsbrev|nyhedsbrev|toestemming|nieuwsbrief|suostumus|uutiskirje',
    },
  })
  // A table of people is only taken for one when nothing else is recognised.
  return { ...format, score: (headers) => Math.min(12, Math.round(format.score(headers) / 5)) }
})()

export const customerFormats: readonly SourceFormat[] = [
  tillhouse,
  opensourcepos,
  shopify,
  square,
  lightspeed,
  loyverse,
  nexopos,
  woocommerce,
  generic,
]
