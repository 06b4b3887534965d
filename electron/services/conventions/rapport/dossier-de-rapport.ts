import { decomposer } from '#shared/dates/date-civile.ts';
import type { DossierDeRapport } from '#shared/documents/rapport-copil/rapport.types.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { porteeDe } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { Contexte } from '../../contexte.ts';
import { imageDe } from '../../documents/document-fige.ts';
import { copilDe } from '../copil/copil.service.ts';
import { emetteurDeLaConvention } from '../documents/emetteur-de-convention.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';
import { lignesDe } from '../lignes-de-convention.ts';
import { lireAControler } from '../argent/proposition-de-controle.ts';
import { argentDuRapport } from './chiffres/argent.ts';
import { effectifsDuRapport } from './chiffres/effectifs.ts';
import { coutDeReference } from '../beneficiaires/cout-de-reference.ts';
import { etapesDuRapport } from './chiffres/etapes.ts';
import { identiteDuRapport } from './chiffres/identite.ts';
import { seancesDuRapport } from './chiffres/seances.ts';
import { versementsAu } from './chiffres/versements.ts';
import { effectifsDe } from '../beneficiaires/lecture-des-effectifs.ts';

/** Le jour des données : celui que le rapport dit, sinon la fin de sa période, ou ce jour si elle n'est pas venue. */
export const jourDesDonnees = (
  { donneesLe, fin }: Pick<RapportEntier, 'donneesLe' | 'fin'>,
  aujourdHui: string,
): string => donneesLe ?? (fin < aujourdHui ? fin : aujourdHui);

/**
 * Tout ce qu'un rapport de COPIL imprime, à la date de ses données (D3) : rien n'est calculé ici, les nombres viennent des
 * fonctions que lisent les onglets Bénéficiaires, Argent et Suivi.
 * @throws si la convention ou le service n'existe plus
 */
export function dossierDeRapport(contexte: Contexte, rapport: RapportEntier): DossierDeRapport {
  const { depots } = contexte;
  const { conventionId } = rapport;
  const au = jourDesDonnees(rapport, contexte.aujourdHui());
  const parties = lireLesParties(contexte, conventionId, au);
  const { convention, annees } = parties.enVigueur;
  const emetteur = emetteurDeLaConvention(contexte, convention);
  const valides = depots.controlesSurcompensation.deLaConvention(conventionId);
  const { donnees: lues } = lireAControler(contexte, conventionId, au);
  const donnees = {
    ...lues,
    lignes: lues.lignes.filter(({ annee }) => annee <= decomposer(au).annee),
    versements: versementsAu(lues.versements, au),
  };
  const suivi = suiviDe({ ...lignesDe(contexte, convention, au), versements: [...donnees.versements] }, au);
  const effectifs = effectifsDe(contexte, conventionId);
  const { comitesPrecedents, ...seances } = seancesDuRapport(copilDe(contexte, conventionId), rapport, au);
  return {
    rapport,
    portee: porteeDe(convention),
    identite: identiteDuRapport(
      {
        parties,
        pointages: depots.conventionSuivi.pointages(conventionId),
        comitesPrecedents,
      },
      au,
    ),
    ...seances,
    effectifs: effectifsDuRapport(effectifs, convention, rapport, au),
    argent: argentDuRapport({
      rapport,
      donnees,
      annees,
      valides,
      suivi,
      effectifs,
      reference: coutDeReference(contexte, conventionId),
      au,
    }),
    ...etapesDuRapport(suivi.echeances),
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    exemple: depots.service.fichier()?.exemple ?? false,
  };
}
