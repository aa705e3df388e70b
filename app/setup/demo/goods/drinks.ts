import { goods, litre, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const drinks: GoodsOfDepartment = {
  name: 'Drikke',
  color: '#0f766e',
  taxCategory: 'food',
  goods: [
    ...goods(
      'bottle',
      [
        ['#3f8f5b', '#e9e2c8'],
        ['#b9513a', '#f4e3b8'],
        ['#d7a93b', '#7a4d12'],
        ['#7fb2d1', '#f4f8fb'],
      ],
      [
        ['Solbærsaft', 49, 3, litre(700)],
        ['Bringebærsaft', 49, 3, litre(700)],
        ['Hyllebærsaft', 59, 2, litre(500)],
        ['Mineralvann naturell', 22, 5, litre(500)],
        ['Mineralvann sitron', 22, 4, litre(500)],
        ['Eplesider alkoholfri', 65, 2, litre(750)],
        ['Ingefærshot', 29, 3, litre(100)],
        ['Kombucha', 42, 2, litre(330)],
      ]
    ),
    ...goods(
      'can',
      [
        ['#b8342b', '#f5efe2'],
        ['#2f5f8f', '#f0c94a'],
        ['#d8892b', '#fbf3df'],
      ],
      [
        ['Julebrus 0,33 l', 22, 4, litre(330)],
        ['Cola 0,33 l', 21, 6, litre(330)],
        ['Appelsinbrus 0,33 l', 21, 4, litre(330)],
        ['Tonic 0,33 l', 24, 2, litre(330)],
      ]
    ),
    ...goods(
      'can',
      [
        ['#2c4a3e', '#d8b25a'],
        ['#7a2f2a', '#e9d8b4'],
      ],
      [
        ['Pils 0,5 l', 38, 5, { minimumAge: 18, ...litre(500) }],
        ['IPA 0,33 l', 44, 4, { minimumAge: 18, ...litre(330) }],
        ['Juleøl 0,5 l', 46, 4, { minimumAge: 18, ...litre(500) }],
      ]
    ),
  ],
}
