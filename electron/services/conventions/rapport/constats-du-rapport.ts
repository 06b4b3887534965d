import { type Constat, estBloquant } from '#shared/domain/constat.ts';
import { constatsDesDonnees } from '#shared/domain/convention/rapport/donnees-du-rapport.rules.ts';
import { constatsDuContenu } from '#shared/domain/convention/rapport/constats-du-contenu.rules.ts';
import { constatsDeLaPeriode } from '#shared/domain/convention/rapport/periode-du-rapport.rules.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { dossierDeRapport } from './dossier-de-rapport.ts';
import { lireEntier } from './lecture-rapport.ts';

/** Tout ce qu'un rapport a à voir avant d'être produit ou validé : ce qui arrête d'abord (D9), puis ce qui se signale. */
export function constatsDuRapport(contexte: Contexte, lu: RapportLu): Constat[] {
  const rapport = lireEntier(contexte, lu);
  const convention = conventionEnVigueur(contexte, lu.conventionId);
  const indicateurs = contexte.depots.indicateursDeConvention.lister(lu.conventionId);
  const nomDe = (id: string) => indicateurs.find((un) => un.id === id)?.libelle ?? 'Indicateur';
  const dossier = dossierDeRapport(contexte, rapport);
  const { effectifs, argent, seance, portee } = dossier;
  const { surcompensation } = argent;
  const constats = [
    ...constatsDesDonnees(rapport, nomDe, dossier),
    ...constatsDeLaPeriode(rapport, convention, contexte.aujourdHui()),
    ...constatsDuContenu(rapport, {
      comiteLe: seance.le,
      manques: manquesDe(etablirRapport(dossier)),
      indicateurs: effectifs.indicateurs
        .filter(({ dont }) => !dont)
        .map(({ libelle, feu, commentaire, cumul }) => ({
          libelle,
          feu,
          commente: commentaire !== null,
          dit: cumul.nombre !== null || cumul.tu,
        })),
      comptesRendus: portee.aide ? argent.rendu : null,
      ecartsDeComptes: argent.ecarts.filter(({ commentaire }) => commentaire === null).map(({ nom }) => nom),
      surcompensation:
        surcompensation === null ? 'sans_comptes' : surcompensation.valide === null ? 'proposee' : 'validee',
    }),
  ];
  return [...constats.filter(estBloquant), ...constats.filter((constat) => !estBloquant(constat))];
}

/** Refuse de faire sortir ou de valider un projet où se lit une donnée personnelle (D9) ; validé, il a déjà été lu. */
export function refuserLesDonneesPersonnelles(contexte: Contexte, lu: RapportLu): void {
  if (lu.valideLe !== null) return;
  const refus = constatsDuRapport(contexte, lu).find(estBloquant);
  if (refus !== undefined) throw rapportErrors.donneesPersonnelles(refus.phrase);
}
