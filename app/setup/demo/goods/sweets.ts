import { goods, kilogram, weighed, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const sweets: GoodsOfDepartment = {
  name: 'Godteri',
  color: '#be185d',
  taxCategory: 'food',
  goods: [
    ...goods(
      'chocolate',
      [
        ['#5a3523', '#d9a441'],
        ['#7a4a2e', '#3f8f9b'],
        ['#efe3cc', '#c24a5f'],
        ['#3b2318', '#7aa05a'],
      ],
      [
        ['Melkesjokolade', 39, 6, kilogram(200)],
        ['Mørk sjokolade 70 %', 45, 4, kilogram(100)],
        ['Hvit sjokolade', 42, 2, kilogram(100)],
        ['Sjokolade med havsalt', 49, 4, kilogram(100)],
        ['Sjokolade med nøtter', 45, 3, kilogram(200)],
        ['Sjokolade med mynte', 45, 2, kilogram(100)],
      ]
    ),
    ...goods(
      'candy',
      [
        ['#d94f70', '#f7d6df'],
        ['#5b9b6b', '#dff0df'],
        ['#e0a12e', '#fdeccb'],
        ['#4d4d6b', '#dcdcec'],
      ],
      [
        ['Smågodt', 149, 6, weighed('310')],
        ['Saltlakris', 32, 4, kilogram(120)],
        ['Skumbananer', 29, 3, kilogram(120)],
        ['Seigmenn', 34, 4, kilogram(150)],
        ['Polkagris', 39, 2],
        ['Karameller', 42, 3, kilogram(150)],
      ]
    ),
    ...goods(
      'bag',
      [
        ['#d8442f', '#f9e3b4'],
        ['#2f6f8f', '#f6e7c9'],
      ],
      [
        ['Potetgull med salt', 36, 5, kilogram(200)],
        ['Potetgull paprika', 36, 4, kilogram(200)],
        ['Popkorn', 25, 2, kilogram(80)],
        ['Saltede mandler', 65, 2, kilogram(150)],
      ]
    ),
  ],
}
