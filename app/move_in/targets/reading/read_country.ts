const LOCALES = ['en', 'nb', 'da', 'nl', 'fi', 'sv', 'de', 'fr', 'es']
/** The three letters of ISO 3166 of countries that exports are likely to name so. */
const THREE_LETTERS =
  'NOR:NO DNK:DK SWE:SE FIN:FI NLD:NL BEL:BE DEU:DE GBR:GB IRL:IE FRA:FR ESP:ES PRT:PT ITA:IT AUT:AT ' +
  'CHE:CH POL:PL EST:EE LVA:LV LTU:LT ISL:IS USA:US CAN:CA AUS:AU NZL:NZ LUX:LU CZE:CZ UK:GB'

let names: Map<string, string> | null = null

/** `NO`, `NOR`, `Norway`, `Norge`, `Norja`: all are NO. Null for what is no country that is known. */
export function readCountry(text: string): string | null {
  names ??= countryNames()
  return names.get(text.trim().toLowerCase()) ?? null
}

function countryNames(): Map<string, string> {
  const known = new Map<string, string>()
  for (const locale of LOCALES) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const code of twoLetterCodes()) {
      const name = display.of(code)
      if (!name) continue
      known.set(name.toLowerCase(), code)
      known.set(code.toLowerCase(), code)
    }
  }
  for (const pair of THREE_LETTERS.split(' ')) {
    const [long, short] = pair.split(':')
    known.set(long!.toLowerCase(), short!)
  }
  known.set('united states of america', 'US')
  return known
}

function twoLetterCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
