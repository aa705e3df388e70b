import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, onMounted as l, openBlock as u, ref as d, renderList as f, shallowRef as p, toDisplayString as m, unref as h, withCtx as g } from "vue";
import { TBadge as _, TButton as v, TEmptyState as y, TPageHeader as b, TSectionCard as x, useFormat as S, usePlugin as C } from "@tillhouse/sdk/ui";
import { Link as w } from "@inertiajs/vue3";
// plugins/crm-club/client/member_line.vue?vue&type=script&setup=true&lang.ts
var T = { class: "line" }, E = { "data-testid": "club-points" }, D = {
	key: 2,
	class: "next"
}, O = /*@__PURE__*/ c({
	__name: "member_line",
	props: { member: {} },
	setup(e) {
		let { t } = C();
		return (s, c) => (u(), i("div", T, [
			a("strong", E, m(h(t)("panel.points", { points: e.member.balance })), 1),
			e.member.tier ? (u(), n(h(_), {
				key: 0,
				variant: "subtle",
				"data-testid": "club-tier"
			}, {
				default: g(() => [o(m(e.member.tier), 1)]),
				_: 1
			})) : r("", !0),
			e.member.hasBirthday ? (u(), n(h(_), {
				key: 1,
				color: "success",
				variant: "subtle"
			}, {
				default: g(() => [o(m(h(t)("panel.birthday_today")), 1)]),
				_: 1
			})) : r("", !0),
			e.member.next ? (u(), i("span", D, m(h(t)("panel.to_next", {
				points: e.member.next.missingPoints,
				tier: e.member.next.name
			})), 1)) : r("", !0)
		]));
	}
}), k = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, A = /*#__PURE__*/ k(O, [["__scopeId", "data-v-c70d9143"]]), j = {
	key: 0,
	class: "tab"
}, M = { class: "quiet" }, N = {
	key: 0,
	class: "quiet"
}, P = { key: 1 }, F = { class: "day" }, I = { class: "kind" }, L = { class: "note" }, R = { class: "points" }, z = {
	key: 1,
	class: "quiet"
}, B = /*#__PURE__*/ k(/* @__PURE__ */ c({
	__name: "customer_tab",
	props: { customer: {} },
	setup(c) {
		let p = c, { t: _, call: y, locale: b } = C(), { date: w } = S(), T = d(null), E = d(!1), D = t(() => {
			let e = T.value?.member?.birthday;
			return e ? new Intl.DateTimeFormat(b(), {
				day: "numeric",
				month: "long",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`2024-${e}T00:00:00Z`)) : null;
		});
		async function O() {
			let e = await y("GET", `/members/${p.customer.id}`);
			T.value = e.ok ? e.body : null;
		}
		async function k() {
			await y("DELETE", `/members/${p.customer.id}`), E.value = !1, await O();
		}
		return l(O), (t, c) => T.value ? (u(), n(h(x), {
			key: 0,
			title: h(_)("tab.title"),
			"data-testid": "club-tab"
		}, {
			default: g(() => [T.value.member ? (u(), i("div", j, [
				s(A, { member: T.value.member }, null, 8, ["member"]),
				a("p", M, [o(m(h(_)("tab.joined", { date: h(w)(T.value.member.joined_at) })) + " ", 1), D.value ? (u(), i(e, { key: 0 }, [o(" · " + m(h(_)("tab.birthday", { day: D.value })), 1)], 64)) : r("", !0)]),
				T.value.moves.length ? (u(), i("ul", P, [(u(!0), i(e, null, f(T.value.moves, (e, t) => (u(), i("li", { key: t }, [
					a("span", F, m(h(w)(e.moved_at)), 1),
					a("span", I, m(h(_)(`moves.${e.kind}`)), 1),
					a("span", L, m(e.note), 1),
					a("span", R, m(e.points > 0 ? `+${e.points}` : e.points), 1)
				]))), 128))])) : (u(), i("p", N, m(h(_)("tab.none")), 1)),
				E.value ? (u(), n(h(v), {
					key: 3,
					class: "leave",
					color: "error",
					variant: "soft",
					"data-testid": "club-leave-sure",
					onClick: k
				}, {
					default: g(() => [o(m(h(_)("tab.leave_sure", { points: T.value.member.balance })), 1)]),
					_: 1
				})) : (u(), n(h(v), {
					key: 2,
					class: "leave",
					color: "neutral",
					variant: "ghost",
					"data-testid": "club-leave",
					onClick: c[0] ||= (e) => E.value = !0
				}, {
					default: g(() => [o(m(h(_)("tab.leave")), 1)]),
					_: 1
				}))
			])) : (u(), i("p", z, m(h(_)("panel.not_member")), 1))]),
			_: 1
		}, 8, ["title"])) : r("", !0);
	}
}), [["__scopeId", "data-v-f66359f5"]]), V = { class: "page" }, H = {
	key: 0,
	role: "alert"
}, U = { "data-testid": "club-members" }, W = { class: "since" }, G = { class: "points" }, K = { class: "since" }, q = { class: "points" }, J = /*#__PURE__*/ k(/* @__PURE__ */ c({
	__name: "members_page",
	setup(t) {
		let { t: c, call: T } = C(), { date: E } = S(), D = p([]), O = d(null), k = d(!1), A = 0;
		async function j() {
			let e = await T("GET", `/members?page=${A + 1}`);
			k.value = !e.ok, e.ok && (A += 1, D.value = [...D.value, ...e.body.members], O.value = e.body);
		}
		return l(j), (t, l) => (u(), i(e, null, [s(h(b), { title: h(c)("members.title") }, null, 8, ["title"]), a("div", V, [k.value ? (u(), i("p", H, m(h(c)("members.unreachable")), 1)) : r("", !0), O.value ? (u(), i(e, { key: 1 }, [O.value.count === 0 ? (u(), n(h(y), {
			key: 0,
			icon: "i-lucide-award",
			title: h(c)("members.none"),
			text: h(c)("members.none_text")
		}, null, 8, ["title", "text"])) : (u(), n(h(x), {
			key: 1,
			title: h(c)("members.count", { count: O.value.count }),
			description: h(c)("members.outstanding", { points: O.value.outstandingPoints })
		}, {
			default: g(() => [a("table", U, [a("thead", null, [a("tr", null, [
				a("th", null, m(h(c)("members.name")), 1),
				a("th", null, m(h(c)("members.tier")), 1),
				a("th", W, m(h(c)("members.since")), 1),
				a("th", G, m(h(c)("members.points")), 1)
			])]), a("tbody", null, [(u(!0), i(e, null, f(D.value, (e) => (u(), i("tr", { key: e.customer_id }, [
				a("td", null, [s(h(w), { href: `/customers/${e.customer_id}` }, {
					default: g(() => [o(m(e.name), 1)]),
					_: 2
				}, 1032, ["href"])]),
				a("td", null, [e.tier ? (u(), n(h(_), {
					key: 0,
					variant: "subtle"
				}, {
					default: g(() => [o(m(e.tier), 1)]),
					_: 2
				}, 1024)) : r("", !0)]),
				a("td", K, m(h(E)(e.joined_at)), 1),
				a("td", q, m(e.balance), 1)
			]))), 128))])]), D.value.length < O.value.count ? (u(), n(h(v), {
				key: 0,
				color: "neutral",
				variant: "ghost",
				onClick: j
			}, {
				default: g(() => [o(m(h(c)("members.more")), 1)]),
				_: 1
			})) : r("", !0)]),
			_: 1
		}, 8, ["title", "description"]))], 64)) : r("", !0)])], 64));
	}
}), [["__scopeId", "data-v-ed859323"]]);
export { B as CustomerTab, J as MembersPage };
