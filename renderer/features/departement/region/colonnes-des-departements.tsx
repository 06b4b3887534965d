import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { DepartementPilote, MesureDeDepartement } from '#shared/domain/pilotage/tableau-de-region.schema.ts';
import { MesureExpliquee } from './MesureExpliquee.tsx';

type Lire = (departement: DepartementPilote) => MesureDeDepartement;
const sommer = (departements: readonly DepartementPilote[], lire: (un: DepartementPilote) => number): number =>
  departements.reduce((somme, un) => somme + lire(un), 0);

/** Les colonnes de la région : chaque nombre s'ouvre sur ses lignes, chacune à son adresse. */
export function colonnesDesDepartements(
  departements: readonly DepartementPilote[],
): readonly Colonne<DepartementPilote>[] {
  const mesure = (
    id: string,
    titre: string,
    lire: Lire,
    alerte: boolean,
    vide: string,
  ): Colonne<DepartementPilote> => ({
    id,
    titre,
    nombre: true,
    valeur: (un) => lire(un).total,
    cellule: (un) => (
      <MesureExpliquee libelle={`${titre} : ${un.libelle}`} mesure={lire(un)} alerte={alerte} vide={vide} />
    ),
    comparer: (un, autre) => lire(un).total - lire(autre).total,
    total: sommer(departements, (un) => lire(un).total),
  });
  return [
    {
      id: 'departement',
      titre: 'Département',
      entete: true,
      cellule: ({ code, libelle }) => `${code} ${libelle}`,
      comparer: (un, autre) => un.code.localeCompare(autre.code),
      total: 'Ensemble',
    },
    {
      id: 'reunies',
      titre: 'Instances réunies',
      nombre: true,
      valeur: ({ reunies, instances }) => `${reunies.total} sur ${instances}`,
      cellule: ({ libelle, reunies, instances }) => (
        <MesureExpliquee
          libelle={`Instances réunies : ${libelle}`}
          mesure={reunies}
          dit={`${reunies.total} sur ${instances}`}
          vide="Aucune ne s’est réunie cette année."
        />
      ),
      comparer: (un, autre) => un.reunies.total - autre.reunies.total,
      total: `${sommer(departements, (un) => un.reunies.total)} sur ${sommer(departements, (un) => un.instances)}`,
    },
    {
      id: 'reunions',
      titre: 'Réunions tenues',
      nombre: true,
      valeur: ({ reunions }) => reunions,
      cellule: ({ libelle, reunies, reunions }) => (
        <MesureExpliquee
          libelle={`Réunions tenues : ${libelle}`}
          mesure={reunies}
          dit={String(reunions)}
          vide="Aucune cette année."
        />
      ),
      comparer: (un, autre) => un.reunions - autre.reunions,
      total: sommer(departements, ({ reunions }) => reunions),
    },
    mesure('rendus', 'Comptes rendus en retard', (un) => un.comptesRendusEnRetard, true, 'Aucun n’est en retard.'),
    mesure('decisions', 'Décisions en retard', (un) => un.decisionsEnRetard, true, 'Aucune n’est en retard.'),
    mesure('actions', 'Actions', (un) => un.actions, false, 'Aucune feuille de route cette année.'),
    mesure('a-voir', 'En retard ou bloquées', (un) => un.actionsAVoir, true, 'Aucune n’est en retard ni bloquée.'),
    mesure('conventions', 'Conventions en cours', (un) => un.conventions, false, 'Aucune n’y agit.'),
  ];
}
