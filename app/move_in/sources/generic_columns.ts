import { foldHeader } from '#app/move_in/sources/fold_header'

/** Fields that several columns may mean; of the others the first column wins. */
const REPEATABLE: ReadonlySet<string> = new Set(['ignore', 'gtin', 'alias', 'custom'])

/**
 * Headers that shops' files have, in five languages and as web shops and other tills export them,
 * folded as `foldHeader` does. A header's place in its list does not matter; whole headers only.
 */
const HEADERS: Record<string, string> = {
  sku: `sku|variant sku|item number|item no|item code|article number|article no|product code|product id|varenummer|
    varenr|artikkelnummer|artikkelnr|artikelnummer|artikelnr|artikelcode|productcode|tuotenumero|tuotekoodi|nimikenumero|
    vare nr|artnr|id`,
  gtin: `gtin|ean|ean13|ean 13|ean kode|ean code|barcode|barcodes|bar code|variant barcode|upc|gtin ean|isbn|
    gtin upc ean or isbn|strekkode|stregkode|streckkod|viivakoodi|ean koodi|ean nummer|streepjescode|item number barcode`,
  plu: 'plu|plu code|plu kode|plu nr|plu koodi',
  alias: 'alias|aliases|short code|kortkode|hurtigkode|genvejskode|pikakoodi|snelcode',
  name: `name|title|item name|product name|item|description short|navn|varenavn|produktnavn|tittel|vare|naam|artikelnaam|
    productnaam|omschrijving|nimi|tuotenimi|tuote|nimike|benamning|namn`,
  description: `description|body html|body|long description|product description|beskrivelse|produktbeskrivelse|
    beschrijving|lange omschrijving|kuvaus|tuotekuvaus|beskrivning|short description`,
  department: `department|category|categories|product type|type|group|item group|varegruppe|varetype|avdeling|afdeling|
    kategori|gruppe|productgroep|groep|categorie|artikelgroep|osasto|tuoteryhma|kategoria|ryhma|varugrupp`,
  price: `price|unit price|selling price|sales price|retail price|regular price|variant price|price incl vat|
    price including vat|price inc tax|pris|utsalgspris|salgspris|pris inkl mva|pris inkl moms|udsalgspris|
    verkoopprijs|prijs|prijs incl btw|hinta|myyntihinta|hinta sis alv|verollinen hinta|msrp`,
  cost: `cost|cost price|unit cost|purchase price|cost per item|cost of goods|innpris|innkjopspris|kostpris|indkobspris|
    kostprijs|inkoopprijs|ostohinta|hankintahinta|wholesale price`,
  unit: 'unit|uom|unit of measure|enhet|enhed|eenheid|yksikko|myyntiyksikko|salgsenhet',
  content: `content|contents|volume|volum|size|net content|net weight|weight|weight kg|innhold|indhold|nettoinnhold|vekt|
    nettovekt|vaegt|nettovaegt|inhoud|gewicht|nettogewicht|sisalto|tilavuus|paino|nettopaino`,
  contentUnit:
    'content unit|volume unit|weight unit|innholdsenhet|indholdsenhed|inhoudseenheid|sisallon yksikko',
  taxCategory: `tax|vat|tax class|tax category|tax rate|vat rate|vat percent|mva|mva sats|mva kode|moms|moms sats|momskode|
    btw|btw tarief|btw percentage|alv|alv kanta|alv prosentti|verokanta`,
  stock: `stock|quantity|on hand|in stock|stock on hand|antall|beholdning|lager|lagerbeholdning|antal|voorraad|aantal|
    varasto|saldo|maara|varastosaldo`,
  tags: 'tags|tag|labels|etiketter|etiketten|stikkord|merker|tunnisteet|avainsanat|trefwoorden|nogleord',
  minimumAge:
    'minimum age|age limit|age|aldersgrense|aldersgraense|leeftijd|leeftijdsgrens|ikaraja',
}

const TARGET_OF = new Map(
  Object.entries(HEADERS).flatMap(([target, headers]) =>
    headers.split('|').map((header) => [foldHeader(header), target] as const)
  )
)

/** What each column means by its header; what is not known is left out until a person says so. */
export function recogniseItemColumns(headers: readonly string[]): string[] {
  const used = new Set<string>()
  return headers.map((header) => {
    const target = TARGET_OF.get(foldHeader(header)) ?? 'ignore'
    if (used.has(target) && !REPEATABLE.has(target)) return 'ignore'
    used.add(target)
    return target
  })
}
