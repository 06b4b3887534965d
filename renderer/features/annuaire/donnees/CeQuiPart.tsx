import { moisEnLettres } from '#shared/dates/format.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

type Apercu = Sortie<'donnees.apercuEffacement'>;

const compte = (nombre: number, dire: (nombre: number) => string): string[] => (nombre === 0 ? [] : [dire(nombre)]);

function partent(apercu: Apercu): string[] {
  const { produits } = apercu;
  return [
    'Sa fiche : nom, fonction, courriel, téléphone, et toutes les valeurs passées que l’historique en gardait.',
    ...compte(
      apercu.affectations + apercu.contacts,
      (n) => `${pluriel(n, 'autre affectation ou coordonnée', 'autres affectations et coordonnées')}.`,
    ),
    ...compte(
      apercu.designations,
      (n) => `${pluriel(n, 'désignation devient vacante', 'désignations deviennent vacantes')}.`,
    ),
    ...compte(
      apercu.invitations,
      (n) => `${pluriel(n, 'invitation', 'invitations')} à une réunion qui ne s’est pas tenue.`,
    ),
    ...apercu.signataires.map((emetteur) => `Signataire pour « ${emetteur} ».`),
    ...compte(apercu.frappes, (n) => `${pluriel(n, 'frappe gardée', 'frappes gardées')} où on la cite.`),
    ...compte(
      produits.oublies,
      (n) =>
        `${pluriel(n, 'copie d’export ou de courriel', 'copies d’exports et de courriels')} que gardaient les documents produits.`,
    ),
    ...compte(produits.renommes, (n) => `Son nom dans ${pluriel(n, 'titre', 'titres')} des documents produits.`),
  ];
}

function restent(apercu: Apercu): string[] {
  const { mandatsPasses, presences, visites, produits, scellees } = apercu;
  const passe = [
    ...compte(mandatsPasses, (n) => pluriel(n, 'mandat passé', 'mandats passés')),
    ...compte(presences, (n) => pluriel(n, 'séance', 'séances')),
    ...compte(visites, (n) => pluriel(n, 'visite sur place', 'visites sur place')),
  ];
  return [
    ...(passe.length === 0 ? [] : [`${enumerer(passe)} : « contact supprimé » y tient sa place.`]),
    'Les procès-verbaux établis, leurs versions et les pièces jointes, mot pour mot : ce sont des archives publiques.',
    ...compte(
      produits.gardes,
      (n) =>
        `${pluriel(n, 'acte déjà sorti qui la nomme', 'actes déjà sortis qui la nomment')}, et les Word enregistrés hors de ce fichier.`,
    ),
    ...compte(
      scellees.signees + scellees.libelles,
      (n) =>
        `${pluriel(n, 'ligne scellée', 'lignes scellées')} du journal : ce qu’elle a fait elle-même, ou un fichier repris qui portait son nom. Le sceau ne se récrit pas.`,
    ),
  ];
}

/** Ce qui part, ce qui reste, jusqu'à quand les sauvegardes la gardent (G3, G6) : rien n'est laissé à deviner. */
export function CeQuiPart({
  apercu,
  sauvegardes,
}: {
  readonly apercu: Apercu;
  readonly sauvegardes: Sortie<'donnees.sauvegardes'> | null;
}) {
  const liste = (phrases: readonly string[]) => (
    <ul className="ce-qui-part">
      {phrases.map((phrase) => (
        <li key={phrase}>{typographier(phrase)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>Part de ce fichier</h3>
      {liste(partent(apercu))}
      <h3>Reste</h3>
      {liste([
        ...restent(apercu),
        ...(sauvegardes === null || sauvegardes.desormais === null
          ? []
          : [
              `${pluriel(sauvegardes.toutes, 'sauvegarde porte', 'sauvegardes portent')} encore ces données. La dernière partira au plus tard en ${moisEnLettres(sauvegardes.desormais)}, si une sauvegarde est faite chaque mois ; vous pourrez les retirer plus tôt, dans « Données personnelles ».`,
            ]),
      ])}
    </>
  );
}
