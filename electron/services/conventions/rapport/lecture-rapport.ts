import type { RapportListe } from '#shared/contract/rapport.contract.ts';
import { conformitesDuRapport } from '#shared/domain/convention/rapport/conformite-connue.rules.ts';
import { conformitesQuiValent, porteeDe } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import type { Contexte } from '../../contexte.ts';
import { cleDe } from '../../documents/cle-de-sortie.ts';
import { jourDesDonnees } from './dossier-de-rapport.ts';
import { conventionEnVigueur, exigerInitiale } from '../avenant/en-vigueur.ts';

/** Le rapport, ou un refus en français s'il n'existe plus, ou si sa convention n'existe plus. */
export function exigerRapport(contexte: Contexte, id: string): RapportLu {
  const rapport = contexte.depots.rapports.parId(id);
  if (rapport === null) throw communErrors.introuvable('Ce rapport');
  exigerInitiale(contexte, rapport.conventionId);
  return rapport;
}

/** Un rapport où l'on peut encore écrire ; validé, il est figé (D4). */
export function exigerProjet(contexte: Contexte, id: string): RapportLu {
  const rapport = exigerRapport(contexte, id);
  if (rapport.valideLe !== null) throw rapportErrors.fige(rapport.version);
  return rapport;
}

/** Le jour du comité : celui de la réunion liée, sinon celui où le rapport est présenté. */
export function jourDuComite({ depots }: Contexte, { reunionId, presenteLe }: RapportLu): string | null {
  const reunion = reunionId === null ? null : depots.reunions.parId(reunionId);
  return reunion?.date ?? presenteLe;
}

/** Un rapport tel qu'une liste le montre ; `versions` : toutes celles de son rapport, la dernière d'abord. */
export function enListe(contexte: Contexte, rapport: RapportLu, versions: readonly RapportLu[]): RapportListe {
  const { id, serieId, version, genre, exercice, debut, fin, valideLe } = rapport;
  return {
    id,
    serieId,
    version,
    genre,
    exercice,
    debut,
    fin,
    statut: valideLe === null ? 'projet' : 'valide',
    valideLe,
    le: jourDuComite(contexte, rapport),
    produitLe: contexte.depots.documentsProduits.dernierSorti(cleDe({ rapportId: id, de: 'rapport' })),
    remplace: versions.some((autre) => autre.serieId === serieId && autre.version > version),
  };
}

/** Un rapport et ses lignes ; sa conformité dit ce qui est saisi, à défaut ce que le fichier sait au jour de ses données. */
export function lireEntier(contexte: Contexte, rapport: RapportLu): RapportEntier {
  const { depots } = contexte;
  const { contenuId: _, ...lu } = rapport;
  const { conventionId } = lu;
  const au = jourDesDonnees(lu, contexte.aujourdHui());
  const convention = conventionEnVigueur(contexte, conventionId, au);
  const controles = [
    ...depots.controlesSurcompensation.deLaConvention(conventionId).map(({ le }) => le),
    ...depots.conventionSuivi.faits(conventionId).flatMap(({ genre, le }) => (genre === 'controle' ? [le] : [])),
  ];
  return {
    ...lu,
    statut: lu.valideLe === null ? 'projet' : 'valide',
    ecarts: depots.rapportLignes
      .ecarts(lu.id)
      .flatMap(({ indicateurId, commentaire }) => (commentaire === null ? [] : [{ indicateurId, commentaire }])),
    conformites: conformitesQuiValent(
      conformitesDuRapport(
        {
          convention,
          annees: depots.conventionAnnees.annees(conventionId),
          pointages: depots.conventionSuivi.pointages(conventionId),
          controles,
          au,
        },
        depots.rapportLignes.conformites(lu.id),
      ),
      porteeDe(convention),
    ),
    risques: depots.rapportLignes.risques(lu.id),
  };
}
