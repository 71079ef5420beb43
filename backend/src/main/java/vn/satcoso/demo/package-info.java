/**
 * The demo province: an invented Tỉnh ủy with its units, officials and history since 2024, for showing the
 * product.
 *
 * <p>It is the one package that writes the tables of other features. It does so by SQL alone, in the past tense, which
 * no service allows; it uses no repository and no entity of theirs, and nothing uses it.
 */
package vn.satcoso.demo;
