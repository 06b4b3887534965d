import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import { lignesDe } from './contexte.ts';

/**
 * Service, affaire suivie par, qualité, adresse et moyens de joindre l’agent (L. 111-2 du CRPA, R-124). Sans téléphone ou
 * courriel à elle, la personne se joint par ceux du service.
 */
export function timbreDe(emetteur: Emetteur): Segments[] {
  const contact = [emetteur.suiviTelephone ?? emetteur.telephone, emetteur.suiviCourriel ?? emetteur.courriel].filter(
    (moyen) => moyen !== null,
  );
  return [
    gras(emetteur.intitule),
    ...lignesDe(emetteur.timbre).map((ligne) => texte(ligne)),
    [
      ...texte('Affaire suivie par : '),
      ...texteOuManque(emetteur.suiviPar, 'agent chargé du dossier à préciser'),
      ...texte(',\n'),
      ...texteOuManque(emetteur.suiviQualite, 'qualité de l’agent à préciser'),
    ],
    ...(emetteur.adresse === null
      ? [manque('adresse du service à préciser')]
      : lignesDe(emetteur.adresse).map((ligne) => texte(ligne))),
    contact.length === 0 ? manque('téléphone ou courriel à préciser') : texte(contact.join(' ; ')),
  ];
}

/** « Copie : … », sous la signature d’une lettre, si l’émetteur en envoie. */
export const copiesDe = ({ copies }: Emetteur, id = 'copies'): Bloc[] =>
  copies === null ? [] : [paragraphe(id, texte(`Copie : ${lignesDe(copies).join(' ; ')}`))];
