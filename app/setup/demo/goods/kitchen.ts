import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const kitchen: GoodsOfDepartment = {
  name: 'Kjøkken',
  color: '#4d7c0f',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'mug',
      [
        ['#3f6f8f', '#e9f1f5'],
        ['#b5543c', '#f7e6dc'],
        ['#4b7a5a', '#e6f0e8'],
        ['#c9a13a', '#fbf1d6'],
      ],
      [
        ['Krus, fjordblå', 149, 3],
        ['Krus, rust', 149, 2],
        ['Krus, mose', 149, 3],
        ['Krus, rav', 149, 2],
        ['Emaljekopp', 119, 3],
      ]
    ),
    ...goods(
      'plate',
      [
        ['#e8e4da', '#3f6f8f'],
        ['#e8e4da', '#b5543c'],
        ['#dfe6e2', '#4b7a5a'],
      ],
      [
        ['Tallerken, flat', 179, 2],
        ['Tallerken, dyp', 169, 2],
        ['Asjett', 119, 2],
        ['Serveringsfat', 349, 1],
        ['Skål, liten', 99, 3],
        ['Skål, stor', 249, 2],
      ]
    ),
    ...goods(
      'pot',
      [
        ['#2f3e46', '#84a98c'],
        ['#9b2f2a', '#e8d8c8'],
        ['#d9d4c7', '#5c5c5c'],
      ],
      [
        ['Kasserolle 2 l', 599, 1],
        ['Støpejernsgryte 4 l', 1299, 1],
        ['Stekepanne', 699, 1],
        ['Vannkjele', 449, 1],
      ]
    ),
    ...goods(
      'knife',
      [
        ['#8d99a6', '#7a4a2e'],
        ['#8d99a6', '#3a3a3a'],
      ],
      [
        ['Kokkekniv', 649, 1],
        ['Brødkniv', 449, 1],
        ['Tollekniv', 399, 2],
        ['Ostehøvel', 129, 3],
        ['Smørkniv i einer', 89, 2],
      ]
    ),
    ...goods(
      'board',
      [
        ['#b98a54', '#8f6534'],
        ['#8a5f38', '#6a4525'],
      ],
      [
        ['Skjærefjøl', 249, 2],
        ['Fjøl, liten', 149, 2],
        ['Tresleiv', 59, 3],
        ['Kjevle', 189, 1],
      ]
    ),
    ...goods(
      'towel',
      [
        ['#d9e2e8', '#3f6f8f'],
        ['#efe4d6', '#b5543c'],
        ['#e2eadf', '#4b7a5a'],
      ],
      [
        ['Kjøkkenhåndkle, lin', 129, 3],
        ['Oppvaskklut, 3 stk', 79, 4],
        ['Grytekluter, 2 stk', 99, 2],
        ['Duk, 140 × 240', 499, 1],
        ['Servietter, 20 stk', 39, 4],
      ]
    ),
  ],
}
