import { anneeCivile } from '#shared/dates/date-civile.ts';
import { parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { duDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { TableauDeDepartement } from '#shared/domain/pilotage/tableau-de-departement.schema.ts';
import type { Contexte } from '../contexte.ts';
import { type LignesListees, lignesDeToutes } from '../conventions/lignes-de-toutes.ts';
import { estEnVigueur } from './alertes-de-feuilles.ts';

type Convention = TableauDeDepartement['conventions'][number];

/** Ce que l'on regarde d'une convention : la plus pressante de ses échéances, le versé face au montant. */
function conventionPilotee(lignes: LignesListees, departements: string[], jour: string): Convention {
  const { id, genre, numero, intitule, porteur, copilId, montant } = lignes.convention;
  const [premiere] = duDe(lignes, jour)
    .echeances.filter(({ etat }) => etat !== 'fait')
    .map(({ cle, quoi, qui, le, etat, faitLe, retard, article, alerte }) => ({
      ...{ conventionId: id, numero, intitule, porteur, copilId, departements },
      ...{ cle, quoi, qui, le, etat, faitLe, retard, article, alerte },
    }))
    .toSorted(parUrgence);
  const verses = lignes.versements.filter(({ verseLe }) => verseLe !== null);
  return {
    ...{ id, genre, intitule, porteur, montant },
    du: premiere ?? null,
    verse: verses.reduce(
      (somme, { genre: sorte, verse }) => somme + (sorte === 'reversement' ? -1 : 1) * (verse ?? 0),
      0,
    ),
  };
}

/** Les contrats suivis et les conventions signées qui agissent dans un département : une lecture pour toutes. */
export function lireTableauDeDepartement(contexte: Contexte, departement: string): TableauDeDepartement {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const comptes = depots.feuilles.comptes(jour);
  const feuilles = Map.groupBy(
    depots.feuilles.toutes().filter((feuille) => estEnVigueur(feuille, anneeCivile(jour))),
    ({ contratId }) => contratId,
  );
  const ressorts = Map.groupBy(depots.ressortsDeConvention.deToutes(jour), ({ conventionId }) => conventionId);
  return {
    contrats: depots.contrats.lister().map(({ id }) => {
      const siennes = feuilles.get(id) ?? [];
      const somme = (champ: 'fiches' | 'enRetard' | 'bloquees'): number =>
        siennes.reduce((total, feuille) => total + (comptes.get(feuille.id)?.[champ] ?? 0), 0);
      return {
        id,
        feuilleId: siennes[0]?.id ?? null,
        actions: somme('fiches'),
        enRetard: somme('enRetard'),
        bloquees: somme('bloquees'),
      };
    }),
    conventions: lignesDeToutes(contexte, jour).flatMap((lignes) => {
      const codes = (ressorts.get(lignes.convention.id) ?? []).map(({ code }) => code);
      const statut = statutSelonLesFaits(lignes.convention, jour);
      if (!codes.includes(departement) || estUnProjet(statut) || statut === 'cloturee') return [];
      return [conventionPilotee(lignes, codes, jour)];
    }),
  };
}
