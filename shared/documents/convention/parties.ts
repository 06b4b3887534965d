import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { lignesDe } from '../seance/contexte.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { autoriteDe } from './signataire.ts';

const REPRESENTANT = manque('prénom, nom et qualité du représentant légal de l’organisme');

/** Les deux parties d'un avenant : l'État, et l'organisme porteur par son représentant légal. */
export function parties(dossier: DossierDeConvention): readonly Bloc[] {
  const { convention, adresse } = dossier;
  const ou: Segments = texteOuManque(adresse === null ? null : lignesDe(adresse).join(', '), 'adresse de l’organisme');
  return [
    paragraphe('etat', [...texte('Entre l’État, représenté par '), ...autoriteDe(dossier), ...texte(', d’une part,')]),
    paragraphe('organisme', [
      ...texte('et '),
      ...gras(convention.porteur),
      ...texte(', '),
      ...ou,
      ...texte(', représenté par '),
      ...REPRESENTANT,
      ...texte(', ci-après « l’organisme », d’autre part,'),
    ]),
  ];
}

/** La signature de l'organisme, dont le représentant légal est à nommer. */
export const signataireDeLOrganisme = ({ convention }: DossierDeConvention) => ({
  fonction: texte(`Pour ${convention.porteur},`),
  nom: REPRESENTANT,
});
