import { goods, kilogram, weighed, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const produce: GoodsOfDepartment = {
  name: 'Frukt og grønt',
  color: '#15803d',
  taxCategory: 'food',
  goods: [
    ...goods(
      'apple',
      [
        ['#c8352e', '#4d7c32'],
        ['#8db33b', '#4d7c32'],
        ['#d99a2b', '#4d7c32'],
      ],
      [
        ['Epler Gravenstein', 39, 6, weighed('4101')],
        ['Epler Granny Smith', 36, 4, weighed('4102')],
        ['Epler Pink Lady', 44, 4, weighed('4103')],
        ['Appelsin', 34, 4, weighed('4104')],
        ['Plommer', 49, 2, weighed('4105')],
        ['Nektarin', 52, 2, weighed('4106')],
      ]
    ),
    ...goods(
      'pear',
      [
        ['#b7c04a', '#6d7d2a'],
        ['#c6a13c', '#6d7d2a'],
      ],
      [
        ['Pærer Conference', 38, 4, weighed('4110')],
        ['Avokado', 24, 5, { plu: '4111' }],
      ]
    ),
    ...goods(
      'banana',
      [['#f0c93b', '#8a6a14']],
      [
        ['Bananer', 29, 9, weighed('4112')],
        ['Bananer, økologiske', 36, 4, weighed('4113')],
      ]
    ),
    ...goods(
      'citrus',
      [
        ['#f2b632', '#d88f14'],
        ['#9dbd3c', '#6e8e22'],
      ],
      [
        ['Sitron', 9, 5, { plu: '4114' }],
        ['Lime', 8, 4, { plu: '4115' }],
        ['Klementiner', 39, 5, weighed('4116')],
      ]
    ),
    ...goods(
      'carrot',
      [
        ['#e07a2d', '#4d8a3a'],
        ['#b33f62', '#4d8a3a'],
        ['#e9ddc2', '#4d8a3a'],
      ],
      [
        ['Gulrot', 24, 6, weighed('4120')],
        ['Rødbeter', 32, 2, weighed('4121')],
        ['Pastinakk', 45, 1, weighed('4122')],
        ['Kålrot', 22, 2, weighed('4123')],
      ]
    ),
    ...goods(
      'potato',
      [
        ['#c8a067', '#a57c44'],
        ['#a8553e', '#84392a'],
        ['#9b6b8f', '#744a69'],
      ],
      [
        ['Mandelpotet', 39, 4, weighed('4130')],
        ['Nypotet', 34, 4, weighed('4131')],
        ['Løk', 22, 4, weighed('4132')],
        ['Rødløk', 26, 3, weighed('4133')],
        ['Hvitløk', 14, 3, { plu: '4134' }],
      ]
    ),
    ...goods(
      'tomato',
      [
        ['#d63b30', '#3f7d3a'],
        ['#e38a2f', '#3f7d3a'],
      ],
      [
        ['Tomater', 44, 5, weighed('4140')],
        ['Cherrytomater', 32, 5, kilogram(250)],
        ['Paprika rød', 59, 4, weighed('4141')],
      ]
    ),
    ...goods(
      'leaf',
      [
        ['#5c9a3f', '#3d7328'],
        ['#7bab4a', '#4f8030'],
        ['#2f7a4c', '#1f5a37'],
      ],
      [
        ['Hodesalat', 29, 4],
        ['Spinat', 32, 3, kilogram(200)],
        ['Basilikum i potte', 34, 3],
        ['Persille i potte', 32, 2],
        ['Brokkoli', 29, 4],
        ['Agurk', 22, 5],
      ]
    ),
    ...goods(
      'berries',
      [
        ['#c22f45', '#f0d8c0'],
        ['#3f4f9b', '#f0d8c0'],
        ['#d35a7b', '#f0d8c0'],
      ],
      [
        ['Jordbær, kurv', 59, 5, kilogram(400)],
        ['Blåbær, kurv', 45, 4, kilogram(250)],
        ['Bringebær, kurv', 45, 3, kilogram(250)],
      ]
    ),
  ],
}
