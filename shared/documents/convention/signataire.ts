import { estDeLaRegion } from '#shared/domain/convention/signataire-de-l-etat.rules.ts';
import type { Segments, Signatures } from '../blocs.ts';
import { signatureDeLEmetteur } from '../seance/signature-de-l-emetteur.ts';
import { capitaliser, manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';

/** « le préfet de la région Grand Est » : ce que dit la convention ; d'une O2R, à défaut, le préfet de région (D. 5316-1). */
export function autoriteDe({ convention }: Pick<DossierDeConvention, 'convention'>): Segments {
  const dite = convention.autorite ?? (convention.genre === 'o2r' ? 'le préfet de région' : null);
  const article = /^préfète(?![\p{L}-])/iu.test(dite ?? '') ? 'la' : 'le';
  return texteOuManque(
    dite?.replace(/^pr(?=éf(?:et|ète)(?![\p{L}-]))/iu, `${article} pr`) ?? null,
    'autorité qui signe',
  );
}

/** Le préfet de région que nomme la formule de délégation ; d'un service du département, « le préfet ». */
function auNomDe({ convention, emetteur }: Pick<DossierDeConvention, 'convention' | 'emetteur'>): string | null {
  if (convention.genre !== 'o2r' || !estDeLaRegion(emetteur)) return null;
  const feminin = /^préfète(?![\p{L}-])/iu.test(convention.autorite ?? '');
  return feminin ? 'la préfète de région' : 'le préfet de région';
}

/** Qui signe pour l'État : le signataire de l'émetteur, sinon l'autorité que dit la convention, son nom à compléter. */
export function signataireDeLEtat(
  dossier: Pick<DossierDeConvention, 'convention' | 'emetteur'>,
): Signatures['signataires'][number] {
  const { signataire } = dossier.emetteur;
  if (signataire !== null) return signatureDeLEmetteur(signataire, auNomDe(dossier));
  return {
    fonction: [...capitaliser(autoriteDe(dossier)), ...texte(',')],
    nom: manque('prénom et nom du signataire'),
  };
}
