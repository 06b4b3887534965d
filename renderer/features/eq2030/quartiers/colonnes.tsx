import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Couverture } from '#shared/domain/eq2030/couverture.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Quartier } from '../eq2030.types.ts';

export type QuartierCouvert = Couverture<Quartier>;

/** Un quartier, ce qui le couvre, et ses habitants. */
export const colonnesDesQuartiers: readonly Colonne<QuartierCouvert>[] = [
  {
    id: 'quartier',
    titre: 'Quartier',
    entete: true,
    valeur: ({ quartier }) => quartier.libelle,
    cellule: ({ quartier }) => quartier.libelle,
    comparer: (un, autre) => comparerTextes(un.quartier.libelle, autre.quartier.libelle),
  },
  { id: 'code', titre: 'Code', etroite: true, cellule: ({ quartier }) => quartier.code },
  {
    id: 'communes',
    titre: 'Communes',
    valeur: ({ quartier }) => quartier.communes.join(', '),
    cellule: ({ quartier }) => quartier.communes.join(', '),
    comparer: (un, autre) => comparerTextes(un.quartier.communes.join(), autre.quartier.communes.join()),
  },
  {
    id: 'departement',
    titre: 'Département',
    etroite: true,
    valeur: ({ quartier }) => quartier.departements.join(', '),
    cellule: ({ quartier }) => quartier.departements.join(', '),
  },
  {
    id: 'dispositifs',
    titre: 'Dispositifs',
    valeur: ({ combinaison }) => combinaison,
    cellule: ({ combinaison, aVerifier }) => (
      <>
        {combinaison === '' ? <span className="calme-eq2030">aucun</span> : combinaison}
        {aVerifier && (
          <>
            {' '}
            <Etat sens="alerte">à vérifier</Etat>
          </>
        )}
      </>
    ),
    comparer: (un, autre) => un.classe - autre.classe || un.combinaison.localeCompare(autre.combinaison),
  },
  { id: 'nombre', titre: 'Nombre de dispositifs', horsEcran: true, valeur: ({ classe }) => classe },
  {
    id: 'operateurs',
    titre: 'Opérateurs',
    valeur: ({ operateurs }) => operateurs.join(' ; '),
    cellule: ({ operateurs }) => operateurs.join(', '),
  },
  {
    id: 'habitants',
    titre: 'Habitants',
    nombre: true,
    valeur: ({ quartier }) => quartier.habitants,
    cellule: ({ quartier: { habitants, millesime } }) =>
      habitants === null ? 'n.d.' : `${nombreFr(habitants)} (${millesime ?? ''})`,
    comparer: (un, autre) => (un.quartier.habitants ?? -1) - (autre.quartier.habitants ?? -1),
  },
  { id: 'millesime', titre: 'Millésime', horsEcran: true, valeur: ({ quartier }) => quartier.millesime },
];
