import { goods, kilogram, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const coffee: GoodsOfDepartment = {
  name: 'Kaffe og te',
  color: '#78350f',
  taxCategory: 'food',
  goods: [
    ...goods(
      'mug',
      [
        ['#f3ece0', '#6b4226'],
        ['#e6d5bf', '#4d2f1b'],
      ],
      [
        ['Kaffe', 34, 9, { plu: '301' }],
        ['Cappuccino', 46, 8, { plu: '302' }],
        ['Kaffe latte', 48, 7, { plu: '303' }],
        ['Te', 32, 4, { plu: '304' }],
        ['Kakao med krem', 49, 4, { plu: '305' }],
      ]
    ),
    ...goods(
      'bag',
      [
        ['#3d2b22', '#d9a441'],
        ['#5a2e2a', '#e8c9a0'],
        ['#24423a', '#d9cfa8'],
      ],
      [
        ['Kaffe lysbrent', 129, 4, kilogram(250)],
        ['Kaffe mørkbrent', 129, 3, kilogram(250)],
        ['Espressobønner', 149, 3, kilogram(250)],
        ['Kokmalt kaffe', 89, 3, kilogram(500)],
        ['Koffeinfri kaffe', 119, 1, kilogram(250)],
      ]
    ),
    ...goods(
      'box',
      [
        ['#2f5d50', '#e9d9a6'],
        ['#7a2f3a', '#f2dcc0'],
        ['#b08a2e', '#fff3d6'],
      ],
      [
        ['Earl Grey', 59, 2, kilogram(100)],
        ['Grønn te', 59, 2, kilogram(100)],
        ['Urtete kamille', 54, 2, kilogram(40)],
        ['Rooibos', 54, 1, kilogram(80)],
      ]
    ),
  ],
}
