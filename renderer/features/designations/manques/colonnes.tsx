import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { situationEnMots } from '#shared/domain/designation/manques.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { DepartementVu } from './lignes.ts';

const noms = ({ situation }: DepartementVu): string =>
  situation.tenues.flatMap(({ personne }) => (personne === null ? [] : nomComplet(personne))).join(', ');

const enPartie = ({ enPartie: nombre }: DepartementVu): string => (nombre === 0 ? '' : ` (${nombre} en partie)`);

/** Vacantes d'abord, puis ce que l'on ne sait pas. */
const ORDRE = { vacante: 0, inconnue: 1, pourvue: 2 } as const;

/** Un département, qui le tient ou ce qui manque, et s'il y a un opérateur. */
export const colonnesDesManques: readonly Colonne<DepartementVu>[] = [
  {
    id: 'departement',
    titre: 'Département',
    entete: true,
    valeur: ({ departement, nom }) => `${departement} ${nom}`,
    cellule: ({ departement, nom }) => `${departement} ${nom}`,
    comparer: (un, autre) => un.departement.localeCompare(autre.departement),
  },
  {
    id: 'qui',
    titre: 'Personne désignée',
    valeur: (vu) => (vu.sansReferent ? `${situationEnMots(vu.situation)}${enPartie(vu)}` : noms(vu)),
    cellule: (vu) =>
      vu.sansReferent ? (
        <Etat sens={vu.situation.etat === 'vacante' ? 'alerte' : 'attente'}>
          {`${situationEnMots(vu.situation)}${enPartie(vu)}`}
        </Etat>
      ) : (
        noms(vu)
      ),
    comparer: (un, autre) =>
      ORDRE[un.situation.etat] - ORDRE[autre.situation.etat] || comparerTextes(noms(un), noms(autre)),
  },
  {
    id: 'depuis',
    titre: 'Vacante depuis',
    horsEcran: true,
    valeur: ({ situation: { vacanteDepuis } }) => (vacanteDepuis === null ? null : dateCourte(vacanteDepuis)),
  },
  {
    id: 'operateurs',
    titre: 'Opérateurs EQ2030',
    etroite: true,
    valeur: ({ operateurs }) => operateurs,
    cellule: ({ operateurs }) => (operateurs === 0 ? <Etat sens="alerte">aucun</Etat> : operateurs),
    comparer: (un, autre) => un.operateurs - autre.operateurs,
  },
];
