import { n as __exportAll } from "./rolldown-runtime-2Bq2VkyB.js";
var core_default = {
	error: {
		"403": {
			"title": "Sinulla ei ole oikeutta tähän",
			"text": "Pyydä oikeutta liikkeen omistajalta."
		},
		"404": {
			"title": "Ei löytynyt",
			"text": "Se on ehkä siirretty tai kuuluu toiseen myymälään."
		},
		"500": {
			"title": "Jokin meni pieleen",
			"text": "Mitään ei muutettu. Yritä uudelleen; jos virhe toistuu, lähetä alla oleva koodi tukeen."
		},
		"home": "Takaisin alkuun"
	},
	navigation: {
		"today": "Tänään",
		"sales": "Myynnit",
		"items": "Tuotteet",
		"stock": "Varasto",
		"customers": "Asiakkaat",
		"tills": "Kassat",
		"journal": "Päiväkirja",
		"settings": "Asetukset",
		"label": "Päävalikko"
	},
	skip_to_content: "Siirry sisältöön",
	list: {
		"pages": "Sivut",
		"page_of": "Sivu {current}/{last}, {total, plural, one {# rivi} other {# riviä}}",
		"previous": "Edellinen sivu",
		"next": "Seuraava sivu"
	},
	palette: {
		"open": "Etsi",
		"pages": "Sivut",
		"placeholder": "Etsi tuotteita, myyntejä, asiakkaita, asetuksia…"
	},
	person: {
		"open_register": "Avaa kassa",
		"sign_out": "Kirjaudu ulos"
	}
};
var users_default = { sign_in: {
	"title": "Kirjaudu sisään",
	"email": "Sähköposti",
	"password": "Salasana",
	"submit": "Kirjaudu sisään",
	"refused": "Sähköposti tai salasana ei täsmää. Tarkista molemmat ja yritä uudelleen.",
	"locked": "Liian monta yritystä. Odota kymmenen minuuttia ja yritä uudelleen."
} };
// resources/i18n/fi.ts
var fi_exports = /* @__PURE__ */ __exportAll({ default: () => fi_default });
var fi_default = /* #__PURE__ */ Object.assign({
	"../lang/fi/core.json": core_default,
	"../lang/fi/users.json": users_default
});
export { fi_exports as n, fi_default as t };
