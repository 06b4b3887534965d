import { ecartDe } from '#shared/domain/convention/argent/budget.rules.ts';
import { enLigneDeCompte, realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import type { LigneDeGrille } from '../comptes.types.ts';
import { type ColonneDeComptes, sansObjet } from './colonnes.ts';

/** Ce que montre une case. Sans retenu, le déclaré vaut : il s'y lit en gris. */
export function ContenuDeCase({
  ligne,
  colonne,
  texte,
}: {
  readonly ligne: LigneDeGrille;
  readonly colonne: ColonneDeComptes;
  readonly texte: string;
}) {
  const { id } = colonne;
  if (sansObjet(ligne, colonne)) return null;
  if (id === 'prevu' || id === 'declare' || id === 'controle') return ligne[id] === null ? null : montantFr(ligne[id]);
  if (id === 'retenu') {
    const vaut = realiseDe(ligne);
    if (vaut === null) return null;
    return ligne.retenu === null ? <span className="rien">{montantFr(vaut)}</span> : montantFr(vaut);
  }
  if (id === 'ecart' || id === 'taux') {
    if (realiseDe(ligne) === null) return null;
    const { ecart, taux } = ecartDe(enLigneDeCompte(ligne));
    if (id === 'ecart') return montantFr(ecart);
    return taux === null ? <span className="rien">n.d.</span> : dixMilliemesFr(taux);
  }
  return <span className="une-ligne">{texte}</span>;
}
