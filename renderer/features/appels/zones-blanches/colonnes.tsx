import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import {
  type EtatDeTerritoire,
  etatDeTerritoireLibelle,
  type TerritoireVu,
} from '#shared/domain/appel/zones-blanches.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';

const SENS: Readonly<Record<EtatDeTerritoire, SensEtat>> = {
  conventionne: 'fait',
  retenu: 'cours',
  sans_operateur: 'alerte',
};

/** Ce que la carte montre, en tableau : chaque département, son état, ses opérateurs. */
export const colonnesDesTerritoires: readonly Colonne<TerritoireVu>[] = [
  {
    id: 'departement',
    titre: 'Département',
    entete: true,
    cellule: ({ departement, nom }) => `${departement} ${nom}`,
    comparer: (un, autre) => un.departement.localeCompare(autre.departement),
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: ({ etat }) => etatDeTerritoireLibelle[etat],
    cellule: ({ etat }) => <Etat sens={SENS[etat]}>{enCapitale(etatDeTerritoireLibelle[etat])}</Etat>,
    comparer: (un, autre) => un.etat.localeCompare(autre.etat),
  },
  {
    id: 'operateurs',
    titre: 'Opérateurs',
    valeur: ({ operateurs }) => operateurs.map(({ nom }) => nom).join(', '),
    cellule: ({ operateurs }) => (
      <ul className="operateurs-du-departement">
        {operateurs.map(({ adresse, nom }) => (
          <li key={adresse}>
            <Lien vers={adresse} genre="objet">
              {nom}
            </Lien>
          </li>
        ))}
      </ul>
    ),
  },
];
