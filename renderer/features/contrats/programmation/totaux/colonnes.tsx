import { voletLibelle } from '#shared/domain/programmation/programmation.labels.ts';
import { resteDe } from '#shared/domain/programmation/reste.rules.ts';
import type { TotalDeProgrammation } from '#shared/domain/programmation/totaux.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { VOLETS } from '../grille/colonnes.ts';
import { Restant } from '../grille/Restant.tsx';
import type { RangDeTotal, Rangement } from './rangement.ts';

const TITRES: Readonly<Record<Rangement, string>> = {
  financeur: 'Financeur',
  axe: 'Axe',
  quartier: 'Quartier',
  porteur: 'Porteur',
};

const dire = (centimes: number | null) =>
  centimes === null ? <span className="rien">n.d.</span> : montantFr(centimes);
const enEuros = (centimes: number | null) => (centimes === null ? null : { centimes });

/** Les colonnes des totaux ; celles de l'enveloppe n'ont de sens que par financeur. */
export function colonnesDesTotaux(rangement: Rangement, tout: TotalDeProgrammation): readonly Colonne<RangDeTotal>[] {
  const additif = rangement !== 'quartier';
  return [
    {
      id: 'nom',
      titre: TITRES[rangement],
      entete: true,
      cellule: ({ nom }) => nom,
      comparer: (un, autre) => comparerTextes(un.nom, autre.nom),
      ...(additif ? { total: 'Total' } : {}),
    },
    {
      id: 'projets',
      titre: 'Projets',
      nombre: true,
      cellule: ({ total }) => total.projets,
      comparer: (un, autre) => un.total.projets - autre.total.projets,
      ...(additif && rangement !== 'financeur' ? { total: tout.projets } : {}),
    },
    ...VOLETS.map(
      (volet): Colonne<RangDeTotal> => ({
        id: volet,
        titre: voletLibelle[volet],
        nombre: true,
        valeur: ({ total }) => enEuros(total[volet]),
        cellule: ({ total }) => dire(total[volet]),
        comparer: (un, autre) => (un.total[volet] ?? -1) - (autre.total[volet] ?? -1),
        ...(additif ? { total: dire(tout[volet]) } : {}),
      }),
    ),
    ...(rangement === 'financeur' ? colonnesDeLEnveloppe() : []),
  ];
}

const resteDuRang = ({ enveloppe, total }: RangDeTotal) => (enveloppe === null ? null : resteDe(enveloppe, total));

function colonnesDeLEnveloppe(): readonly Colonne<RangDeTotal>[] {
  return [
    {
      id: 'enveloppe',
      titre: 'Enveloppe',
      nombre: true,
      valeur: ({ enveloppe }) => enEuros(enveloppe?.montant ?? null),
      cellule: ({ enveloppe }) => dire(enveloppe?.montant ?? null),
    },
    {
      id: 'reste-propose',
      titre: 'Reste, propositions servies',
      nombre: true,
      valeur: (rang) => enEuros(resteDuRang(rang)?.apresPropositions ?? null),
      cellule: (rang) => <Restant reste={resteDuRang(rang)} volet="propose" />,
    },
    {
      id: 'reste-decide',
      titre: 'Reste, décisions servies',
      nombre: true,
      valeur: (rang) => enEuros(resteDuRang(rang)?.apresDecisions ?? null),
      cellule: (rang) => <Restant reste={resteDuRang(rang)} volet="decide" />,
    },
  ];
}
