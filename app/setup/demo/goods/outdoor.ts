import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const outdoor: GoodsOfDepartment = {
  name: 'Tur og verktøy',
  color: '#334155',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'thermos',
      [
        ['#3f5f4f', '#d9d9d9'],
        ['#2f4f7a', '#d9d9d9'],
        ['#a33a2f', '#d9d9d9'],
      ],
      [
        ['Termos 0,75 l', 449, 2],
        ['Termokopp', 249, 3],
        ['Drikkeflaske', 199, 3],
        ['Kaffekjele til bål', 549, 1],
      ]
    ),
    ...goods(
      'tool',
      [
        ['#7a4a2e', '#8d99a6'],
        ['#b33a2f', '#5c6670'],
      ],
      [
        ['Hammer', 299, 1],
        ['Øks', 799, 1],
        ['Skrutrekker', 99, 2],
        ['Tang', 179, 1],
        ['Målebånd', 89, 2],
        ['Sag', 249, 1],
        ['Spikerpakke', 49, 2],
      ]
    ),
    ...goods(
      'lamp',
      [
        ['#d9a13c', '#3a3a3a'],
        ['#b5432f', '#3a3a3a'],
      ],
      [
        ['Hodelykt', 399, 2],
        ['Lommelykt', 199, 2],
        ['Refleks', 49, 4],
        ['Sitteunderlag', 99, 2],
      ]
    ),
    ...goods(
      'bag',
      [
        ['#4b6f5a', '#d9cfa8'],
        ['#5f5f7a', '#d9cfa8'],
      ],
      [
        ['Dagstursekk', 899, 1],
        ['Handlenett', 39, 5],
        ['Bærepose', 5, 9, { plu: '1' }],
        ['Fuglefrø 2 kg', 79, 3],
      ]
    ),
  ],
}
