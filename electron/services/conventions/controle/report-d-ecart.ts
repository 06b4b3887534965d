import { realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import { ecarteDe } from '#shared/domain/convention/controle/justificatif.rules.ts';
import type { Justificatif } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';

/** Ce qu'une ligne de compte garde d'un motif, en signes. */
const MOTIF_AU_PLUS = 500;

/** Le motif de la ligne, et celui-ci s'il n'y est pas. @throws si les deux n'y tiennent pas : rien n'est coupé */
function ajouterLeMotif(nom: string, present: string | null, motif: string | null): string | null {
  if (motif === null || (present ?? '').includes(motif)) return present;
  const entier = [present, motif].filter((un) => un !== null).join(' ; ');
  if (entier.length > MOTIF_AU_PLUS) throw controleErrors.motifTropLong(nom, entier.length, MOTIF_AU_PLUS);
  return entier;
}

/**
 * Fait que la ligne du compte soit diminuée de `cible` centimes au titre de ce justificatif, ni plus ni moins (M2) :
 * ce qui y est déjà reporté compte. À zéro, la ligne retrouve ce qu'il en avait ôté ; revenue au déclaré ou au contrôlé,
 * elle ne retient plus rien d'elle-même : le contrôlé, même saisi depuis le report, vaut de nouveau avant le déclaré.
 * @throws si la ligne n'a pas ce montant, ou pas de montant du tout, ou si son retenu a été récrit depuis le report
 */
export function reporterJusqua({ depots }: Contexte, justificatif: Justificatif, cible: number): void {
  const { id, ligneId, reporte, motif } = justificatif;
  if (cible === reporte) return;
  if (ligneId === null) {
    // Sa ligne est partie avec ce qui en était ôté.
    depots.visites.noterReport(id, 0);
    return;
  }
  const conventionId = depots.comptes.conventionDeLaLigne(ligneId);
  const ligne = depots.comptes.lignes(conventionId ?? '').find((une) => une.id === ligneId);
  if (ligne === undefined) return;
  const nom = `${ligne.compte} ${ligne.libelle}`;
  const realise = realiseDe(ligne);
  if (realise === null) throw controleErrors.ligneSansMontant(nom);
  // Récrit depuis au montant déclaré, le retenu ne porte plus rien du report ; récrit en deçà, nul ne sait ce qui en reste.
  const { declare } = ligne;
  const rendu = declare !== null && realise >= declare ? 0 : reporte;
  if (declare !== null && rendu > 0 && realise + rendu > declare)
    throw controleErrors.retenuRecrit(nom, montantFr(reporte), montantFr(declare));
  const apres = realise + rendu - cible;
  if (apres < 0) throw controleErrors.reportTrop(nom, montantFr(realise));
  const { controle } = ligne;
  const vautSeul = apres === (controle ?? declare) || (cible === 0 && apres === declare);
  depots.comptes.modifier(ligneId, {
    retenu: vautSeul ? null : apres,
    motif: cible === 0 ? ligne.motif : ajouterLeMotif(nom, ligne.motif, motif),
  });
  depots.visites.noterReport(id, cible);
}

/** Reporte l'écart de ce justificatif sur sa ligne. @throws sans ligne, ou sans motif */
export function reporterLEcart(contexte: Contexte, justificatif: Justificatif): void {
  const ecarte = ecarteDe(justificatif);
  if (justificatif.ligneId === null) throw controleErrors.reportSansLigne();
  if (ecarte > 0 && justificatif.motif === null) throw controleErrors.reportSansMotif();
  reporterJusqua(contexte, justificatif, ecarte);
}
