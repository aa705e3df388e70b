import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const toys: GoodsOfDepartment = {
  name: 'Leker og spill',
  color: '#ea580c',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'bear',
      [
        ['#a8764a', '#e9d3b5'],
        ['#8a8a9b', '#e3e3ec'],
        ['#c98f5a', '#f5e6d2'],
      ],
      [
        ['Bamse', 249, 2],
        ['Elg i plysj', 279, 3],
        ['Kosekanin', 229, 2],
      ]
    ),
    ...goods(
      'ball',
      [
        ['#d8442f', '#f6e7c9'],
        ['#2f6f8f', '#f6e7c9'],
        ['#4b8f5a', '#f6e7c9'],
      ],
      [
        ['Ball', 99, 2],
        ['Sprettball', 19, 3],
        ['Jojo', 79, 2],
        ['Snurrebass', 59, 2],
      ]
    ),
    ...goods(
      'game',
      [
        ['#3f5f8a', '#f0c94a'],
        ['#8a3f5f', '#a9d1c0'],
        ['#4b7a5a', '#f0d8a8'],
      ],
      [
        ['Ludo', 199, 2],
        ['Kortstokk', 59, 3],
        ['Puslespill 500', 249, 2],
        ['Yatzy', 99, 2],
        ['Tegnesaker', 129, 3],
        ['Fargeblyanter', 89, 3],
        ['Plastilina', 69, 2],
      ]
    ),
    ...goods(
      'train',
      [
        ['#c0392b', '#2f4f7a'],
        ['#2f7a5f', '#c98f2f'],
      ],
      [
        ['Tretog', 349, 1],
        ['Byggeklosser', 299, 2],
        ['Lekebil', 79, 3],
        ['Dukkehusstol', 119, 1],
      ]
    ),
  ],
}
