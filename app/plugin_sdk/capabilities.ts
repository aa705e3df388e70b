/**
 * What a plugin may ask for. `ctx` gives nothing else. Code in a process of its own has no other way
 * into the shop; code that the owner trusts to run inside of Tillhouse could find one, and the pages
 * say so.
 */
export const CAPABILITIES: Readonly<Record<string, string>> = {
  'sales:read': 'Read sales, returns and their lines.',
  'sales:write:ext': 'Keep own values with a sale.',
  'customers:read': 'Read customers: id, number, groups.',
  'customers:read:pii': 'Read who a customer is: name, address, telephone, e-mail.',
  'customers:write': 'Make and change customers.',
  'catalog:read': 'Read items, departments and prices.',
  'catalog:write': 'Change items.',
  'stock:read': 'Read stock levels.',
  'stock:write': 'Adjust stock.',
  'cash:read': 'Read till sessions and cash movements.',
  'users:read': 'Read names of operators.',
  'settings:own': 'Keep own settings.',
  'secrets:own': 'Keep own secrets, encrypted.',
  'db:own': 'Keep own tables.',
  'files:own': 'Keep own files.',
  'fields:own': 'Read and fill in its own fields of items and customers.',
  'hook:tx': 'Write own rows inside the transaction of a sale.',
  'schedule': 'Work at a time of its own.',
  'jobs:own': 'Do work of its own later, and again where it failed.',
  'live:own': 'Tell its own parts on open pages and registers what is new.',
  'webhook': 'Be called by other systems.',
  'print': 'Print.',
  'mail:send': 'Send e-mail in the shop’s name.',
  'ui:page': 'Have pages of its own.',
  'device:printer': 'Drive a receipt printer.',
  'device:drawer': 'Open the cash drawer.',
  'device:display': 'Drive a customer display.',
}

/** `192.168.1.40`, `192.168.0.0/16`, `[fd00::]/8`. */
const RANGE = /^(\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|\[[0-9a-fA-F:.]+\](\/\d{1,3})?)$/

/** Capabilities that name what they are for behind the last colon. */
export const SCOPED_CAPABILITIES: Readonly<
  Record<string, { scope: RegExp; example: string; meaning: string }>
> = {
  'net:': {
    scope: /^https?:\/\/[^/\s*]+(\/\S*)?$/,
    example: 'net:https://api.acme.example/*',
    meaning:
      'Call an address on the network; `*` stands for the rest of its path, no path for all of the host.',
  },
  'net:private:': {
    scope: RANGE,
    example: 'net:private:192.168.0.0/16',
    meaning:
      'Let the addresses above lead into the shop’s own network: to these machines, by a name as well.',
  },
  'net:setting:': {
    scope: /^[a-z][A-Za-z0-9_]*$/,
    example: 'net:setting:serverAddress',
    meaning: 'Call the address that the owner types into this setting, and what lies below it.',
  },
  'hook:veto:': {
    scope: /^[a-z_]+(\.[a-z_]+)+$/,
    example: 'hook:veto:sale.before_complete',
    meaning: 'Stop an act by saying no at its hook point.',
  },
  'ui:slot:': {
    scope: /^[a-z_]+(\.[a-z_]+)+$/,
    example: 'ui:slot:draft_sale.side',
    meaning: 'Stand in a place of the screens.',
  },
  'device:tcp:': {
    scope:
      /^(\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|\[[0-9a-fA-F:.]+\](\/\d{1,3})?)(:\d{1,5}(-\d{1,5})?)?$/,
    example: 'device:tcp:192.168.0.0/16:9100-9199',
    meaning: 'Reach devices at these addresses and ports; every port where none is named.',
  },
}

export function isCapability(cap: string): boolean {
  return (
    Object.hasOwn(CAPABILITIES, cap) ||
    Object.entries(SCOPED_CAPABILITIES).some(
      ([prefix, { scope }]) => cap.startsWith(prefix) && scope.test(cap.slice(prefix.length))
    )
  )
}
