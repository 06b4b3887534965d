import { partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { additionner, type Total } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { PartDuDroitCommun } from '../PartDuDroitCommun.tsx';
import type { AxeDeFeuille } from '../feuille.types.ts';
import { DetailDeLArgent } from './DetailDeLArgent.tsx';
import { CLES, type RangDArgent, type Rangement, type SommeDeFeuille } from './rangement.ts';

const TITRES: Readonly<Record<Rangement, string>> = {
  axe: 'Axe',
  financeur: 'Financeur',
  origine: 'D’où vient l’argent',
  année: 'Année',
};

const MONTANTS: readonly {
  readonly id: string;
  readonly titre: string;
  readonly lire: (total: Total) => number | null;
  readonly dire: string;
}[] = [
  { id: 'demande', titre: 'Demandé', lire: ({ demande }) => demande, dire: 'montants demandés' },
  { id: 'accorde', titre: 'Accordé', lire: ({ accorde }) => accorde, dire: 'montants accordés' },
  { id: 'paye', titre: 'Payé', lire: ({ paye }) => paye, dire: 'montants payés' },
  {
    id: 'droitCommun',
    titre: 'Droit commun',
    lire: ({ partage }) => partage.droitCommun,
    dire: 'montants de droit commun, accordés, sinon demandés',
  },
  {
    id: 'specifique',
    titre: 'Spécifique',
    lire: ({ partage }) => partage.specifique,
    dire: 'crédits spécifiques (P147), accordés, sinon demandés',
  },
  {
    id: 'autres',
    titre: 'Autres fonds',
    lire: ({ partage }) => partage.autres,
    dire: 'fonds européens, privés ou à préciser, accordés, sinon demandés',
  },
];

/** Les colonnes de l'argent, et leurs totaux expliqués. Un montant que nulle ligne ne dit n'est pas zéro : « n.d. ». */
export function colonnesDeLArgent(
  rangement: Rangement,
  sommes: readonly SommeDeFeuille[],
  axes: readonly AxeDeFeuille[],
  feuilleId: string,
): readonly Colonne<RangDArgent>[] {
  const tout = additionner(sommes);
  const deCeRang = (cle: string) => sommes.filter((somme) => CLES[rangement](somme) === cle);
  return [
    {
      id: 'nom',
      titre: TITRES[rangement],
      entete: true,
      valeur: ({ nom }) => nom,
      cellule: ({ cle, nom }) =>
        rangement === 'axe' ? (
          <Lien vers={`/feuilles-de-route/${feuilleId}?axe=${cle}`} genre="objet">
            {nom}
          </Lien>
        ) : (
          nom
        ),
      comparer: (un, autre) => comparerTextes(un.nom, autre.nom),
      total: 'Total',
    },
    { id: 'lignes', titre: 'Lignes', horsEcran: true, valeur: ({ total }) => total.lignes },
    ...MONTANTS.map(({ id, titre, lire, dire }): Colonne<RangDArgent> => {
      const somme = lire(tout);
      return {
        id,
        titre,
        nombre: true,
        valeur: ({ total }) => {
          const montant = lire(total);
          return montant === null ? null : montant / 100;
        },
        cellule: ({ cle, nom, total }) => {
          const montant = lire(total);
          if (montant === null) return <span className="rien">n.d.</span>;
          if (montant === 0) return <span className="rien">0 €</span>;
          return (
            <NombreExplique
              libelle={`${titre} : ${nom}`}
              calcul={<DetailDeLArgent siennes={deCeRang(cle)} lire={lire} axes={axes} feuilleId={feuilleId} />}
            >
              {montantFr(montant)}
            </NombreExplique>
          );
        },
        comparer: (un, autre) => (lire(un.total) ?? -1) - (lire(autre.total) ?? -1),
        total: (
          <NombreExplique
            libelle={`Total : ${titre}`}
            fort
            calcul={
              <p>
                {somme === null
                  ? `Aucune des ${tout.lignes} lignes de financement ne le dit encore : ce n’est pas zéro.`
                  : `Somme des ${dire}, de ${pluriel(tout.lignes, 'ligne', 'lignes')} de financement. Une ligne sans montant ne compte pas.`}
              </p>
            }
          >
            {somme === null ? 'n.d.' : montantFr(somme)}
          </NombreExplique>
        ),
      };
    }),
    {
      id: 'part',
      titre: 'Part du droit commun',
      nombre: true,
      valeur: ({ total }) => {
        const part = partDuDroitCommun(total.partage);
        return part === null ? 'n.d.' : Math.round(part * 100) / 100;
      },
      cellule: ({ total }) => <PartDuDroitCommun partage={total.partage} />,
      comparer: (un, autre) =>
        (partDuDroitCommun(un.total.partage) ?? -1) - (partDuDroitCommun(autre.total.partage) ?? -1),
      total: <PartDuDroitCommun partage={tout.partage} />,
    },
  ];
}
