import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { BlocTitre, EnTete } from '../blocs.ts';
import { texte } from '../segments.ts';
import type { DossierDeFeuille } from './dossier.types.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

/** « Contrat de ville CN06802I. Suivie par : CLPE de Mulhouse. » ; vide s'il n'y a rien à dire */
export function reference({ feuille, codeDuContrat, suiviePar, version, figee }: DossierDeFeuille): string {
  const periode = feuille.debut === feuille.fin ? String(feuille.debut) : `${feuille.debut}-${feuille.fin}`;
  const mots = [
    // L'intitulé la dit le plus souvent.
    feuille.intitule.includes(periode) ? null : `Années couvertes : ${periode}`,
    codeDuContrat === null ? null : `Contrat de ville ${codeDuContrat}`,
    suiviePar === null ? null : `Suivie par : ${suiviePar}`,
    figee || version === null
      ? null
      : `Dernière version validée : n° ${version.numero}, le ${dateSansJour(version.valideeLe)}`,
  ].filter((mot) => mot !== null);
  return mots.length === 0 ? '' : `${mots.join('. ')}.`;
}

/** Le bloc-marque et ce que répète chaque page. */
export const enTete = (
  { emetteur, image, exemple }: Pick<DossierDeFeuille, 'emetteur' | 'image' | 'exemple'>,
  titreCourant: string,
): EnTete => ({
  image,
  intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne) => typographier(ligne)),
  mentions: mentionsDeSpecimen(exemple),
  titreCourant: typographier(titreCourant),
});

/** Le titre du document, et le jour où les données se lisent. */
export const blocTitre = (plus: Pick<BlocTitre, 'forme' | 'instance' | 'reference'>, date: string): BlocTitre => ({
  type: 'blocTitre',
  id: 'titre',
  seance: texte(`Situation au ${dateSansJour(date)}`),
  ...plus,
});
