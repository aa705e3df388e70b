import { goods, kilogram, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const bakery: GoodsOfDepartment = {
  name: 'Bakeri',
  color: '#b45309',
  taxCategory: 'food',
  goods: [
    ...goods(
      'loaf',
      [
        ['#b7793c', '#8d5524'],
        ['#8d5a2b', '#6d421c'],
        ['#d39b58', '#a86f30'],
      ],
      [
        ['Grovbrød', 42, 9, kilogram(750)],
        ['Kneipp', 34, 7, kilogram(750)],
        ['Surdeigsbrød', 64, 6, kilogram(900)],
        ['Rugbrød', 52, 4, kilogram(800)],
        ['Speltbrød', 58, 3, kilogram(700)],
        ['Landbrød', 54, 3, kilogram(800)],
        ['Havrebrød', 48, 3, kilogram(750)],
        ['Loff', 32, 4, kilogram(500)],
      ]
    ),
    ...goods(
      'roll',
      [
        ['#d8a05f', '#b0763a'],
        ['#c98b4a', '#9b6428'],
      ],
      [
        ['Rundstykke', 9, 8, { plu: '101' }],
        ['Grovt rundstykke', 10, 7, { plu: '102' }],
        ['Hveteknopp', 12, 3, { plu: '103' }],
        ['Focaccia', 39, 2, { plu: '104' }],
      ]
    ),
    ...goods(
      'bun',
      [
        ['#c5803a', '#f3d9b1'],
        ['#b56f2d', '#6b3f1c'],
      ],
      [
        ['Kanelbolle', 32, 9, { plu: '110' }],
        ['Skolebolle', 34, 8, { plu: '111' }],
        ['Kardemommebolle', 32, 5, { plu: '112' }],
        ['Rosinbolle', 26, 4, { plu: '113' }],
        ['Sjokoladebolle', 28, 5, { plu: '114' }],
        ['Wienerbrød', 35, 4, { plu: '115' }],
      ]
    ),
    ...goods(
      'cake',
      [
        ['#f1d7b5', '#d9486b'],
        ['#5b3a24', '#e8c39a'],
        ['#f4e3c1', '#e0a928'],
      ],
      [
        ['Bløtkake, stykke', 59, 2, { plu: '120' }],
        ['Sjokoladekake, stykke', 55, 3, { plu: '121' }],
        ['Suksessterte, stykke', 49, 2, { plu: '122' }],
        ['Eplekake, stykke', 48, 3, { plu: '123' }],
        ['Kvæfjordkake, stykke', 58, 2, { plu: '124' }],
      ]
    ),
    ...goods(
      'box',
      [
        ['#c9a227', '#7a5c10'],
        ['#8c3b2a', '#f0d9a8'],
      ],
      [
        ['Flatbrød', 38, 2, kilogram(275)],
        ['Knekkebrød med rug', 36, 3, kilogram(400)],
        ['Lefse', 45, 3, kilogram(300)],
      ]
    ),
  ],
}
