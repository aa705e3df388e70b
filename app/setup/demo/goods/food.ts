import { goods, kilogram, litre, weighed, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

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

export const dairy: GoodsOfDepartment = {
  name: 'Meieri og egg',
  color: '#0369a1',
  taxCategory: 'food',
  goods: [
    ...goods(
      'carton',
      [
        ['#e8eef5', '#2f6db3'],
        ['#e8eef5', '#3f9a5b'],
        ['#f4ead8', '#b4572c'],
      ],
      [
        ['Helmelk 1 l', 24, 8, litre(1000)],
        ['Lettmelk 1 l', 23, 9, litre(1000)],
        ['Kulturmelk 1 l', 29, 3, litre(1000)],
        ['Havredrikk 1 l', 28, 4, litre(1000)],
        ['Kremfløte 3 dl', 27, 4, litre(300)],
        ['Sjokolademelk 5 dl', 25, 3, litre(500)],
        ['Appelsinjuice 1 l', 39, 4, litre(1000)],
        ['Eplemost 1 l', 45, 3, litre(1000)],
      ]
    ),
    ...goods(
      'cup',
      [
        ['#f5f1e8', '#c94f6d'],
        ['#f5f1e8', '#4f7cc9'],
        ['#f5f1e8', '#d39a2b'],
      ],
      [
        ['Yoghurt bringebær', 18, 4, kilogram(150)],
        ['Yoghurt blåbær', 18, 4, kilogram(150)],
        ['Yoghurt vanilje', 18, 3, kilogram(150)],
        ['Skyr naturell', 28, 3, kilogram(500)],
        ['Rømme 3 dl', 26, 4, kilogram(300)],
        ['Cottage cheese', 32, 3, kilogram(250)],
        ['Smør', 39, 6, kilogram(250)],
        ['Kesam', 27, 2, kilogram(300)],
      ]
    ),
    ...goods(
      'cheese',
      [
        ['#f2c14e', '#d19a1f'],
        ['#a9652e', '#7f4518'],
        ['#f3e2b3', '#c9ad62'],
      ],
      [
        ['Gulost', 119, 4, weighed('201')],
        ['Brunost', 98, 5, kilogram(500)],
        ['Geitost', 109, 2, kilogram(350)],
        ['Brie', 54, 3, kilogram(200)],
        ['Blåmuggost', 62, 2, kilogram(150)],
        ['Chèvre', 59, 1, kilogram(150)],
        ['Jarlsberg', 139, 4, weighed('202')],
      ]
    ),
    ...goods(
      'eggs',
      [
        ['#c9a27a', '#f2e2cc'],
        ['#8fa3b0', '#fdf6ea'],
      ],
      [
        ['Egg, 6 stk', 32, 5],
        ['Egg, 12 stk', 58, 6],
        ['Økologiske egg, 10 stk', 69, 3],
      ]
    ),
  ],
}

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

export const pantry: GoodsOfDepartment = {
  name: 'Tørrvarer',
  color: '#a16207',
  taxCategory: 'food',
  goods: [
    ...goods(
      'bag',
      [
        ['#e6d3b0', '#9c6b2f'],
        ['#d9cfc0', '#5d7f4a'],
        ['#e8ddc6', '#8a3f2f'],
      ],
      [
        ['Hvetemel 2 kg', 39, 4, kilogram(2000)],
        ['Sammalt rug 1 kg', 34, 2, kilogram(1000)],
        ['Havregryn', 29, 5, kilogram(1100)],
        ['Sukker 1 kg', 29, 4, kilogram(1000)],
        ['Ris basmati', 42, 3, kilogram(1000)],
        ['Røde linser', 34, 2, kilogram(500)],
        ['Müsli', 54, 3, kilogram(500)],
        ['Spagetti', 26, 4, kilogram(500)],
        ['Penne', 26, 3, kilogram(500)],
      ]
    ),
    ...goods(
      'jar',
      [
        ['#b3243f', '#f4e9d4'],
        ['#d39a2b', '#f4e9d4'],
        ['#5b3a7a', '#f4e9d4'],
        ['#7a4a22', '#f4e9d4'],
      ],
      [
        ['Jordbærsyltetøy', 52, 4, kilogram(400)],
        ['Multesyltetøy', 129, 2, kilogram(300)],
        ['Blåbærsyltetøy', 56, 3, kilogram(400)],
        ['Honning', 89, 4, kilogram(450)],
        ['Peanøttsmør', 54, 3, kilogram(350)],
        ['Tyttebær', 59, 2, kilogram(400)],
        ['Dijonsennep', 39, 2, kilogram(200)],
        ['Pesto', 49, 3, kilogram(190)],
      ]
    ),
    ...goods(
      'tin',
      [
        ['#3f6f9b', '#f0e6cf'],
        ['#b8442f', '#f0e6cf'],
        ['#caa23a', '#3a3a3a'],
      ],
      [
        ['Makrell i tomat', 24, 6, kilogram(170)],
        ['Sardiner', 32, 2, kilogram(110)],
        ['Hakkede tomater', 18, 5, kilogram(400)],
        ['Kikerter', 19, 3, kilogram(400)],
        ['Kokosmelk', 26, 2, kilogram(400)],
      ]
    ),
    ...goods(
      'bottle',
      [
        ['#8a8f2f', '#f2ecd4'],
        ['#6b2f22', '#f2ecd4'],
      ],
      [
        ['Olivenolje', 119, 3, litre(500)],
        ['Rapsolje', 54, 2, litre(500)],
        ['Eplesidereddik', 45, 1, litre(500)],
      ]
    ),
    ...goods(
      'box',
      [
        ['#f2efe6', '#3f6f9b'],
        ['#e9dcc3', '#a3542c'],
        ['#dfe6d8', '#4b7a46'],
      ],
      [
        ['Havsalt', 39, 3, kilogram(250)],
        ['Kanel, malt', 29, 2, kilogram(35)],
        ['Kardemomme', 45, 2, kilogram(30)],
        ['Sort pepper', 42, 2, kilogram(40)],
      ]
    ),
  ],
}

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
