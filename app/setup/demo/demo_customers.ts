import { Customer } from '#app/customers/customer'
import type { Chance } from '#app/setup/demo/chance'

const FIRST_NAMES = [
  'Ingrid',
  'Ola',
  'Sigrid',
  'Lars',
  'Astrid',
  'Håkon',
  'Nora',
  'Emil',
  'Solveig',
  'Magnus',
  'Liv',
  'Øyvind',
  'Åse',
  'Sander',
  'Marit',
  'Jens',
  'Ragnhild',
  'Tuva',
  'Eirik',
  'Anne',
]
const LAST_NAMES = [
  'Hansen',
  'Berg',
  'Ødegård',
  'Moen',
  'Haugen',
  'Sæther',
  'Lund',
  'Strand',
  'Bakken',
  'Nygård',
  'Vik',
  'Aasen',
  'Dahl',
  'Myhre',
  'Rønning',
]
const COMPANIES = ['Bakklandet Kontor AS', 'Nidelva Kafé', 'Trondheim Turlag', 'Solsiden Barnehage']

/** Sixty people and four companies; their numbers and addresses cannot reach anybody. */
export async function createDemoCustomers(chance: Chance): Promise<string[]> {
  const people = Array.from({ length: 60 }, (_, index) => {
    const first = FIRST_NAMES[index % FIRST_NAMES.length]!
    const last = LAST_NAMES[(index * 7) % LAST_NAMES.length]!
    return {
      number: String(1001 + index),
      name: `${first} ${last}`,
      phone: `+47 00 00 ${String(10 + index)} ${chance.between(10, 99)}`,
      email: index % 3 === 0 ? null : `kunde${index + 1}@fjordgata.example`,
      city: index % 5 === 0 ? 'Malvik' : 'Trondheim',
      postalCode: String(7010 + (index % 40)),
      country: 'NO',
    }
  })
  const companies = COMPANIES.map((company, index) => ({
    number: String(2001 + index),
    name: `${FIRST_NAMES[index + 3]} ${LAST_NAMES[index + 4]}`,
    company,
    email: `faktura${index + 1}@fjordgata.example`,
    city: 'Trondheim',
    postalCode: '7013',
    country: 'NO',
  }))
  const customers = await Customer.createMany([...people, ...companies])
  return customers.map((customer) => customer.id)
}
