import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const clothing: GoodsOfDepartment = {
  name: 'Ull og klær',
  color: '#b91c1c',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'beanie',
      [
        ['#b33a3a', '#f3ead8'],
        ['#3f5f8a', '#f3ead8'],
        ['#4b6f5a', '#f3ead8'],
      ],
      [
        ['Lue, rød', 349, 3],
        ['Lue, blå', 349, 3],
        ['Lue, grønn', 349, 2],
        ['Pannebånd', 249, 2],
      ]
    ),
    ...goods(
      'mitten',
      [
        ['#5f4b3a', '#e9dcc3'],
        ['#9b3f3f', '#e9dcc3'],
        ['#3f5f7a', '#e9dcc3'],
      ],
      [
        ['Selbuvotter', 499, 3],
        ['Ullvotter barn', 229, 2],
        ['Arbeidshansker', 149, 2],
        ['Skinnhansker', 599, 1],
      ]
    ),
    ...goods(
      'sweater',
      [
        ['#3f5f7a', '#f1e9da'],
        ['#7a3f3f', '#f1e9da'],
        ['#5f6f5a', '#f1e9da'],
      ],
      [
        ['Islender', 1899, 1],
        ['Marius-genser', 1999, 1],
        ['Ullskjorte', 899, 1],
        ['Barnegenser', 799, 1],
      ]
    ),
    ...goods(
      'scarf',
      [
        ['#8a5f7a', '#efe3ea'],
        ['#c98a3c', '#fbf0dc'],
      ],
      [
        ['Ullskjerf', 449, 2],
        ['Pledd', 999, 1],
        ['Ulltøfler', 549, 2],
      ]
    ),
  ],
}
