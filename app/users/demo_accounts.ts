/**
 * The people of the demo shop. These passwords and PINs are shown on the demo's sign-in page and
 * exist in the demo's database only: `demo:refuse` keeps a real shop from starting with them.
 */
export const DEMO_ACCOUNTS = [
  {
    role: 'owner',
    name: 'Kari Nordli',
    email: 'kari@demo.tillhouse',
    password: 'fjord-granit-2026',
    pin: '1111',
    color: '#286d54',
  },
  {
    role: 'manager',
    name: 'Jonas Lie',
    email: 'jonas@demo.tillhouse',
    password: 'fjord-granit-2026',
    pin: '2222',
    color: '#0369a1',
  },
  {
    role: 'cashier',
    name: 'Mia Dahl',
    email: 'mia@demo.tillhouse',
    password: 'fjord-granit-2026',
    pin: '3333',
    color: '#b45309',
  },
] as const

/** Every address of a demo account ends so; no real mail host can. */
export const DEMO_MAIL_ENDING = '@demo.tillhouse'
