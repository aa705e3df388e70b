import type { ApiClient } from '@japa/api-client'

/** Good answers to every step of the set-up, as the browser's forms send them. */
export const ANSWERS = {
  place: { locale: 'nb', country: 'NO' },
  owner: {
    name: 'Kari Nordmann',
    email: 'kari@nordmann.test',
    password: 'tre glade laks i elva',
    pin: '4271',
  },
  store: {
    name: 'Nordmanns Bakeri',
    organisationNumber: '999 888 777',
    address: 'Storgata 1',
    postalCode: '7010',
    city: 'Trondheim',
    currency: 'NOK',
    timeZone: 'Europe/Oslo',
    pricesIncludeTax: 'true',
    dayCutoff: '04:30',
  },
  tax: { defaultCode: 'food' },
  tenders: { codes: ['cash', 'card'] },
  register: { name: 'Disken', printer: { kind: 'none', columns: 42, profile: 'generic' } },
  items: {
    rows: [
      { name: 'Grovbrød', price: '42,50', barcode: '7038010000058' },
      { name: 'Pose', price: '', barcode: 'pose' },
      { name: '', price: '', barcode: '' },
    ],
  },
}

export type Answers = { [Step in keyof typeof ANSWERS]: Record<string, unknown> }

/** Sends the answers of one step; nothing is followed, so the test sees where it leads. */
export function answerStep(client: ApiClient, step: keyof Answers, answers: object) {
  return client.post(`/setup/${step}`).withCsrfToken().redirects(0).json(answers)
}

/** Answers every step as somebody at the server does, up to the summary. */
export async function answerSetup(client: ApiClient, other: Partial<Answers> = {}) {
  for (const [step, answers] of Object.entries({ ...ANSWERS, ...other })) {
    const response = await answerStep(client, step as keyof Answers, answers)
    const problems = response.flashMessage('inputErrorsBag')
    if (problems) throw new Error(`${step}: ${JSON.stringify(problems)}`)
  }
}

export function openShop(client: ApiClient) {
  return client.post('/setup').withCsrfToken().redirects(0).json({})
}
