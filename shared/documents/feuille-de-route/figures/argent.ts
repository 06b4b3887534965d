import {
  cumuler,
  montantRetenu,
  nomDesAutresFonds,
  type Partage,
  partager,
  partDe,
  partDuDroitCommun,
} from '#shared/domain/feuille-de-route/argent.rules.ts';
import { cleDeFinanceur } from '#shared/domain/feuille-de-route/financeurs.rules.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Figure } from '../../blocs.ts';
import { figure } from '../../graphiques/figures.ts';
import type { Barre, Ton } from '../../graphiques/graphique.types.ts';
import { partAuDixieme } from '../mots-de-fiche.ts';

const TONS: Readonly<Record<keyof Partage, Ton>> = { droitCommun: 'plein', specifique: 'hachure', autres: 'gris' };
const NATURES: readonly (readonly [keyof Partage, string])[] = [
  ['droitCommun', 'Droit commun'],
  ['specifique', 'Crédits P147'],
  ['autres', 'Autres fonds'],
];
const cle = (autres: string): string =>
  `Plein : droit commun ; hachuré : crédits spécifiques (P147) ; gris : ${autres}.`;
/** Au-delà, les plus petits financeurs se comptent ensemble. */
const FINANCEURS = 6;

/** « 56 000 € (70,0 %) » */
const dire = (montant: number, total: number): string =>
  `${montantFr(montant)} (${partAuDixieme(total === 0 ? null : montant / total)})`;

/** Le droit commun porte-t-il l’effort? `null` : aucun montant, rien à comparer. */
export function argentParNature(financements: readonly Financement[]): Figure | null {
  const partage = cumuler([partager(financements)]);
  const total = partage.droitCommun + partage.specifique + partage.autres;
  if (total === 0) return null;
  const barres = NATURES.map(
    ([part, libelle]): Barre => ({ libelle, valeur: partage[part], dite: dire(partage[part], total), ton: TONS[part] }),
  );
  return figure(
    'Financements retenus, selon leur nature',
    { genre: 'barres', groupes: [{ titre: null, barres }] },
    `Montants accordés, sinon demandés. Part du droit commun, hors autres fonds : ${partAuDixieme(partDuDroitCommun(partage))}.`,
  );
}

interface Apport {
  readonly libelle: string;
  readonly part: keyof Partage;
  readonly montant: number;
}

/** Le financeur, et le programme s’il ne le dit pas lui-même : l’État apporte aussi du droit commun. */
const nommer = (financeur: string, part: Apport['part']): string =>
  part === 'specifique' && !financeur.includes('147') ? `${financeur} (P147)` : financeur;

/** Qui finance : les plus gros d’abord, le droit commun et les crédits spécifiques d’un même financeur séparés. */
export function argentParFinanceur(financements: readonly Financement[]): Figure | null {
  const groupes = Map.groupBy(
    financements,
    ({ financeur, origine }) => `${partDe(origine)} ${cleDeFinanceur(financeur)}`,
  );
  const apports = [...groupes.values()]
    .flatMap((lignes): Apport[] => {
      const [premiere] = lignes;
      if (premiere === undefined) return [];
      const part = partDe(premiere.origine);
      const montant = lignes.reduce((somme, ligne) => somme + montantRetenu(ligne), 0);
      return [{ libelle: nommer(premiere.financeur, part), part, montant }];
    })
    .filter(({ montant }) => montant > 0)
    .toSorted((un, autre) => autre.montant - un.montant);
  if (apports.length < 2) return null;
  // Un seul de trop se montre : le regrouper ne gagnerait rien.
  const montres = apports.slice(0, apports.length > FINANCEURS + 1 ? FINANCEURS : apports.length);
  const restes = apports.slice(montres.length);
  const barres = montres.map(
    ({ libelle, part, montant }): Barre => ({ libelle, valeur: montant, dite: montantFr(montant), ton: TONS[part] }),
  );
  const autres = restes.reduce((somme, { montant }) => somme + montant, 0);
  const reste: Barre[] =
    restes.length === 0
      ? []
      : [
          {
            libelle: pluriel(restes.length, 'autre financeur', 'autres financeurs'),
            valeur: autres,
            dite: montantFr(autres),
            ton: 'gris',
          },
        ];
  return figure(
    'Qui finance',
    { genre: 'barres', groupes: [{ titre: null, barres: [...barres, ...reste] }] },
    cle(nomDesAutresFonds(financements)),
  );
}
