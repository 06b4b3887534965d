import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirReleveDeProgrammation } from '#shared/documents/programmation/releve.document.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { projetsDeLAnnee } from './programmation.service.ts';
import { exigerContrat } from './projet-ecrit.ts';

const SERVICE_INCONNU = { intitule: '', timbre: null, blocMarque: null };

/** Le relevé de décisions de la programmation, tel qu'on le produirait ce jour-là. */
export function etablirDeProgrammation(
  contexte: Contexte,
  { contratId, annee, date }: EntreeLue<'documentsDeProgrammation.apercu'>,
): DocumentNeutre {
  const { depots } = contexte;
  const contrat = exigerContrat(contexte, contratId);
  const [comite] = depots.enveloppes.comites(contrat.code);
  const emetteur =
    (comite === undefined ? null : depots.auNomDe.habituel(comite.id)) ??
    depots.emetteurs.parDefaut() ??
    SERVICE_INCONNU;
  return etablirReleveDeProgrammation({
    contrat: contrat.libelle,
    code: contrat.code,
    annee,
    enveloppes: depots.enveloppes.deLAnnee(contratId, annee),
    projets: projetsDeLAnnee(contexte, contratId, annee),
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date: date ?? contexte.aujourdHui(),
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}
