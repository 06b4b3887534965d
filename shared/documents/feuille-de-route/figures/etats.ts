import { type Bilan, parEtat } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { accord } from '#shared/text/nombres.ts';
import type { Figure } from '../../blocs.ts';
import { figure } from '../../graphiques/figures.ts';
import type { Barre, Ton } from '../../graphiques/graphique.types.ts';
import { ETATS_DU_BILAN } from '../bilan/essentiel.ts';
import type { FicheImprimee } from '../dossier.types.ts';

/** Ce qui avance est plein, ce qui est arrêté hachuré, le reste gris. */
const TONS: Readonly<Record<EtatFiche, Ton>> = {
  terminee: 'plein',
  en_cours: 'plein',
  bloquee: 'hachure',
  en_pause: 'hachure',
  a_venir: 'gris',
  abandonnee: 'gris',
};

/** Où en sont les actions de l’année, état par état ; `null` : moins de deux, une phrase suffit. */
export function actionsEnBarres({ annee, actions }: Bilan<FicheImprimee>): Figure | null {
  if (actions.length < 2) return null;
  const etats = parEtat(actions);
  const barres = ETATS_DU_BILAN.flatMap(([etat, un, plusieurs]): Barre[] => {
    const nombre = etats.get(etat)?.length ?? 0;
    const libelle = enCapitale(accord(nombre, un, plusieurs));
    return nombre === 0 ? [] : [{ libelle, valeur: nombre, dite: String(nombre), ton: TONS[etat] }];
  });
  return figure(
    `Les ${actions.length} actions de ${annee}, par état`,
    { genre: 'barres', groupes: [{ titre: null, barres }] },
    'Plein : faite ou en cours ; hachuré : arrêtée ; gris : à venir ou abandonnée.',
  );
}
